import type { Command, Level, Part, PolicyId, RoleId } from "../../engine/index.ts";
import type { LabChange, LabDoor } from "./labDoor.ts";
import type { CampaignShift } from "../../session/campaignStart.ts";
import type { Submitted } from "../../session/matchHost.ts";
import type { SaveProblem } from "../../session/saveFile.ts";

/** Where a campaign goes on, and what of the game before it brings along. */
export interface NextInCampaign {
  readonly scenario: string;
  readonly title: string;
  readonly question: string;
  readonly shifts: readonly CampaignShift[];
  /** What the meters of the next scenario are called. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What a new game is made from. */
export interface GameOrder {
  readonly scenario: string;
  /** The pack of other names; those of the author where it is left out. */
  readonly skin?: string | null;
  readonly role: RoleId;
  /** Whole number 0..2^32−1. */
  readonly seed: number;
  /** How well the stand-ins play. */
  readonly level: Level;
  /** The parts of the rules that it is played with. */
  readonly parts: readonly Part[];
  /** Figures of assumptions that are not the scenario's own. */
  readonly assumptions: Readonly<Record<string, number>>;
  /** Meters that start otherwise, after a game before it. */
  readonly shifts?: readonly CampaignShift[];
}

/** What the start screen says of a scenario. */
export interface ShelfWords {
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly disclaimer: string;
  readonly contentNote: string | null;
  readonly roundName: string;
}

/** A scenario that can be played, as the start screen shows it. */
export interface ShelfScenario extends ShelfWords {
  readonly id: string;
  /** In which its author wrote it. */
  readonly language: string;
  readonly rounds: number;
  readonly roles: number;
  /** Its short version; null where it has none. */
  readonly short: { readonly id: string; readonly rounds: number } | null;
  /** Packs of other names, in which it can be played as well: what each is called, here and there in other languages, and into which it is translated. */
  readonly skins: readonly { readonly id: string; readonly title: string; readonly titles: Readonly<Record<string, string>>; readonly languages: readonly string[] }[];
  /** What is said of it in other languages, by their tags. */
  readonly translated: Readonly<Record<string, ShelfWords>>;
}

/** A game that can be gone on with. */
export interface SavedGame {
  readonly scenario: string;
  readonly title: string;
  readonly role: string;
  readonly round: number;
  readonly rounds: number;
  readonly over: boolean;
}

/** Why a save cannot be gone on with; `text` is what was found, so that nothing is lost. */
export interface SaveTrouble {
  readonly problem: SaveProblem | "unknownScenario" | "cannotBePlayed";
  readonly text: string;
}

export type CopyResult = "copied" | "failed";
/** A game can be too long for a link. */
export type CopyLinkResult = CopyResult | "tooLong";

/** What would have happened with one thing otherwise, all else and all luck the same. */
export interface WhatIf {
  readonly change: LabChange;
  /** Difference of each meter at the end, in points. */
  readonly meters: Readonly<Record<string, number>>;
  readonly ending: string | null;
  readonly endingChanged: boolean;
  /** What could not be done any more in the changed history. */
  readonly dropped: readonly { readonly round: number; readonly role: RoleId; readonly policy: PolicyId }[];
}

/** μ and σ of what the world is worth to each role at the end of skilled play, in points; by role. */
export type UsualScores = Readonly<Record<RoleId, { readonly mean: number; readonly deviation: number }>>;

/** How games end that are played on from a point of this one. */
export interface Outlook {
  /** Games played so far, and of how many. */
  readonly games: number;
  readonly of: number;
  /** In how many of them each ending was told, by its id. */
  readonly endings: Readonly<Record<string, number>>;
}

/** What the screens ask of the rest of the program. Nothing here answers with words. */
export interface GameDoor {
  /** Reads what can be played and what was saved. */
  openShelf(): Promise<void>;
  openScenario(id: string, skin?: string | null): Promise<void>;
  newGame(order: GameOrder): Promise<void>;
  /** Goes on with the saved game, at the place where it was left. Whether there is one. */
  resume(): Promise<boolean>;
  /** Whether it could be opened; if not, the store says what is wrong. */
  importSave(text: string): Promise<boolean>;
  submit(command: Command): Promise<Submitted>;
  /** Where the campaign goes on from this game, which is over; null where it does not. */
  nextInCampaign(): Promise<NextInCampaign | null>;
  downloadSave(): void;
  downloadTrouble(): void;
  copyBugReport(): Promise<CopyResult>;
  /** Puts a link on the clipboard that opens this game, which is over, in any browser. */
  copyReplayLink(): Promise<CopyLinkResult>;
  /** Stand-ins no longer leave time to read, until the player acts again. */
  skipAhead(): void;
  /** Leaves evidence and debate of this round behind, without a word, up to the decision. */
  skipToDecision(): Promise<void>;
  /** Each single choice and verdict of the game so far turned round; the one that would have changed most first. */
  whatIf(): Promise<readonly WhatIf[]>;
  /**
   * Plays on from the start of a round, everybody by the leanings that the author gave: how often each ending comes. It tells again
   * and again how far it is; whoever has seen enough stops asking.
   */
  outlook(round: number): AsyncIterable<Outlook>;
  /** How roles usually fare by these rules; null where nobody has certified them. */
  usualScores(): Promise<UsualScores | null>;
  /** What can be tried on the game once it is over. */
  readonly lab: LabDoor;
}
