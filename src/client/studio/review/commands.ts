/** What a key asks for. */
export type Command =
  | "next" | "previous" | "accept" | "drop" | "merge" | "nextCandidate" | "split" | "edit" | "why" | "undo" | "redo" | "yes"
  | "newCard" | "keys" | "close" | "nextTab" | "previousTab" | "flip" | "uncovered" | "extend"
  | { readonly status: number };

/** What of a key event is looked at. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const LETTERS: Readonly<Record<string, Command>> = {
  j: "next",
  k: "previous",
  x: "drop",
  m: "merge",
  n: "nextCandidate",
  s: "split",
  e: "edit",
  w: "why",
  y: "yes",
  z: "undo",
  c: "newCard",
  h: "flip",
  u: "uncovered",
  "?": "keys",
  "[": "previousTab",
  "]": "nextTab",
};
const SHIFTED: Readonly<Record<string, Command>> = { z: "redo", j: "extend", "?": "keys" };
const OTHERS: Readonly<Record<string, Command>> = { ArrowDown: "next", ArrowUp: "previous", Enter: "accept", Delete: "drop", Escape: "close" };

/**
 * The command of a key, or null. Single characters are commands only where `letters` is true (WCAG 2.1.4); what they do, arrows, Enter,
 * Delete, Ctrl+Z and the buttons do as well.
 */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress, letters: boolean): Command | null {
  const letter = key.toLowerCase();
  if (altKey) return null;
  if (ctrlKey || metaKey) return letter === "z" ? (shiftKey ? "redo" : "undo") : letter === "y" ? "redo" : null;
  if (key.length > 1) return shiftKey ? null : (OTHERS[key] ?? null);
  if (!letters) return null;
  if (/^[1-8]$/.test(key)) return { status: Number(key) };
  return (shiftKey ? SHIFTED[letter] : LETTERS[letter]) ?? null;
}

/** Whether somebody types there, so that letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]");
}
