import type { Deal } from "./deals/deal.ts";
import type { CauseSource } from "../scenario/compiled.ts";

/** How the house decided a motion. Support is a share of all seats, 0..1. */
export interface MotionOutcome {
  readonly support: number;
  readonly passed: boolean;
  /** How people said they would vote, by role; left out where no deal can ask for it. */
  readonly votes?: Readonly<Record<string, "for" | "against" | "undecided">>;
}

/**
 * The world that policies act on: everything that a resolution reads and changes.
 *
 * Lists run in the compiled order of the scenario (by id). Plain JSON.
 */
export interface World {
  /** Rounds resolved so far. */
  readonly round: number;
  /** Meters in log-odds; the state proper. */
  readonly latent: readonly number[];
  /** Meters as shown, points 0..100. */
  readonly meters: readonly number[];
  /** Meters at the start and after each round: `history[0]` is the start. */
  readonly history: readonly (readonly number[])[];
  /** Level chosen of each policy, 0..1. */
  readonly level: readonly number[];
  /** Round in which the standing policy was adopted; 0 when it does not stand. */
  readonly since: readonly number[];
  /** Round of first adoption ever; 0 when never. */
  readonly first: readonly number[];
  /** Level implemented, 0..1. */
  readonly implemented: readonly number[];
  /** Political capital of each role, in halves. */
  readonly capital: readonly number[];
  /** Signals in the order of `SIGNALS`. */
  readonly signals: readonly number[];
  /** Signals at the start and after each round, for links that act with a lag. */
  readonly signalHistory: readonly (readonly number[])[];
  /** Outcome of each motion, null before it was debated. */
  readonly motions: readonly (MotionOutcome | null)[];
  /** How often each trigger has fired, and in which round last (0 for never). */
  readonly fired: readonly number[];
  readonly lastFired: readonly number[];
  /** Each role's utility 0..100 so far: 60 % what the world is worth to it now, 40 % the average after each round. */
  readonly utility: readonly number[];
  /** What the world is worth to each role, 0..100: `utilityHistory[0]` at the start, then after each round. */
  readonly utilityHistory: readonly (readonly number[])[];
  /** Vetoes that each role has left. */
  readonly vetoes: readonly number[];
  /** How far each allied group follows, 0..1. */
  readonly allies: readonly number[];
  /** Deals struck so far, in force or past. */
  readonly deals: readonly Deal[];
  /** What roles think of each other's word: by the role judged, then by the role that judges. 0 at first. Source: MODEL §3.2. */
  readonly reputation: readonly (readonly number[])[];
  /** Deals that each role has kept, and broken. */
  readonly kept: readonly number[];
  readonly broken: readonly number[];
  /** The ending that would be told if the game ended now; null before the first round. */
  readonly ending: string | null;
}

/** What a seat seals: policies to adopt and to repeal, by id, in its own order of priority. */
export interface Choice {
  readonly adopt: readonly string[];
  readonly repeal: readonly string[];
  /**
   * How far policies of `adopt` are to go, by id: one of the policy's levels above 0; wholly where nothing is said. A policy that
   * stands already is raised or lowered to the level named here.
   */
  readonly levels?: Readonly<Record<string, number>>;
  /** A policy of another role that is not to come about this round. Source: MODEL §3.3 (4). */
  readonly veto?: string;
  /** What the seat expects of two meters this round. Source: MODEL §3.3. */
  readonly forecast?: readonly Forecast[];
}

/** A guess which way a meter will go this round, and how sure the guess is, 0.5..1. */
export interface Forecast {
  readonly meter: string;
  readonly direction: "up" | "down";
  readonly confidence: number;
}

/** Why a policy that was chosen did not come about. */
export type DropReason = "unknown" | "notYours" | "standing" | "notStanding" | "needsMotion" | "requirement" | "capital" | "slots" | "exclusive" | "level" | "noVeto" | "vetoed" | "deal";

