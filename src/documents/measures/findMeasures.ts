import type { WithActors } from "../language/material.ts";
import { folded } from "../lexicons/wordPattern.ts";
import type { Actor, Block, MeasureFound, Sentence } from "../model.ts";
import { measureHits, type MeasureHit } from "./measureHits.ts";
import { measureLabel } from "./measureLabel.ts";
import { measureStatus } from "./measureStatus.ts";

/** Headings announce and captions point; what stands in them is stated elsewhere. */
const STATES: ReadonlySet<Block["label"]> = new Set(["title", "body", "list", "quote"]);

/**
 * The sentences that state a measure: somebody does, wants, weighs or fears something that is done by rule.
 *
 * One row for each class that a sentence states, in the order of the text; the span is the sentence. Source: DOCUMENTS §5.5.
 */
export function findMeasures({ doc, blocks, sentences, actors }: Omit<WithActors, "tagged">): readonly MeasureFound[] {
  const mentions = mentionsIn(actors);
  return sentences.flatMap((sentence, index) => {
    const block = blocks[sentence.block];
    if (block === undefined || !STATES.has(block.label)) return [];
    const words = doc.text.slice(sentence.start, sentence.end);
    const lower = folded(words);
    if (lower.endsWith("?") && block.label !== "title" && !/"/.test(lower)) return [];
    return measureHits(lower).filter((hit) => !isUndone(lower.slice(0, hit.start))).map((hit) => ({
      start: sentence.start,
      end: sentence.end,
      sentence: index,
      cls: hit.cls,
      label: measureLabel(words, hit),
      ...parties({ sentence, lower }, hit, mentions),
      status: measureStatus(lower, hit),
      why: [`${hit.rule}: ${lower.slice(hit.start, hit.end)}`],
    }));
  });
}

/** "Has not published", "never banned": what was left undone is no measure. What shall not be done is one, and denied. */
const isUndone = (before: string): boolean => /\b(?:(?:has|have|had|did|was|were) (?:not|never)|(?:has|have|had|did|was|were)n't|never)(?: (?:yet|ever|been))?(?: (?:\w+ly|said whether it would))? $/.test(before);

interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly media: boolean;
}

/** All mentions of all actors, in the order of the text. */
function mentionsIn(actors: readonly Actor[]): readonly Mention[] {
  return actors.flatMap(({ id, mentions, playable }) => mentions.map(({ start, end }) => ({ id, start, end, media: !playable }))).sort((a, b) => a.start - b.start);
}

/** Before somebody who belongs to the one that acts: "its leader". */
const OWN = /\b(?:its|their|his|her|our|my)(?: own)? $/;

/** Who does it: the actor named last before the words for the measure; to whom: the first after them. */
function parties({ sentence, lower }: { readonly sentence: Sentence; readonly lower: string }, hit: MeasureHit, mentions: readonly Mention[]): { readonly agent?: string; readonly target?: string } {
  const inside = mentions.filter(({ start, end, media }) => start >= sentence.start && end <= sentence.end && !media);
  const agent = inside.filter(({ end }) => end <= sentence.start + hit.start).at(-1)?.id;
  const target = inside.find(({ id, start }) => start >= sentence.start + hit.end && id !== agent && !OWN.test(lower.slice(Math.max(0, start - sentence.start - 14), start - sentence.start)))?.id;
  return { ...(agent !== undefined && { agent }), ...(target !== undefined && { target }) };
}
