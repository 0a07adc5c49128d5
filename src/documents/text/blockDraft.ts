import type { BlockLabel } from "../model.ts";
import type { Traits } from "./blockTraits.ts";

/** Running text: so many words, so many of them grammar. Source: the classes of jusText, DOCUMENTS §2.4. */
const TEXT_WORDS = 14;
const TEXT_GRAMMAR = 0.22;
/** A paragraph so long needs no full stop to be one. */
const LONG_WORDS = 30;
/** A single sentence may be shorter, if it ends as one. */
export const SENTENCE_WORDS = 4;
export const SENTENCE_GRAMMAR = 0.15;

/** A paragraph on its way to a label; the functions of this folder change it in place. */
export interface Draft extends Traits {
  label: BlockLabel | null;
  /** The rule that decided, then those that it overruled. */
  why: readonly string[];
  /** Share of its words that the running text of the document uses too, 0..1. */
  cohesion: number;
}

export function mark(draft: Draft, label: BlockLabel, why: string): void {
  draft.label = label;
  draft.why = [why, ...draft.why];
}

/** Undecided, and surely the text of some article. */
export const isText = ({ words, grammar, closed, label }: Draft): boolean =>
  label === null && words.length >= TEXT_WORDS && grammar >= TEXT_GRAMMAR && (closed || words.length >= LONG_WORDS);

/** Undecided, and a sentence; whether of the article, its neighbours tell. */
export const isSentence = ({ words, grammar, closed, label }: Draft): boolean =>
  label === null && closed && words.length >= SENTENCE_WORDS && grammar >= SENTENCE_GRAMMAR;