/** Something that a stage did, beside pushing meters. Numbers are shares, points or capital as the name says. */
export type Note =
  | { readonly type: "adopted"; readonly role: string; readonly policy: string; readonly price: number; /** Left out for the whole policy. */ readonly level?: number }
  | { readonly type: "levelChanged"; readonly role: string; readonly policy: string; readonly from: number; readonly to: number; readonly price: number }
  | { readonly type: "repealed"; readonly role: string; readonly policy: string }
  | { readonly type: "dropped"; readonly role: string; readonly policy: string; readonly reason: DropReason; readonly price: number }
  /** `support` is that of the policy's side in its motion; null where none was decided. */
  | { readonly type: "veto"; readonly role: string; readonly policy: string; readonly outcome: "struck" | "overridden" | "missed"; readonly support: number | null }
  /** `parts` are the log-odds of each reason; together with the group's base they make `to`. */
  | { readonly type: "allied"; readonly group: string; readonly from: number; readonly to: number; readonly parts: Readonly<Record<"debate" | "treaty" | "peers" | "cost" | "retaliation" | "unilateral", number>> }
  /** A deal has carried itself out. */
  | { readonly type: "dealExecuted"; readonly deal: string; readonly role: string; readonly policy: string; readonly do: "adopt" | "repeal" }
  | { readonly type: "dealPaid"; readonly deal: string; readonly from: string; readonly to: string; readonly amount: number; readonly refunded: boolean }
  | { readonly type: "dealKept" | "dealVoided"; readonly deal: string }
  | { readonly type: "dealBroken"; readonly deal: string; readonly by: readonly string[] }
  | { readonly type: "implemented"; readonly policy: string; readonly from: number; readonly to: number }
  | { readonly type: "lifted"; readonly policy: string; readonly motion: string }
  | { readonly type: "enforced"; readonly restricted: number; readonly compliance: number; readonly detection: number; readonly effort: number; readonly blocked: number }
  | { readonly type: "evaded"; readonly from: number; readonly to: number; readonly ceiling: number }
  | { readonly type: "grieved"; readonly from: number; readonly to: number; readonly provocations: readonly { readonly policy: string; readonly points: number }[] }
  | { readonly type: "rungChanged"; readonly from: number; readonly to: number }
  | { readonly type: "happened"; readonly trigger: string }
  | { readonly type: "paid"; readonly role: string; readonly income: number; readonly upkeep: number; readonly capital: number }
  | { readonly type: "scored"; readonly role: string; readonly from: number; readonly to: number }
  /** Not a stage's doing: the facilitator's, after the round. */
  | { readonly type: "overridden"; readonly kind: "meter" | "capital" | "signal" | "policy"; readonly id: string; readonly from: number; readonly to: number; readonly reason: string }
  | { readonly type: "endingSeen"; readonly ending: string };

/** One cause of a meter's change. The points of all causes of a meter sum to its change. Source: MODEL §2.3 (10). */
export interface Cause {
  readonly stage: StageId;
  readonly meter: number;
  readonly source: CauseSource;
  /** Contribution in log-odds. */
  readonly push: number;
  /** Contribution in points of the meter; 0 until the settle stage has worked it out. */
  readonly points: number;
}

/** The stages of a resolution, in order. Source: MODEL §8b.1. */
export const STAGES = [
  "freeze",
  "legality",
  "motion",
  "veto",
  "exclusives",
  "deals",
  "implementation",
  "enforcement",
  "workaround",
  "effects",
  "retaliation",
  "allies",
  "events",
  "settle",
  "keeping",
  "scores",
  "ending",
] as const;
export type StageId = (typeof STAGES)[number];

/** A resolution under way: the world so far, and what the stages hand to each other. */
export interface Resolution {
  readonly world: World;
  /** The world at the start of the round; all effects read their sources from it. */
  readonly before: World;
  /** Choices by role index, as far as they still stand. */
  readonly choices: readonly Choice[];
  /** Policies that were struck by a veto this round. */
  readonly vetoed: readonly string[];
  /** Log-odds that push each meter this round. */
  readonly pushes: readonly number[];
  /** The ledger of this round; null when nobody asked for it. */
  readonly causes: readonly Cause[] | null;
  /** What the stages did, each with its stage; null when nobody asked for it. */
  readonly notes: readonly { readonly stage: StageId; readonly note: Note }[] | null;
}
