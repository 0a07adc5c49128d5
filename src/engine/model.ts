import type { Rating } from "../debate/evidenceScore.ts";
import type { Proof } from "../debate/burdenOfProof.ts";
import type { Robustness } from "../debate/robustness.ts";
import type { DebateOutcome } from "../debate/resolveDebate.ts";
import type { Agreement, Deal, Term } from "./deals/deal.ts";
import type { Refusal } from "./refusal.ts";
import type { Cause, Choice, MotionOutcome, Note, StageId, World } from "./world.ts";

/** Version of the rules. A change that alters any result bumps it. */
export const RULES_VERSION = 2;

export type RoleId = string;
export type CardId = string;
export type ClaimId = string;
export type PolicyId = string;
export type MotionId = string;
export type Side = "pro" | "con";

/** Steps of a debate. Those of a part that is not played are passed over. Source: MODEL §1.5, §8b.9. */
export const DEBATE_STEPS = ["preVote", "proCase", "conCase", "cross", "conRebuttal", "proRebuttal", "floor", "closing", "vote"] as const;
export type DebateStep = (typeof DEBATE_STEPS)[number];

/** Where the order of business stands. Between stages of `resolve` a match never rests. */
export type Place =
  | { readonly phase: "lobby" }
  | { readonly phase: "briefing" }
  | { readonly phase: "evidence"; readonly round: number }
  | { readonly phase: "debate"; readonly round: number; readonly step: DebateStep }
  | { readonly phase: "caucus"; readonly round: number }
  | { readonly phase: "commit"; readonly round: number }
  | { readonly phase: "resolve"; readonly round: number; readonly stage: StageId }
  | { readonly phase: "report"; readonly round: number }
  | { readonly phase: "debrief"; readonly round: number };

/** How well a stand-in plays: 0 random, 1 scripted, 2 normal, 3 strong, 4 analyst. Source: MODEL §4. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** Who plays a role: a person, or a stand-in of a level. */
export type Player = { readonly kind: "human" } | { readonly kind: "standIn"; readonly level: Level };

/** Parts of the rules that a match can be played with or without; a first lesson may leave them all out. */
export const PARTS = ["vetoes", "forecasts", "deals", "preVote", "cross", "points", "closing"] as const;
export type Part = (typeof PARTS)[number];

/** What a match is made from, beside its scenario. */
export interface MatchSetup {
  /** Whole number 0..2^32−1: all luck of the match. */
  readonly seed: number;
  readonly players: Readonly<Record<RoleId, Player>>;
  /** Assumptions that are not at their own value, by id. */
  readonly assumptions: Readonly<Record<string, number>>;
  /** The parts of the rules that it is played with; none where nothing is said. */
  readonly parts?: readonly Part[];
}

/** A seat: what a role holds. Everything but `role` and `player` is for its own eyes. */
export interface Seat {
  readonly role: RoleId;
  readonly player: Player;
  readonly hand: readonly CardId[];
  readonly drawn: readonly CardId[];
  readonly played: readonly CardId[];
  readonly looks: number;
  /** Checks outside the packet that it can still make. */
  readonly focus: number;
  readonly looked: readonly CardId[];
  readonly agenda: string | null;
  /** Cards and agendas of others that deals have shown to it. */
  readonly shown: readonly { readonly from: RoleId; readonly card: CardId }[];
  readonly agendasShown: Readonly<Record<RoleId, string>>;
  readonly choice: Choice | null;
  readonly reason: Reason | null;
}

/** A claim on the table. */
export interface TableClaim {
  readonly claim: ClaimId;
  readonly side: Side;
  readonly by: RoleId;
  readonly warrant: string;
}

/** A card on the table. `on` is a claim, or another play that it answers. */
export interface Play {
  readonly id: string;
  readonly card: CardId;
  readonly by: RoleId;
  readonly on: { readonly claim: ClaimId } | { readonly play: string };
  readonly as: "support" | "attack";
  readonly step: DebateStep;
}

export type Vote = "for" | "against" | "undecided";

/** What can be asked of a source: who is behind it, what is its evidence, what do others say. Source: MODEL §1.4, §1.5. */
export const QUESTIONS = ["who", "evidence", "others"] as const;
export type Question = (typeof QUESTIONS)[number];

/** A question put to a source. "Others" has been looked up and stands in `checked`. */
export interface Challenge {
  readonly by: RoleId;
  readonly card: CardId;
  readonly question: Question;
}

/** What a point of information can ask about a claim. */
export const POINT_QUESTIONS = ["howKnown", "whoPays", "whatElse", "whatIfNot"] as const;

/** A short question from the floor to a claim; the lead of its side takes it or waves it down. */
export interface PointOfInformation {
  readonly id: string;
  readonly by: RoleId;
  readonly claim: ClaimId;
  readonly question: (typeof POINT_QUESTIONS)[number];
  readonly state: "open" | "taken" | "declined";
}

