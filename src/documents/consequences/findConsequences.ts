import { CONSEQUENCE_WORDS, type ConsequenceCategory, type ConsequenceWords } from "../lexicons/consequenceWords.ts";
import { folded } from "../lexicons/wordPattern.ts";
import { measureHits } from "../measures/measureHits.ts";
import type { Block, CanonicalDocument, ConsequenceFound, Sentence } from "../model.ts";
import { consequenceHits, type ConsequenceHit } from "./consequenceHits.ts";

const STATES: ReadonlySet<Block["label"]> = new Set(["body", "list", "quote"]);

/**
 * The sentences that state a consequence: something that a measure brings about, or that one is meant to prevent.
 *
 * One row for each category that a sentence states; the span is the sentence. Source: DOCUMENTS §5.5.
 */
export function findConsequences({ doc, blocks, sentences }: { readonly doc: Pick<CanonicalDocument, "text">; readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[] }): readonly ConsequenceFound[] {
  const found = sentences.flatMap((sentence, index) => {
    const block = blocks[sentence.block];
    if (block === undefined || !STATES.has(block.label)) return [];
    const lower = folded(doc.text.slice(sentence.start, sentence.end));
    return consequenceHits(lower).map((hit) => ({
      judged: isJudged(lower.slice(Math.max(0, hit.start - 80), hit.start)),
      start: sentence.start,
      end: sentence.end,
      sentence: index,
      category: hit.category as string,
      kind: kindOf(hit, lower),
      modality: modalityOf(lower),
      why: [`${hit.rule}: ${lower.slice(hit.start, hit.end)}`],
    }));
  });
  return oneKindOfTension(withoutTheme(found).map(({ judged: _judged, ...row }) => row));
}

/** More sentences than this on one risk make it what the text is about. */
const THEME = 5;
/** Something is said to be the risk, not only to raise concern about it. */
const JUDGED = /\b(?:as|is|are|was|were|indicat\w+|constitut\w+|amount\w* to|border\w* on|considered|called|violat\w+|pos(?:e|es|ed|ing)|caus\w+|lead\w* to)\b(?: [^ .;:,]+){0,6} $/;

const ONLY_FEARED = /\b(?:concern|fear|worr|question|discussion|debate|suspicion)\w*\b[^,;]*$/;

const isJudged = (before: string): boolean => JUDGED.test(before) && !ONLY_FEARED.test(before);

/** Where a risk is the theme of a text, only what is judged to be one counts; the many concerns about it say nothing new. */
function withoutTheme<Row extends { readonly category: string; readonly judged: boolean }>(rows: readonly Row[]): readonly Row[] {
  const count = new Map<string, number>();
  for (const { category } of rows) count.set(category, (count.get(category) ?? 0) + 1);
  return rows.filter(({ category, judged }) => judged || wordsOf(category as ConsequenceCategory).risk !== true || (count.get(category) ?? 0) <= THEME);
}

const wordsOf = (category: ConsequenceCategory): ConsequenceWords => CONSEQUENCE_WORDS[category];
const MEANT_TO_PREVENT = /\b(?:to (?:prevent|reduce|avoid|stop|curb|counter|protect|safeguard|keep)|because of|citing|amid|over (?:concerns?|fears?)|due to)\b/;

/** A risk that stands before any measure motivates it; what follows a measure in the sentence is its effect. */
function kindOf(hit: ConsequenceHit, sentence: string): ConsequenceFound["kind"] {
  if (MEANT_TO_PREVENT.test(sentence.slice(0, hit.start))) return "motivatingRisk";
  if (wordsOf(hit.category).risk !== true) return "effectOfMeasure";
  const measure = measureHits(sentence)[0];
  return measure !== undefined && measure.end <= hit.start && /\b(?:would|could|will|may|might)\b/.test(sentence.slice(measure.end, hit.start)) ? "effectOfMeasure" : "motivatingRisk";
}

function modalityOf(sentence: string): ConsequenceFound["modality"] {
  if (/\b(?:could|may|might|possib\w+|potential\w*|can|risks?|concerns?|fears?|speculation|suspicions?)\b/.test(sentence)) return "possible";
  return /\b(?:would|likely|expected|probabl\w+|will|should|anticipat\w+|predict\w*|forecast\w*)\b/.test(sentence) ? "likely" : "certain";
}

/** A document that speaks of diplomacy means the same by "tensions"; nothing is told twice under two names. */
function oneKindOfTension(rows: readonly ConsequenceFound[]): readonly ConsequenceFound[] {
  const diplomatic = rows.some(({ category }) => category === "diplomatic-tension");
  if (!diplomatic) return rows;
  const renamed = rows.map((row) => (row.category === "geopolitical-tension" ? { ...row, category: "diplomatic-tension" } : row));
  return renamed.filter((row, i) => !renamed.slice(0, i).some((other) => other.sentence === row.sentence && other.category === row.category));
}
