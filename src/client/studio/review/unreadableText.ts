import { m } from "../../words/words.ts";
import type { Unreadable } from "../documents/readingDesk.ts";

const WORDS: Readonly<Record<string, () => string>> = {
  empty: m.review_problem_empty,
  unknownKind: m.review_problem_unknownKind,
  notText: m.review_problem_notText,
  damaged: m.review_problem_damaged,
  encrypted: m.review_problem_encrypted,
  scanned: m.review_problem_scanned,
  tooLarge: m.review_problem_tooLarge,
};

/** Why a file cannot be read, and what its author can do. */
export const unreadableText = (problem: Unreadable): string => (WORDS[problem] ?? m.review_problem_broken)();