/** A debate under way or over. */
export interface Debate {
  readonly motion: MotionId;
  /** Its place in the compiled list of motions. */
  readonly index: number;
  readonly round: number;
  readonly leads: Readonly<Record<Side, RoleId>>;
  readonly claims: readonly TableClaim[];
  readonly plays: readonly Play[];
  readonly checkedBy: readonly RoleId[];
  readonly votes: Readonly<Record<RoleId, Vote>>;
  /** How people would have voted before anything was said; everybody's is known with the verdict. */
  readonly preVotes: Readonly<Record<RoleId, Vote>>;
  /** Questions put to sources of the other side in cross-examination. */
  readonly challenges: readonly Challenge[];
  /** Points of information from the floor. */
  readonly points: readonly PointOfInformation[];
  /** The claim that each lead calls the one that decides. */
  readonly clash: Readonly<Partial<Record<Side, ClaimId>>>;
  /** What raters of a class think of cards on the table, by card; left out while there is nothing. */
  readonly ratings?: Readonly<Record<CardId, Rating>>;
  /** Each bloc's support when the debate opened, 0..1. */
  readonly priors: Readonly<Record<string, number>>;
  readonly verdict: Verdict | null;
}

/** How a debate ended, with the exact reasons: what each claim did in each bloc. */
export interface Verdict extends MotionOutcome {
  readonly tally: DebateOutcome;
  /** The same debate weighed in two other ways; `flips` where the verdict hinged on the way. Source: MODEL §1.3. */
  readonly robustness: Robustness;
  /** How far the motion was proven; left out where nothing had to be. */
  readonly proof?: Proof;
}

/** What was resolved in a round: the ledger and what each stage did. */
export interface RoundRecord {
  readonly round: number;
  readonly choices: Readonly<Record<RoleId, Choice>>;
  /** Why stand-ins chose as they did, as keys and figures; shown after the reveal. */
  readonly reasons: Readonly<Record<RoleId, Reason>>;
  readonly causes: readonly Cause[];
  readonly notes: readonly { readonly stage: StageId; readonly note: Note }[];
}

