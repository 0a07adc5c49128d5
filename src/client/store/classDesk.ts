import type { Level, Part, RoleId, World } from "../../engine/index.ts";
import type { ClassEntrance } from "./classPort.ts";
import type { ClassStore } from "./classStore.ts";
import type { NextInCampaign, ShelfScenario } from "./gameDoor.ts";
import type { HotSeatStore } from "./hotSeatStore.ts";
import type { Compiled } from "./matchSlice.ts";

/** A seat that this browser has in a class. */
export interface KeptSeat {
  readonly code: string;
  readonly ticket: string;
  readonly name: string;
  /** Opens the same seat on another device. */
  readonly rejoin: string;
}

/** A class that this browser leads. */
export interface KeptClass {
  readonly code: string;
  readonly ticket: string;
  readonly projector: string;
  readonly key: string;
  /** Rooms that were proposed for the size of the class. */
  readonly rooms: number;
}

/** What a browser keeps of classes. */
export interface ClassShelf {
  readonly seat: KeptSeat | null;
  readonly led: KeptClass | null;
  /** The key that lets another machine than the server's host. */
  readonly hostKey: string | null;
  /** What the next class that is hosted here brings along. */
  readonly along: NextInCampaign | null;
  keepSeat(seat: KeptSeat | null): void;
  keepLed(led: KeptClass | null): void;
  keepHostKey(key: string | null): void;
  keepAlong(next: NextInCampaign | null): void;
}

/** What a certificate comes to. */
export interface CertificateFacts {
  readonly passed: boolean;
  /** Whether it was made for the scenario as it is now. */
  readonly current: boolean;
  readonly games: number;
  readonly endings: number;
  readonly findings: number;
}

/** A connection to a class and what is known by it. */
export interface Visit {
  readonly store: ClassStore;
  /** Connects; returns the way to leave. */
  open(): () => void;
}

/** A table at which seats are passed round on one screen. */
export interface TableOrder {
  readonly scenario: string;
  /** The pack of other names; null for those of the author. */
  readonly skin: string | null;
  readonly people: readonly RoleId[];
  readonly level: Level;
  readonly parts: readonly Part[];
  /** Whether the screen is covered between seats; else the class decides aloud and everybody sees all. */
  readonly covered: boolean;
}

/** What the screens of a class ask of the rest of the program. */
export interface ClassDesk {
  readonly entrance: ClassEntrance;
  readonly shelf: ClassShelf;
  readonly scenarios: readonly ShelfScenario[];
  /** Drafts of this browser's studio that can be played. */
  drafts(): Promise<readonly ShelfScenario[]>;
  /** The text of such a draft; undefined for what comes with the game. */
  draftText(id: string): Promise<string | undefined>;
  loadScenario(id: string): Promise<Compiled["scenario"] | undefined>;
  certificateOf(id: string): Promise<CertificateFacts | null>;
  /** Where the campaign goes on after games of a class, one a room; null where it does not. */
  nextInCampaign(scenario: Compiled["scenario"], worlds: readonly World[]): Promise<NextInCampaign | null>;
  /** Says what the next class that is hosted here brings along. */
  bringAlong(next: NextInCampaign | null): void;
  broughtAlong(): NextInCampaign | null;
  enter(ticket: string): Visit;
  layTable(order: TableOrder): Promise<void>;
  /** Goes on with the table that this browser keeps; whether there is one. */
  resumeTable(): Promise<boolean>;
  clearTable(): void;
  readonly table: HotSeatStore;
  /** Puts a text on the clipboard; whether it could. */
  copy(text: string): Promise<boolean>;
  print(): void;
}
