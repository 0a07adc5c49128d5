import type { StudioProblem, StudioState } from "../store/studioState.ts";

/** A repair that one press makes. */
export interface Repair {
  /** The word that comes in. */
  readonly word: string;
  make(studio: StudioState): void;
}

const MEANT = /did you mean ("(?:[^"\\]|\\.)*")/;
/** Prefixes by which a text reads a part: "m:security". */
const PREFIX = /^(?:[mpxr]|link):/;

/** What the hint of a problem suggests, where it suggests a word: another name for a field, or another value. */
export function repairOf({ code, path, hint = "" }: StudioProblem, value: unknown): Repair | null {
  const meant = MEANT.exec(hint)?.[1];
  if (meant === undefined || path.length === 0) return null;
  const word = JSON.parse(meant) as string;
  if (code === "S003") return { word, make: ({ renameField }) => void renameField(path, word) };
  // A name that nothing bears may stand as the name of a field, or as a text with or without what says how it is read.
  if (typeof value !== "string") {
    const last = String(path.at(-1));
    const written = (PREFIX.exec(last)?.[0] ?? "") + word;
    return { word, make: ({ renameField }) => void renameField(path, written) };
  }
  const written = PREFIX.test(word) ? word : (PREFIX.exec(value)?.[0] ?? "") + word;
  return { word, make: ({ edit }) => void edit(path, written) };
}
