/** What the file of a shared game says that it is. */
export const KEEPSAKE = "countermove-debrief";

/** Whether a text is such a file, as far as its first letters tell. */
export const isKeepsake = (text: string): boolean => text.startsWith(`{"kind":"${KEEPSAKE}"`);

/** Where the file lies, for as long as the tab is open, while its debrief is looked at. */
const KEY = "countermove.replay.file";

/** Puts the file aside and goes to the page that opens it. */
export function goToKeepsake(text: string): void {
  sessionStorage.setItem(KEY, text);
  location.hash = "#/replay/file";
}

/** The file that was put aside; null where there is none. */
export const keepsakeAside = (): string | null => sessionStorage.getItem(KEY);
