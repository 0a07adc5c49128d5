import type { GameStore } from "../store/gameStore.ts";
import type { Settings } from "../store/settingsSlice.ts";
import { formatFor } from "../viewmodel/formats.ts";
import { currentDirection, currentLanguage, type Language, languageFor, speak } from "../words/language.ts";
import type { TextShelf } from "./browserShelf.ts";
import { SETTINGS_KEY } from "./keys.ts";

/**
 * Shows the page in the language that the settings or the device ask for, from its first moment on.
 *
 * Another language starts the page anew, as a reload does: every move, draft and open panel is kept, and no word of the former language
 * stays behind, in what was compiled, painted or remembered. Where the browser keeps nothing a reload would lose the game; there the
 * screens are drawn anew, and the scenario keeps its language until it is opened again.
 */
export async function showLanguage(store: GameStore, shelf: TextShelf, draw: (language: Language) => void): Promise<void> {
  const wished = (): Language => languageFor(store.getState().settings.language, navigator.languages);
  const show = async (): Promise<void> => {
    await speak(wished());
    formatFor(currentLanguage(), currentDirection());
    document.documentElement.lang = currentLanguage();
    document.documentElement.dir = currentDirection();
    draw(currentLanguage());
  };
  store.subscribe(({ settings }, before) => {
    if (settings.language === before.settings.language || wished() === currentLanguage()) return;
    if (isKept(shelf, settings)) location.reload();
    else void show();
  });
  await show();
}

const isKept = (shelf: TextShelf, settings: Settings): boolean => shelf.read(SETTINGS_KEY) === JSON.stringify(settings);
