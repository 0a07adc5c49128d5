import type { Block, Span } from "../model.ts";

const OPENS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"', "‘": "’", "'": "'", "``": "''" };
/** Further than this no closing mark is looked for, code units. Speeches in the press are shorter. */
const LONGEST = 2_000;
/** For single marks less, as most of them are apostrophes. */
const LONGEST_SINGLE = 400;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Quotations of three words or more, marks included, in order. One without an end runs to the end of its block, as speeches do that go on in the next.
 * An apostrophe opens nothing within a word, and closes nothing before a letter.
 */
export function findQuotes(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) => quotesIn(text, block)).filter(({ start, end }) => text.slice(start, end).split(/\s+/u).length >= 3);
}

function quotesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let at = start;
  while (at < end) {
    const close = OPENS[text[at] ?? ""];
    if (close === undefined || !opensAt(text, at)) {
      at++;
      continue;
    }
    const single = close === "’" || close === "'";
    const stop = closing({ text, from: at + 1, to: Math.min(end, at + (single ? LONGEST_SINGLE : LONGEST)), close });
    if (stop === -1 && single) {
      at++;
      continue;
    }
    const until = stop === -1 ? end : stop + 1;
    found.push({ start: at, end: until });
    at = until;
  }
  return found;
}

const opensAt = (text: string, at: number): boolean => !LETTER.test(text[at - 1] ?? " ") && /[^\s]/u.test(text[at + 1] ?? " ");

function closing({ text, from, to, close }: { readonly text: string; readonly from: number; readonly to: number; readonly close: string }): number {
  const near = text.slice(from, to + 1);
  for (let at = near.indexOf(close); at !== -1 && from + at < to; at = near.indexOf(close, at + 1)) {
    if (close === "”" || close === "»" || close === '"' || !LETTER.test(near[at + 1] ?? " ")) return from + at;
  }
  return -1;
}

/** The quotation in which an offset lies, by halving. `quotes` are in order and apart. */
export function quoteAt(quotes: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, quotes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle];
    if (quote === undefined) return undefined;
    if (offset < quote.start) high = middle - 1;
    else if (offset >= quote.end) low = middle + 1;
    else return quote;
  }
  return undefined;
}
