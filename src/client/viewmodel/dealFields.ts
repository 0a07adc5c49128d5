import type { DealKind, Term } from "../../engine/index.ts";

/** One duty as it is being written; what does not belong to its deed is kept, but not used. */
export interface DutyForm {
  readonly who: string;
  readonly deed: Term["do"];
  readonly policy: string;
  readonly to: string;
  /** Capital, halves. */
  readonly amount: number;
  readonly card: string;
  readonly motion: string;
  readonly vote: "for" | "against";
  readonly by: number;
  /** What must come first, e.g. "adopted:tariffs" or "passed:M2"; empty for nothing. */
  readonly premise: string;
}

/** A deal as it is being written: a new offer, or other terms for one that lies on the desk. */
export interface DealForm {
  /** The deal whose terms it would replace; null for a new one. */
  readonly counters: string | null;
  readonly kind: DealKind;
  /** You first. */
  readonly parties: readonly string[];
  readonly needed: number;
  readonly open: boolean;
  readonly handshake: boolean;
  readonly duties: readonly DutyForm[];
}
