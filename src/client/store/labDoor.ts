import type { DropReason, PolicyId, PolicyOption, RoleId } from "../../engine/index.ts";

/** One thing that is otherwise than it was in a game that is over. */
export type LabChange =
  | { readonly type: "adopted" | "repealed" | "notAdopted" | "notRepealed"; readonly round: number; readonly role: RoleId; readonly policy: PolicyId }
  | { readonly type: "otherVerdict"; readonly round: number; readonly motion: string; readonly passed: boolean };

/** A game with some things otherwise; nothing otherwise is the game as it was played. */
export interface LabVariant {
  readonly changes: readonly LabChange[];
  /** Figures of assumptions that are not the scenario's own; null for those of the game. */
  readonly figures: Readonly<Record<string, number>> | null;
}

/** A variant with the game's own luck, round by round. */
export interface LabHistory {
  /** Points, by meter: at the start, then after each round. */
  readonly meters: Readonly<Record<string, readonly number[]>>;
  readonly interest: readonly number[];
  readonly ending: string | null;
  /** What could not be done any more, or not at all, and why. */
  readonly dropped: readonly { readonly round: number; readonly role: RoleId; readonly policy: PolicyId; readonly reason: DropReason }[];
}

/** What is told many times: a variant with other luck, or the game from the start of a round with everybody deciding anew. */
export type LabSubject = { readonly kind: "variant"; readonly variant: LabVariant } | { readonly kind: "anew"; readonly round: number };

/** Where so many games ended, so far. */
export interface LabSpread {
  readonly games: number;
  readonly of: number;
  /** Points at the end of each game, by meter; and the public-interest index. */
  readonly meters: Readonly<Record<string, readonly number[]>>;
  readonly interest: readonly number[];
  /** In how many games each ending was told. */
  readonly endings: Readonly<Record<string, number>>;
}

/** What a role could choose in a round, and what it chose. Capital in halves. */
export interface LabChoice {
  readonly options: readonly PolicyOption[];
  readonly capital: number;
  readonly choice: { readonly adopt: readonly PolicyId[]; readonly repeal: readonly PolicyId[] };
}

/** The game that this one branches off from, or one that branches off from it. */
export interface LabKin {
  readonly kind: "trunk" | "branch";
  /** The round that the branch begins with. */
  readonly round: number;
}

/** How it went to branch off: "declined" where the person would not give up what is kept in its place. */
export type BranchResult = "done" | "declined" | "failed";

/** What can be tried on a game that is over. */
export interface LabDoor {
  retell(variant: LabVariant): Promise<LabHistory>;
  /** Null where the round is not played. */
  choiceAt(where: { readonly round: number; readonly role: RoleId; readonly changes: readonly LabChange[] }): Promise<LabChoice | null>;
  /** Told again and again as more games are played; whoever has seen enough stops asking. */
  spread(subject: LabSubject): AsyncIterable<LabSpread>;
  /** Whether games can branch off from this one: only where its log is here. */
  readonly canBranch: boolean;
  /** Goes on in a new game of one's own from the start of a round; the present one is kept beside it. */
  branchOff(round: number): Promise<BranchResult>;
  /** The game that is kept beside this one, if they belong together. */
  kin(): Promise<LabKin | null>;
  /** Opens the game that is kept beside this one, and keeps this one there. Whether that could be done; if not, nothing has changed. */
  changeToKin(): Promise<boolean>;
}
