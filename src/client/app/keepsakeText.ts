import { browserShelf } from "./browserShelf.ts";

/** What the file of a shared game says that it is. */
export const KEEPSAKE = "countermove-debrief";

/** Whether a text is such a file, as far as its first letters tell. */
export const isKeepsake = (text: string): boolean => text.startsWith(`{"kind":"${KEEPSAKE}"`);

/** Where the file lies, for as long as the tab is open, while its debrief is looked at. */
const KEY = "countermove.replay.file";

const tab = browserShelf(() => sessionStorage);

/** The file itself: a browser may refuse to store it, and then it is there until the page is loaded anew. */
let aside: string | null = null;

/** Puts the file aside and goes to the page that opens it. */
export function goToKeepsake(text: string): void {
  aside = text;
  if (!tab.write(KEY, text)) tab.write(KEY, "");
  location.hash = "#/replay/file";
}

/** The file that was put aside; null where there is none. */
export const keepsakeAside = (): string | null => aside ?? tab.read(KEY);
