/** Kinds of deals. Source: MODEL §3.2. */
export const DEAL_KINDS = ["promise", "pledge", "payment", "conditional", "treaty", "exchange"] as const;

/**
 * What two or more roles can agree on.
 *
 * A promise binds by reputation alone. A pledge and a conditional deal carry themselves out when they are due. A payment waits in
 * escrow for what it is paid for. A treaty enters into force with so many signatures. An exchange shows cards or agendas at once.
 */
export type DealKind = (typeof DEAL_KINDS)[number];

/** What somebody does for a deal. Policies are the doer's own. */
export type Deed =
  | { readonly do: "adopt" | "repeal" | "notAdopt"; readonly policy: string }
  | { readonly do: "pay"; readonly to: string; readonly amount: number }
  | { readonly do: "showCard"; readonly to: string; readonly card: string }
  | { readonly do: "showAgenda"; readonly to: string }
  | { readonly do: "vote"; readonly motion: string; readonly vote: "for" | "against" };

/** What must be so before a term is owed: a policy of anybody's is adopted or repealed, or a motion is decided. */
export type Premise =
  | { readonly policy: string; readonly is: "adopted" | "repealed" }
  | { readonly motion: string; readonly passed: boolean };

/** One duty of a deal: who does what, up to and with which round, and on which premise if any. */
export type Term = Deed & { readonly who: string; readonly by: number; readonly if?: Premise };

/** What is written in a deal. `needed` is how many signatures put it into force: all but in a treaty. */
export interface Agreement {
  readonly id: string;
  readonly kind: DealKind;
  readonly parties: readonly string[];
  readonly terms: readonly Term[];
  readonly needed: number;
  /** Whether everybody may read it; treaties always. */
  readonly open: boolean;
  /** Whether conditions that wait for each other are carried out together. Source: MODEL §3.3 (6). */
  readonly handshake: boolean;
}

/** Where a duty stands. A void one is owed no more: its premise never came, others broke the deal, or a veto stopped it. */
export type TermState = "open" | "done" | "broken" | "void";

/** A deal in force or past. Plain JSON. */
export interface Deal extends Agreement {
  readonly signatories: readonly string[];
  /** Round in which it was struck. */
  readonly since: number;
  readonly state: "active" | "kept" | "breached" | "void";
  /** By term; those of parties that have not signed are void. */
  readonly states: readonly TermState[];
  /** Round from which each term is owed; 0 while its premise has not come. */
  readonly due: readonly number[];
  /** Whether what a term asks was tried and struck by a veto. */
  readonly vetoed: readonly boolean[];
}

/** A treaty stays in force when all that it asks has been done. */
export const isTreatyInForce = ({ kind, state }: Deal): boolean => kind === "treaty" && (state === "active" || state === "kept");

/** Deals that carry themselves out. Source: MODEL §3.2, "pledge". */
export const isEnforced = ({ kind }: Pick<Agreement, "kind">): boolean => kind === "pledge" || kind === "conditional";
