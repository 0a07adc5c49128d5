import type { Anchor, CanonicalDocument } from "../model.ts";

/**
 * Where a passage stands in another version of its text.
 *
 * The quote has to be there word for word. Where it stands more than once, the one whose surroundings are most like the old ones counts;
 * where two are equally like them, the one nearest to the old place.
 *
 * @returns The anchor in the new text, or null where the quote is gone: then nothing is guessed.
 */
export function findAgain(anchor: Anchor, { id, text }: Pick<CanonicalDocument, "id" | "text">): Anchor | null {
  const { quote } = anchor;
  if (quote === "") return null;
  if (text.slice(anchor.start, anchor.end) === quote && likeness(anchor, { text, start: anchor.start }) === anchor.prefix.length + anchor.suffix.length) return { ...anchor, doc: id };
  let best: { readonly start: number; readonly like: number } | null = null;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const like = likeness(anchor, { text, start });
    const nearer = best === null || Math.abs(start - anchor.start) < Math.abs(best.start - anchor.start);
    if (best === null || like > best.like || (like === best.like && nearer)) best = { start, like };
  }
  return best === null ? null : anchorAt({ id, text }, { start: best.start, end: best.start + quote.length });
}

/** Up to so many code units before and after a quote are kept with it. */
const AROUND = 32;

/** The anchor of a stretch of a text. */
export function anchorAt({ id, text }: Pick<CanonicalDocument, "id" | "text">, { start, end }: { readonly start: number; readonly end: number }): Anchor {
  return { doc: id, start, end, quote: text.slice(start, end), prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) };
}

/** How many code units around a place are as they were, counted from the quote outwards. */
function likeness({ prefix, suffix, quote }: Anchor, { text, start }: { readonly text: string; readonly start: number }): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  const end = start + quote.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}
