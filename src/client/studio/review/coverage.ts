import type { Block, DocId, Dossier } from "../../../documents/model.ts";

/** A paragraph of the article, and whether a card stands on it. */
export interface Covered {
  readonly start: number;
  readonly end: number;
  readonly used: boolean;
}

const ARTICLE: ReadonlySet<Block["label"]> = new Set(["body", "list", "quote"]);

/** The paragraphs of a document, in order, with those that no card uses told apart. Dropped cards count for nothing. */
export function coverageOf(dossier: Dossier, doc: DocId): readonly Covered[] {
  const blocks = dossier.readings.find((reading) => reading.doc.id === doc)?.blocks ?? [];
  const anchors = dossier.cards
    .filter(({ review }) => review !== "dropped")
    .flatMap((card) => card.anchors)
    .filter((anchor) => anchor.doc === doc);
  return blocks
    .filter(({ label }) => ARTICLE.has(label))
    .map(({ start, end }) => ({ start, end, used: anchors.some((anchor) => anchor.start < end && anchor.end > start) }));
}

/** The next paragraph without a card after a place, from the top again after the last; null where every paragraph has one. */
export function nextUncovered(paragraphs: readonly Covered[], after: number): Covered | null {
  const free = paragraphs.filter(({ used }) => !used);
  return free.find(({ start }) => start > after) ?? free[0] ?? null;
}
