import type { ClaimFound, ConsequenceFound, MeasureFound } from "../model.ts";

/** What a sentence says in the terms of the lexicons: whose it is, which measures and which consequences it states. */
export interface Signature {
  readonly source: string;
  readonly measures: readonly string[];
  readonly consequences: readonly string[];
}

/** Signatures of claims by the index of their sentence. */
export function signaturesOf(claims: readonly ClaimFound[], { measures, consequences }: { readonly measures: readonly MeasureFound[]; readonly consequences: readonly ConsequenceFound[] }): ReadonlyMap<number, Signature> {
  const classes = bySentence(measures, ({ cls }) => cls);
  const categories = bySentence(consequences, ({ category }) => category);
  return new Map(claims.map(({ sentence, attribution }) => [sentence, { source: attribution.source, measures: classes.get(sentence) ?? [], consequences: categories.get(sentence) ?? [] }]));
}

function bySentence<Row extends { readonly sentence: number }>(rows: readonly Row[], word: (row: Row) => string): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const row of rows) {
    const list = found.get(row.sentence);
    if (list === undefined) found.set(row.sentence, [word(row)]);
    else list.push(word(row));
  }
  return found;
}

/** How much of what two sentences state by the lexicons is the same, 0..1; 0 where one of them states nothing. */
export function sameSaid(one: Signature, other: Signature): number {
  const mine = [...one.measures, ...one.consequences];
  const theirs = [...other.measures, ...other.consequences];
  if (mine.length === 0 || theirs.length === 0) return 0;
  const common = mine.filter((word) => theirs.includes(word)).length;
  return common / (mine.length + theirs.length - common);
}

/** Whether two sentences can be of one witness: the same, or one of them nobody's in particular. */
export const mayShareSource = (one: Signature, other: Signature): boolean => one.source === other.source || one.source === "author" || other.source === "author" || one.source === "unnamed" || other.source === "unnamed";
