import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import type { DraftSlice } from "./draftSlice.ts";
import { createDraftSlice } from "./draftSlice.ts";
import type { GameDoor } from "./gameDoor.ts";
import type { MatchSlice } from "./matchSlice.ts";
import { createMatchSlice } from "./matchSlice.ts";
import type { PanelsSlice } from "./panelsSlice.ts";
import { createPanelsSlice } from "./panelsSlice.ts";
import type { SettingsSlice } from "./settingsSlice.ts";
import { createSettingsSlice } from "./settingsSlice.ts";

export type GameState = MatchSlice & DraftSlice & PanelsSlice & SettingsSlice;
export type GameStore = StoreApi<GameState>;

/** The store of one browser tab. `door` leads to whatever runs the match. */
export function createGameStore(door: GameDoor): GameStore {
  return createStore<GameState>()((...part) => ({
    ...createMatchSlice(door)(...part),
    ...createDraftSlice(...part),
    ...createPanelsSlice(...part),
    ...createSettingsSlice(...part),
  }));
}
