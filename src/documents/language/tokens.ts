import type { Span } from "../model.ts";

/** A word, number or mark of one sentence, before anybody knows what it is. */
export interface RawToken extends Span {
  readonly word: string;
}

/**
 * One alternative each for dotted initials (U.S., U.S.-led, R. K. Rao), abbreviations that keep their dot, numbers, words with inner hyphens or
 * apostrophes, and single marks. No two of them can begin at the same character in more than one way, so scanning is linear.
 */
const TOKEN =
  /\p{Lu}(?:\.\p{Lu})+\.?(?:-\p{L}+)?|(?<![\p{L}\p{N}])\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Hon|St|Jr|Sr|Inc|Ltd|Co|Corp|No|vs|dept|Dept)\.(?=[\s,;])|\p{N}+(?:[.,:]\p{N}+)*(?:[-%]?\p{L}+|%)?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-&'’][\p{L}\p{N}]+)*|[^\s]/gu;

/** The ending of a word that is a word of its own: a possessive or a contraction. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/**
 * The words and marks of `text` from `span.start` to `span.end`, in order, with offsets into `text`.
 * Possessives and contractions come apart: "Leeds’s" → "Leeds" "’s", "don't" → "do" "n't". Hyphenated words stay whole.
 */
export function tokens(text: string, span: Span): RawToken[] {
  const found: RawToken[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const word = match[0];
    const start = span.start + match.index;
    const clitic = CLITIC.exec(word)?.[0] ?? "";
    if (clitic !== "" && clitic.length < word.length) {
      const stem = word.slice(0, word.length - clitic.length);
      found.push({ word: stem, start, end: start + stem.length }, { word: clitic, start: start + stem.length, end: start + word.length });
    } else {
      found.push({ word, start, end: start + word.length });
    }
  }
  return found;
}
