import type { StateCreator } from "zustand/vanilla";

/** What a player sets once for all games. */
export interface Settings {
  readonly theme: "day" | "night";
  /** Whether the board moves. */
  readonly motion: "full" | "still";
  /** Whether stand-ins leave time to read what they do. */
  readonly pace: "calm" | "quick";
}

export interface SettingsSlice {
  readonly settings: Settings;
  changeSettings(settings: Partial<Settings>): void;
}

export const FIRST_SETTINGS: Settings = { theme: "day", motion: "full", pace: "calm" };

export const createSettingsSlice: StateCreator<SettingsSlice> = (set) => ({
  settings: FIRST_SETTINGS,
  changeSettings: (settings) => set((state) => ({ settings: { ...state.settings, ...settings } })),
});
