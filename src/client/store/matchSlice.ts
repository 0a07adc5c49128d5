import type { StateCreator } from "zustand/vanilla";
import type { Command, MatchSetup, Refusal, SeatView } from "../../engine/index.ts";
import type { MatchHost } from "../../session/matchHost.ts";
import type { GameDoor, SavedGame, SaveTrouble, ShelfScenario } from "./gameDoor.ts";

export type Compiled = MatchHost["compiled"];

/** A match under way and what it is played with. */
export interface OpenMatch {
  readonly compiled: Compiled;
  readonly setup: MatchSetup;
  readonly view: SeatView;
}

/** The match as the player's seat sees it, and what the start screen offers. */
export interface MatchSlice {
  readonly compiled: Compiled | null;
  readonly scenario: Compiled["scenario"] | null;
  readonly setup: MatchSetup | null;
  readonly view: SeatView | null;
  /** The last thing that was done, by whomever; null when nothing was. */
  readonly lastCommand: Command | null;
  /** Stand-ins are at it, or a command is under way. */
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** The game goes on, but cannot be kept in this browser. */
  readonly storageFull: boolean;
  /** What can be played; null until it is known. */
  readonly shelf: readonly ShelfScenario[] | null;
  readonly saved: SavedGame | null;
  readonly trouble: SaveTrouble | null;
  readonly door: GameDoor;
  submit(command: Command): Promise<void>;
  dropRefusal(): void;
  showMatch(match: OpenMatch): void;
  showView(view: SeatView, command: Command | null): void;
  showShelf(shelf: Partial<Pick<MatchSlice, "shelf" | "saved" | "trouble" | "compiled" | "scenario">>): void;
  setBusy(busy: boolean): void;
  setStorageFull(full: boolean): void;
}

export const createMatchSlice =
  (door: GameDoor): StateCreator<MatchSlice> =>
  (set) => ({
    compiled: null,
    scenario: null,
    setup: null,
    view: null,
    lastCommand: null,
    busy: false,
    refusal: null,
    storageFull: false,
    shelf: null,
    saved: null,
    trouble: null,
    door,
    submit: async (command) => {
      const answer = await door.submit(command);
      set({ refusal: answer.ok ? null : answer.refusal });
    },
    dropRefusal: () => set({ refusal: null }),
    showMatch: ({ compiled, setup, view }) =>
      set({ compiled, setup, view, scenario: compiled.scenario, lastCommand: null, refusal: null, busy: false, trouble: null }),
    showView: (view, lastCommand) => set({ view, lastCommand }),
    showShelf: (shelf) => set(shelf),
    setBusy: (busy) => set({ busy }),
    setStorageFull: (storageFull) => set({ storageFull }),
  });
