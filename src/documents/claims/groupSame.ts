import type { Token } from "../language/tag.ts";

/** A sentence's words that carry meaning, each once. */
const contentOf = (words: readonly Token[]): string[] => [...new Set(words.filter(({ tag }) => tag === "noun" || tag === "propn" || tag === "verb" || tag === "adj" || tag === "num").map(({ lemma }) => lemma))];

/** Two sentences say the same from this share of common weight on. Source: own trial on invented texts. */
const SAME = 0.5;
/** So many earlier groups at most are looked at for one sentence, so that long texts stay linear. */
const LOOKED_AT = 40;
/** Words in more sentences than this do not lead to candidates. */
const COMMON = 60;

/**
 * For each sentence the number of its group: sentences of one group share most of their telling words (rare words count more).
 * Finds repetition, not paraphrase; the author merges the rest.
 */
export function groupSame(sentences: readonly (readonly Token[])[]): number[] {
  const contents = sentences.map(contentOf);
  const frequency = new Map<string, number>();
  for (const words of contents) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => 1 / Math.sqrt(frequency.get(word) ?? 1);
  const leaders = new Map<string, number[]>();
  return contents.map((words, at) => {
    const mine = new Set(words);
    const candidates = new Set<number>();
    for (const word of words) if ((frequency.get(word) ?? 0) <= COMMON) for (const other of (leaders.get(word) ?? []).slice(-LOOKED_AT)) candidates.add(other);
    for (const leader of [...candidates].slice(-LOOKED_AT)) if (overlap(mine, contents[leader] ?? [], weightOf) >= SAME) return leader;
    for (const word of words) {
      const list = leaders.get(word);
      if (list === undefined) leaders.set(word, [at]);
      else list.push(at);
    }
    return at;
  });
}

/** Weight of the common words as a share of the weight of all. */
function overlap(mine: ReadonlySet<string>, others: readonly string[], weightOf: (word: string) => number): number {
  const sum = (words: Iterable<string>): number => {
    let total = 0;
    for (const word of words) total += weightOf(word);
    return total;
  };
  const common = sum(others.filter((word) => mine.has(word)));
  const all = sum(mine) + sum(others) - common;
  return all === 0 ? 0 : common / all;
}
