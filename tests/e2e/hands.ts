/** The roles that a person meets in this game. */
export type Role = "button" | "checkbox" | "dialog" | "group" | "heading" | "link" | "list" | "main" | "option" | "radio" | "region" | "textbox" | "combobox" | "article";

/** Something on the page, told apart as a screen reader does: by its role and its accessible name. */
export interface Named {
  readonly role: Role;
  readonly name: RegExp;
  /** Only what lies in this. */
  readonly within?: Named;
}

/**
 * What the driver of a game can do with a browser. Chromium and Firefox each have their own hands; the driver does not know which.
 *
 * Where several things have the same role and name, `which` counts them from 0 in the order of the page.
 */
export interface Hands {
  /** How many there are now that a person could find. */
  count(what: Named): Promise<number>;
  /** Waits until it is there and may be pressed, then presses it. */
  press(what: Named, which?: number): Promise<void>;
  type(what: Named, text: string): Promise<void>;
  /** Whether it says that it cannot be pressed now. */
  blocked(what: Named): Promise<boolean>;
  checked(what: Named, which: number): Promise<boolean>;
  /** Its text, as it is shown. */
  text(what: Named): Promise<string>;
  /** Opens a <details> by its summary, which has no role of its own. */
  unfold(summary: RegExp): Promise<void>;
  reload(): Promise<void>;
}

/** How long the slowest screen may take on a busy machine of two cores, milliseconds. */
const PATIENCE = 15_000;
const GLANCE = 25;

/** Looks again until the answer is not null. */
export async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (performance.now() > end) throw new Error(`waited ${PATIENCE / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, GLANCE));
  }
}
