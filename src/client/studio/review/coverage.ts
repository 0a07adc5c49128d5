import type { Block, DocId } from "../../../documents/model.ts";
import { rowsOf, type Reviewed } from "./rows.ts";

/** A paragraph of the article, and whether a card stands on it. */
export interface Covered {
  readonly start: number;
  readonly end: number;
  readonly used: boolean;
}

const ARTICLE: ReadonlySet<Block["label"]> = new Set(["body", "list", "quote"]);

/** The paragraphs of a document, in order, with those that no proposed card uses told apart. Dropped cards count for nothing. */
export function coverageOf(reviewed: Reviewed, doc: DocId): readonly Covered[] {
  const blocks = reviewed.now.readings.find((reading) => reading.doc.id === doc)?.blocks ?? [];
  const used = new Set(rowsOf("evidence", reviewed).main.filter(({ review }) => review !== "dropped").map(({ id }) => id));
  const anchors = reviewed.now.cards
    .filter(({ id }) => used.has(id))
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
