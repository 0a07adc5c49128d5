import type { Actor, Attribution, Block, CanonicalDocument, ConsequenceFound, MeasureFound, Sentence } from "../model.ts";
import type { TaggedSentence } from "./tag.ts";

/** One document on its way through the pipeline: what the first stages found. */
export interface Material {
  readonly doc: CanonicalDocument;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** One for each sentence, in the same order. */
  readonly tagged: readonly TaggedSentence[];
}

/** … and who is in it. */
export interface WithActors extends Material {
  /** Best first. */
  readonly actors: readonly Actor[];
}

/** … and who says which sentence: one for each sentence, in the same order. */
export interface WithAttributions extends WithActors {
  readonly attributions: readonly Attribution[];
}

/** … and what is proposed and feared: all that claims are made and ranked from. */
export interface WithMeanings extends WithAttributions {
  readonly measures: readonly MeasureFound[];
  readonly consequences: readonly ConsequenceFound[];
}
