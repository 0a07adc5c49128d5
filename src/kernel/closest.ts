/** Longer words are data that went astray, not names somebody mistyped. */
const LONGEST = 64;

/**
 * The candidate that somebody who wrote `word` probably meant, for "did you mean …"; undefined if none is near.
 *
 * Near is: at most one slip (a letter too many, missing, wrong, or two swapped) for every three letters, and at least one
 * is forgiven. Upper and lower case count as the same. Of equally near candidates the first is taken.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestSlips = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    // The lengths alone already need that many slips.
    if (candidate.length > LONGEST || Math.abs(candidate.length - word.length) >= bestSlips) continue;
    const slips = slipsBetween(wanted, candidate.toLowerCase());
    // A word of one or two letters that shares none with the candidate is no misspelling of it.
    if (slips < bestSlips && slips < Math.max(wanted.length, candidate.length)) {
      best = candidate;
      bestSlips = slips;
    }
  }
  return best;
}

/** Damerau–Levenshtein distance in its "optimal string alignment" form: no part is edited twice. */
function slipsBetween(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let slips = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) slips = Math.min(slips, (beforeLast[j - 2] as number) + 1);
      row.push(slips);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] as number;
}
