import { m } from "../../words/words.ts";

/** Words for how a game was; the first eight are what a class is asked. */
export const ONE_WORDS = [
  m.steps_decompress_words_tense,
  m.steps_decompress_words_fun,
  m.steps_decompress_words_unfair,
  m.steps_decompress_words_surprising,
  m.steps_decompress_words_confusing,
  m.steps_decompress_words_frustrating,
  m.steps_decompress_words_eyeOpening,
  m.steps_decompress_words_calm,
  m.steps_decompress_words_heated,
  m.steps_decompress_words_hopeful,
] as const;
