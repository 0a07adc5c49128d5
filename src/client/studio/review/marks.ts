import type { Anchor, Block, DocId, Dossier, Place, Span, Status } from "../../../documents/model.ts";
import { isPlayable, rowsOf, TABS, type Reviewed, type Tab } from "./rows.ts";

/** A stretch of a document that something stands on. Each list marks in a way of its own. */
export interface Mark extends Span {
  readonly layer: Tab;
  readonly id: string;
  /** For evidence: how the line under it is drawn. */
  readonly status?: Status;
  /** Not proposed for the draft: seen only while it is pointed at. */
  readonly spare: boolean;
}

/** A stretch that has the same marks from its first letter to its last. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/** The name of a row on both sides: in the lists and among the marks. */
export const rowKey = (tab: Tab, id: string): string => `${tab}:${id}`;

/** Of several marks on one place the one that a press chooses first: what is proposed before the rest, sentences before names. */
const ORDER: readonly Tab[] = ["evidence", "measures", "consequences", "roles", "issues"];
export const byWeight = (a: Mark, b: Mark): number => Number(a.spare) - Number(b.spare) || ORDER.indexOf(a.layer) - ORDER.indexOf(b.layer);

/** All marks of a document, in the order in which they begin; nothing that the author has dropped. */
export function marksOf(reviewed: Reviewed, doc: DocId): readonly Mark[] {
  const proposed = new Set(TABS.flatMap((tab) => (tab === "issues" ? [] : rowsOf(tab, reviewed).main.map(({ id }) => rowKey(tab, id)))));
  return TABS.flatMap((tab) =>
    thingsOf(tab, reviewed.now)
      .filter(({ review }) => review !== "dropped")
      .flatMap(({ id, places, status }) =>
        places
          .filter((place) => place.doc === doc && place.end > place.start)
          .map(({ start, end }): Mark => ({ layer: tab, id, start, end, spare: !proposed.has(rowKey(tab, id)), ...(status !== undefined && { status }) })),
      ),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Marked {
  readonly id: string;
  readonly places: readonly Place[];
  readonly review?: Dossier["cards"][number]["review"] | undefined;
  readonly status?: Status;
}

function thingsOf(tab: Tab, { actors, measures, cards, consequences, issues }: Dossier): readonly Marked[] {
  const anchored = (things: readonly { readonly id: string; readonly anchors: readonly Anchor[]; readonly review?: Marked["review"] }[]): readonly Marked[] =>
    things.map(({ id, anchors, review }) => ({ id, places: anchors, review }));
  switch (tab) {
    case "roles":
      return actors.filter(isPlayable).map(({ id, mentions, review }) => ({ id, places: mentions, review }));
    case "measures":
      return anchored(measures);
    case "evidence":
      return cards.map(({ id, anchors, review, status }) => ({ id, places: anchors, review, status }));
    case "consequences":
      return anchored(consequences);
    case "issues":
      return anchored(issues);
  }
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
