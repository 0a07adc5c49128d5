import type { Token } from "../language/tag.ts";

/** The words of a sentence that tell it apart from others: each with its weight, the weights' squares summing to 1. */
export type Telling = ReadonlyMap<string, number>;

const TELLS: ReadonlySet<Token["tag"]> = new Set(["noun", "propn", "verb", "adj", "num"]);
/** In no text do these tell one sentence from another. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(["say", "be", "have", "do", "make", "new", "other", "such", "many", "more", "most", "also", "year", "people", "way", "thing"]);

/** TF-IDF weights of every sentence's words among all the sentences given. */
export function tellingWords(sentences: readonly (readonly Token[])[]): readonly Telling[] {
  const words = sentences.map((tokens) => new Set(tokens.filter(({ tag, lemma }) => TELLS.has(tag) && !TELLS_NOTHING.has(lemma)).map(({ lemma }) => lemma.toLowerCase())));
  const frequency = new Map<string, number>();
  for (const set of words) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return words.map((set) => {
    const weights = [...set].map((word) => [word, rarity(sentences.length, frequency.get(word) ?? 1)] as const);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(length === 0 ? [] : weights.map(([word, weight]) => [word, weight / length]));
  });
}

/** Rare words weigh more; a rational stand-in for the logarithm, which pure layers do without: 1 for a word that stands everywhere, 3 for the rarest. */
function rarity(sentences: number, frequency: number): number {
  const share = frequency / sentences;
  return 1 + 2 * (1 - share) * (1 / (1 + 12 * share));
}

/** Cosine of two sentences, 0..1. */
export function likeness(one: Telling, other: Telling): number {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, weight] of less) sum += weight * (more.get(word) ?? 0);
  return sum;
}
