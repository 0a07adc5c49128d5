import type { JsonPath } from "../../../scenario/jsonPath.ts";

/** One change of a text that can be taken back: what stood at a place, and what stands there since. Offsets count UTF-16 code units. */
export interface Step {
  readonly offset: number;
  readonly removed: string;
  readonly inserted: string;
  /** Steps of one kind that follow each other quickly are one step. */
  readonly kind: string;
  /** When it was last added to, milliseconds. */
  readonly at: number;
  /** Where in the scenario it happened: undo leads there. */
  readonly path: JsonPath;
}

export interface History {
  /** The latest last. */
  readonly past: readonly Step[];
  /** What was taken back, the next to be done again last. */
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Changes in the same place that follow each other within this time, milliseconds, are taken back together. */
const ONE_BREATH = 1200;
/** Steps that are remembered; an afternoon's work. */
const MOST_STEPS = 5000;

/** The one stretch in which two texts differ. */
export function differenceOf(before: string, after: string): Pick<Step, "offset" | "removed" | "inserted"> {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end += 1;
  return { offset: start, removed: before.slice(start, before.length - end), inserted: after.slice(start, after.length - end) };
}

/** The history with the change from one text to the other. What was taken back before cannot be done again. */
export function remember(history: History, texts: { readonly before: string; readonly after: string }, about: Pick<Step, "kind" | "at" | "path">): History {
  const last = history.past.at(-1);
  const goesOn = last !== undefined && history.future.length === 0 && last.kind === about.kind && about.at - last.at < ONE_BREATH;
  const step: Step = { ...differenceOf(goesOn ? undone(texts.before, last) : texts.before, texts.after), ...about };
  const past = goesOn ? history.past.slice(0, -1) : history.past;
  return { past: [...past, step].slice(-MOST_STEPS), future: [] };
}

/** The text without a step that was its last one. */
export const undone = (text: string, { offset, removed, inserted }: Step): string => text.slice(0, offset) + removed + text.slice(offset + inserted.length);

/** The text with a step that was taken back. */
export const redone = (text: string, { offset, removed, inserted }: Step): string => text.slice(0, offset) + inserted + text.slice(offset + removed.length);
