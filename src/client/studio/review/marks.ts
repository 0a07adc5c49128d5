import type { Block, DocId, Dossier, Span, Status } from "../../../documents/model.ts";

/** What is marked in a document, each in a way of its own. */
export const LAYERS = ["role", "measure", "evidence", "consequence"] as const;
export type Layer = (typeof LAYERS)[number];

/** A stretch of a document that something stands on. */
export interface Mark extends Span {
  readonly layer: Layer;
  readonly id: string;
  /** For evidence: how the line under it is drawn. */
  readonly status?: Status;
}

/** A stretch that has the same marks from its first letter to its last. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/** All marks of a document, in the order in which they begin; nothing that the author has dropped. */
export function marksOf(dossier: Dossier, doc: DocId): readonly Mark[] {
  const marks: Mark[] = [];
  const mark = (spans: readonly (Span & { readonly doc: DocId })[], as: Pick<Mark, "layer" | "id" | "status">): void => {
    for (const { start, end, doc: where } of spans) if (where === doc && end > start) marks.push({ ...as, start, end });
  };
  for (const { id, mentions, playable, review } of dossier.actors) if (review !== "dropped" && playable) mark(mentions, { layer: "role", id });
  for (const { id, anchors, review } of dossier.measures) if (review !== "dropped") mark(anchors, { layer: "measure", id });
  for (const { id, anchors, review } of dossier.consequences) if (review !== "dropped") mark(anchors, { layer: "consequence", id });
  for (const { id, anchors, review, status } of dossier.cards) if (review !== "dropped") mark(anchors, { layer: "evidence", id, status });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The marks that touch each block, by its index. Both lists have to be in the order of the text. */
export function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const found = blocks.map((): Mark[] => []);
  let first = 0;
  for (const mark of marks) {
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= mark.start) first += 1;
    for (let index = first; index < blocks.length; index += 1) {
      if ((blocks[index]?.start ?? 0) >= mark.end) break;
      found[index]?.push(mark);
    }
  }
  return found;
}

/**
 * Cuts a stretch of text wherever a mark begins or ends: together the segments are the stretch again, letter by letter, and none overlaps
 * another.
 */
export function segmentsOf({ start, end }: Span, marks: readonly Mark[]): readonly Segment[] {
  if (end <= start) return [];
  const cuts = new Set([start, end]);
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) cuts.add(mark.start);
    if (mark.end > start && mark.end < end) cuts.add(mark.end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    return { start: from, end: to, marks: marks.filter((mark) => mark.start <= from && mark.end >= to) };
  });
}
