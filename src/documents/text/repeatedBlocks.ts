import { isText, mark, type Draft } from "./blockDraft.ts";

/** Shorter repeats are parts of the page; longer ones are paragraphs that were pasted twice. */
const SHORT = 12;
/** A paragraph that comes so often is an advertisement. */
const TOO_OFTEN = 3;
/** A standfirst is looked for among so many blocks at the beginning. */
const LEAD = 15;
const STANDFIRST_WORDS = 6;

/**
 * Marks what the page says more than once: all copies of short lines that end no sentence, all but the first of the rest.
 *
 * The first copy of a line near the beginning is spared, because it may be the title.
 */
export function markRepeats(drafts: readonly Draft[]): void {
  const copies = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.key === "" || draft.label !== null) continue;
    const known = copies.get(draft.key);
    if (known === undefined) copies.set(draft.key, [draft]);
    else known.push(draft);
  }
  const speakers = speakerLines(drafts, copies);
  const often = oftenSaid(drafts, copies);
  for (const [key, same] of copies) {
    if (same.length < 2) continue;
    if (speakers.has(key)) {
      for (const draft of same) mark(draft, "heading", "speaker");
      continue;
    }
    const [first] = same;
    const keepFirst = first !== undefined && (first.words.length < SHORT ? first.closed || mayBeTitle(first, drafts) : !often.has(key));
    for (const draft of keepFirst ? same.slice(1) : same) mark(draft, "boilerplate", "repeat");
  }
  markStandfirsts(drafts);
}

/** Paragraphs that come too often; none if they make up most of the text, for then somebody pasted all of it again and again. */
function oftenSaid(drafts: readonly Draft[], copies: ReadonlyMap<string, readonly Draft[]>): ReadonlySet<string> {
  const often = [...copies].filter(([, [first, ...others]]) => first !== undefined && first.words.length >= SHORT && others.length + 1 >= TOO_OFTEN);
  const wordsOf = (some: readonly Draft[]): number => some.reduce((sum, { words }) => sum + words.length, 0);
  const said = often.reduce((sum, [, same]) => sum + wordsOf(same), 0);
  return new Set(said > 0.5 * wordsOf(drafts) ? [] : often.map(([key]) => key));
}

const mayBeTitle = (first: Draft, drafts: readonly Draft[]): boolean => first.words.length >= 4 && drafts.slice(0, LEAD).includes(first);

/** In a transcript, lines that hold only a name come again and again, each right above what that person says. */
function speakerLines(drafts: readonly Draft[], copies: ReadonlyMap<string, readonly Draft[]>): Set<string> {
  const speakers = new Set<string>();
  const follows = new Map(drafts.map((draft, index) => [draft, drafts[index + 1]]));
  for (const [key, same] of copies) {
    if (same.length < 2 || same.some(({ words, closed }) => words.length > 5 || closed)) continue;
    const spoken = same.filter((draft) => {
      const next = follows.get(draft);
      return next !== undefined && !next.apart && next.closed && (copies.get(next.key)?.length ?? 0) < 2;
    });
    if (spoken.length >= 0.8 * same.length) speakers.add(key);
  }
  return speakers.size >= 2 ? speakers : new Set();
}

/** A teaser above the article that a paragraph below begins with, in the same words. */
function markStandfirsts(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.slice(0, LEAD).entries()) {
    if (draft.label !== null || draft.words.length < STANDFIRST_WORDS) continue;
    if (drafts.slice(index + 1, index + 1 + LEAD).some((below) => isText(below) && below.key.length > draft.key.length && below.key.startsWith(draft.key))) mark(draft, "boilerplate", "said again below");
  }
}
