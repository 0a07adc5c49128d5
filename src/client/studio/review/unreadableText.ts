import { m } from "../../words/words.ts";
import type { Unreadable } from "../documents/readingDesk.ts";

const WORDS: Readonly<Record<Unreadable, () => string>> = {
  empty: m.review_problem_empty,
  tooBig: m.review_problem_tooBig,
  notText: m.review_problem_notText,
  oldWord: m.review_problem_oldWord,
  pdfLocked: m.review_problem_pdfLocked,
  pdfScanned: m.review_problem_pdfScanned,
  pdfBroken: m.review_problem_pdfBroken,
  docxBroken: m.review_problem_docxBroken,
  noText: m.review_problem_noText,
  broken: m.review_problem_broken,
  same: m.review_problem_same,
};

/** Why a file cannot be read, and what its author can do. */
export const unreadableText = (problem: Unreadable): string => WORDS[problem]();
