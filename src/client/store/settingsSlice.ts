import type { StateCreator } from "zustand/vanilla";

/** Size of the words, in hundredths of what the browser is set to. */
export type TextSize = 100 | 125 | 150 | 200;

/** What a player sets once for all games. "system" asks the machine. */
export interface Settings {
  readonly theme: "day" | "night" | "system";
  /** Whether the board and the screens move. */
  readonly motion: "full" | "still" | "system";
  readonly sound: "on" | "off";
  readonly textSize: TextSize;
  /** Tag of the language that was chosen; "" for that of the device. */
  readonly language: string;
  /** Whether stand-ins leave time to read what they do. */
  readonly pace: "calm" | "quick";
  /** Hints for a first game: the place where each was met. It is shown there, and nowhere after; "" once it is put away. */
  readonly hintsMet: Readonly<Record<string, string>>;
}

/** What the settings come to on this machine. */
export interface Look {
  readonly theme: "day" | "night";
  readonly still: boolean;
}

export interface SettingsSlice {
  readonly settings: Settings;
  readonly look: Look;
  changeSettings(settings: Partial<Settings>): void;
  showLook(look: Look): void;
  meetHint(hint: string, place: string): void;
  showHintsAgain(): void;
}

export const FIRST_SETTINGS: Settings = { theme: "system", motion: "system", sound: "on", textSize: 100, language: "", pace: "calm", hintsMet: {} };

export const createSettingsSlice: StateCreator<SettingsSlice> = (set) => {
  const change = (next: (settings: Settings) => Partial<Settings>): void => set(({ settings }) => ({ settings: { ...settings, ...next(settings) } }));
  return {
    settings: FIRST_SETTINGS,
    look: { theme: "day", still: false },
    changeSettings: (settings) => change(() => settings),
    showLook: (look) => set({ look }),
    meetHint: (hint, place) => change(({ hintsMet }) => ({ hintsMet: { ...hintsMet, [hint]: place } })),
    showHintsAgain: () => change(() => ({ hintsMet: {} })),
  };
};