/** A stand-in's reason: a template of the language files and what fills it. */
export interface Reason {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A deal on the desk, or what became of it there. What is in force stands in the world too. */
export interface Offer extends Agreement {
  /** Who put it on the desk, and who made the terms that lie there now. */
  readonly first: RoleId;
  readonly by: RoleId;
  readonly round: number;
  readonly version: number;
  readonly state: "offered" | "countered" | "accepted" | "declined" | "withdrawn" | "expired";
  readonly signatures: readonly RoleId[];
  readonly declined: readonly RoleId[];
  /** Why stand-ins answered as they did. */
  readonly reasons: Readonly<Record<RoleId, Reason>>;
  /** Round in which it came into force; left out before. */
  readonly struck?: number;
}

/** A number that a facilitator can set. */
export interface OverrideTarget {
  readonly kind: "meter" | "capital" | "signal" | "policy";
  readonly id: string;
}

/** A number that a facilitator has set otherwise, and why. `round` is the round that it counts to; 0 for the start. */
export interface Override {
  readonly round: number;
  readonly target: OverrideTarget;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** Everything the rules know of a match. Plain JSON. */
export interface Match {
  readonly scenario: string;
  readonly rules: number;
  readonly setup: MatchSetup;
  readonly place: Place;
  readonly world: World;
  readonly seats: Readonly<Record<RoleId, Seat>>;
  /** Each bloc's lasting shift of support, a share −1..1: half of every swing stays. Source: MODEL §8b.8. */
  readonly shifts: Readonly<Record<string, number>>;
  /** What checks outside the packet have found. */
  readonly checked: Readonly<Record<CardId, "checksOut" | "contradicted" | "nothingFound">>;
  readonly debates: readonly Debate[];
  /** Deals that were offered, oldest first. */
  readonly offers: readonly Offer[];
  /** What the facilitator has set otherwise, in order. */
  readonly overrides: readonly Override[];
  /** Seats that have finished the present phase or step. */
  readonly finished: readonly RoleId[];
  readonly rounds: readonly RoundRecord[];
}

/** What is asked for. A seat's commands carry its role; `advance`, `begin`, `override` and `rateCard` are the host's. */
export type Command =
  | { readonly type: "begin" }
  | { readonly type: "advance" }
  | { readonly type: "override"; readonly target: OverrideTarget; readonly to: number; readonly reason: string }
  | { readonly type: "rateCard"; readonly card: CardId; readonly rating: Rating }
  | { readonly type: "discardCards"; readonly role: RoleId; readonly cards: readonly CardId[] }
  | { readonly type: "lookAtPassage"; readonly role: RoleId; readonly card: CardId }
  | { readonly type: "makeClaim"; readonly role: RoleId; readonly claim: ClaimId; readonly warrant: string }
  | { readonly type: "playCard"; readonly role: RoleId; readonly card: CardId; readonly on: Play["on"] }
  | { readonly type: "checkSource"; readonly role: RoleId; readonly card: CardId }
  | { readonly type: "castVote"; readonly role: RoleId; readonly vote: Vote }
  | { readonly type: "challengeSource"; readonly role: RoleId; readonly card: CardId; readonly question: Question }
  | { readonly type: "raisePoint"; readonly role: RoleId; readonly claim: ClaimId; readonly question: PointOfInformation["question"] }
  | { readonly type: "answerPoint"; readonly role: RoleId; readonly point: string; readonly answer: "take" | "decline" }
  | { readonly type: "markClash"; readonly role: RoleId; readonly claim: ClaimId }
  | { readonly type: "finishStep"; readonly role: RoleId }
  | { readonly type: "sealChoice"; readonly role: RoleId; readonly choice: Choice; readonly reason: Reason | null }
  | { readonly type: "unsealChoice"; readonly role: RoleId }
  | { readonly type: "offerDeal"; readonly role: RoleId; readonly deal: DealDraft; readonly reason?: Reason | null }
  | { readonly type: "counterDeal"; readonly role: RoleId; readonly deal: string; readonly terms: readonly Term[]; readonly reason?: Reason | null }
  | { readonly type: "acceptDeal"; readonly role: RoleId; readonly deal: string; readonly reason?: Reason | null }
  | { readonly type: "declineDeal"; readonly role: RoleId; readonly deal: string; readonly reason?: Reason | null }
  | { readonly type: "withdrawDeal"; readonly role: RoleId; readonly deal: string };

/** The text of a deal as it is offered. Treaties say how many signatures they need; all are open to everybody. */
export type DealDraft = Pick<Agreement, "kind" | "parties" | "terms"> & Partial<Pick<Agreement, "needed" | "open" | "handshake">>;

/** What happened. Never refused. */
export type MatchEvent =
  | { readonly type: "placeChanged"; readonly place: Place }
  | { readonly type: "agendaDealt"; readonly role: RoleId; readonly agenda: string }
  | { readonly type: "cardsDrawn"; readonly role: RoleId; readonly cards: readonly CardId[] }
  | { readonly type: "cardsDiscarded"; readonly role: RoleId; readonly cards: readonly CardId[] }
  | { readonly type: "passageLookedAt"; readonly role: RoleId; readonly card: CardId }
  | { readonly type: "debateOpened"; readonly debate: Debate }
  | { readonly type: "claimMade"; readonly claim: TableClaim }
  | { readonly type: "cardPlayed"; readonly play: Play }
  | { readonly type: "sourceChecked"; readonly role: RoleId; readonly card: CardId; readonly result: "checksOut" | "contradicted" | "nothingFound" }
  | { readonly type: "voteCast"; readonly role: RoleId; readonly vote: Vote }
  | { readonly type: "preVoteCast"; readonly role: RoleId; readonly vote: Vote }
  | { readonly type: "sourceChallenged"; readonly challenge: Challenge }
  | { readonly type: "pointRaised"; readonly point: PointOfInformation }
  | { readonly type: "pointAnswered"; readonly point: string; readonly state: "taken" | "declined" }
  | { readonly type: "cardRated"; readonly card: CardId; readonly rating: Rating }
  | { readonly type: "clashMarked"; readonly side: Side; readonly claim: ClaimId }
  | { readonly type: "stepFinished"; readonly role: RoleId }
  | { readonly type: "motionDecided"; readonly verdict: Verdict; readonly shifts: Readonly<Record<string, number>> }
  | { readonly type: "choiceSealed"; readonly role: RoleId; readonly choice: Choice; readonly reason: Reason | null }
  | { readonly type: "choiceUnsealed"; readonly role: RoleId }
  | { readonly type: "choicesRevealed"; readonly choices: Readonly<Record<RoleId, Choice>>; readonly reasons: Readonly<Record<RoleId, Reason>> }
  /** `cause` counts to the last round resolved; null where nothing moved a meter. */
  | { readonly type: "overridden"; readonly override: Override; readonly world: World; readonly cause: Cause | null; readonly note: Note }
  | { readonly type: "dealOffered"; readonly offer: Offer }
  | { readonly type: "dealSigned" | "dealDeclined"; readonly deal: string; readonly role: RoleId; readonly reasons: Offer["reasons"] }
  | { readonly type: "dealCountered"; readonly deal: string; readonly role: RoleId; readonly terms: readonly Term[]; readonly reasons: Offer["reasons"] }
  | { readonly type: "dealWithdrawn"; readonly deal: string }
  | { readonly type: "dealsLapsed"; readonly deals: readonly string[] }
  /** `capital` is everybody's after payments have gone into escrow. */
  | { readonly type: "dealStruck"; readonly deal: Deal; readonly capital: readonly number[] }
  | { readonly type: "cardShown"; readonly from: RoleId; readonly to: RoleId; readonly card: CardId }
  | { readonly type: "agendaShown"; readonly from: RoleId; readonly to: RoleId; readonly agenda: string }
  /** `causes` is the ledger of the round so far. */
  | { readonly type: "stageResolved"; readonly stage: StageId; readonly world: World; readonly causes: readonly Cause[]; readonly notes: readonly Note[] };

export type Decision = { readonly ok: true; readonly events: readonly MatchEvent[] } | { readonly ok: false; readonly refusal: Refusal };
