import type { DocId, DocumentReading, DraftConsequence, DraftMeasure, MeasureFound, MeasureStatus } from "../model.ts";
import { anchorAt } from "../review/findAgain.ts";
import { isNeutral, measureStage, measureTitle } from "./measureTitle.ts";
import type { MergedActors } from "./mergeActors.ts";

/** Rows of two documents or sentences are one measure when they are of one class and agree in whom they concern. */
export interface MergedMeasures {
  readonly measures: readonly DraftMeasure[];
  /** Ids of the measures that a sentence of a document states. */
  idsAt(doc: DocId, sentence: number): readonly string[];
  /** The status at each of a measure's passages. */
  readonly statuses: ReadonlyMap<string, readonly MeasureStatus[]>;
}

interface Growing {
  readonly id: string;
  readonly rows: { readonly reading: DocumentReading; readonly row: MeasureFound; readonly agent: string | undefined; readonly target: string | undefined }[];
}

/** How far a measure has come, the furthest last. */
const FAR: readonly MeasureStatus[] = ["denied", "considered", "threatened", "called-for", "proposed", "predicted", "reported", "enacted"];

/** The measures of several documents: sentences that state the same are one, the most often stated first. */
export function mergeMeasures(readings: readonly DocumentReading[], { idOf, actors }: MergedActors): MergedMeasures {
  const merged: Growing[] = [];
  const at = new Map<string, string[]>();
  for (const reading of readings) {
    for (const row of reading.measures) {
      const [agent, target] = [row.agent, row.target].map((id) => (id === undefined ? undefined : idOf(reading.doc.id, id)));
      const known = merged.find((other) => isSame(other, { reading, row, agent, target }));
      const entry = known ?? { id: `m-${row.cls}-${reading.doc.id.slice(0, 6)}-${row.start}`, rows: [] };
      if (known === undefined) merged.push(entry);
      entry.rows.push({ reading, row, agent, target });
      const place = `${reading.doc.id} ${row.sentence}`;
      at.set(place, [...(at.get(place) ?? []), entry.id]);
    }
  }
  const measures = merged.map((entry) => finished(entry, (id) => actors.find((actor) => actor.id === id)?.name)).sort((a, b) => b.anchors.length - a.anchors.length || (a.id < b.id ? -1 : 1));
  return { measures, idsAt: (doc, sentence) => at.get(`${doc} ${sentence}`) ?? [], statuses: new Map(merged.map(({ id, rows }) => [id, rows.map(({ row }) => row.status)])) };
}

function isSame({ rows }: Growing, { reading, row, agent, target }: Growing["rows"][number]): boolean {
  const [first] = rows;
  if (first === undefined || first.row.cls !== row.cls) return false;
  if (target !== undefined && rows.some((other) => other.target === target)) return true;
  if (rows.slice(0, 6).some((other) => sharedWords(other.row.label, row.label) >= 0.5)) return true;
  // "The ban", with nothing more, is the one of which the document has spoken.
  if (tellingWords(row.label).size < 2 && rows.some((other) => other.reading === reading)) return true;
  return target === undefined && agent !== undefined && rows.some((other) => other.agent === agent && other.target === undefined);
}

/** Share of the shorter label's telling words that the other has too. */
function sharedWords(one: string, other: string): number {
  const [mine, theirs] = [tellingWords(one), tellingWords(other)];
  const least = Math.min(mine.size, theirs.size);
  return least < 2 ? 0 : [...mine].filter((word) => theirs.has(word)).length / least;
}

/** Words of four letters and more, without what inflection adds. */
const tellingWords = (label: string): Set<string> => new Set((label.toLowerCase().match(/[a-z][a-z-]{3,}/g) ?? []).map((word) => word.replace(/(?:ning|ing|ned|ed|es|s)$/, "")));

function finished({ id, rows }: Growing, nameOf: (actor: string) => string | undefined): DraftMeasure {
  const [first] = rows;
  if (first === undefined) throw new RangeError("a measure without a sentence");
  const agent = commonest(rows.map(({ agent: one }) => one));
  const target = commonest(rows.filter(isNeutral).map(({ target: one }) => one).filter((one) => one !== agent));
  const label = measureTitle(rows, target === undefined ? undefined : nameOf(target));
  const status = measureStage(rows, FAR);
  return { id, cls: first.row.cls, label, ...(agent !== undefined && { agent }), ...(target !== undefined && { target }), status, anchors: rows.map(({ reading, row }) => anchorAt(reading.doc, row)), review: "todo" };
}

function commonest(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The consequences of several documents, one a category and measure, the most often stated first. */
export function mergeConsequences(readings: readonly DocumentReading[], { idsAt }: Pick<MergedMeasures, "idsAt">): { readonly consequences: readonly DraftConsequence[]; idsOf(doc: DocId, sentence: number): readonly string[] } {
  const merged = new Map<string, DraftConsequence & { readonly anchors: readonly ReturnType<typeof anchorAt>[] }>();
  const at = new Map<string, string[]>();
  for (const reading of readings) {
    const { doc } = reading;
    for (const row of reading.consequences) {
      const of = nearestMeasure(row.sentence, (sentence) => idsAt(doc.id, sentence)[0]);
      const key = `${row.category} ${row.kind}`;
      const known = merged.get(key);
      const anchor = anchorAt(doc, row);
      const next = known === undefined ? { id: `k-${row.category}-${doc.id.slice(0, 6)}-${row.start}`, category: row.category, ...(of !== undefined && { of }), kind: row.kind, modality: row.modality, anchors: [anchor], review: "todo" as const } : { ...known, ...(known.of === undefined && of !== undefined && { of }), anchors: [...known.anchors, anchor] };
      merged.set(key, next);
      const place = `${doc.id} ${row.sentence}`;
      at.set(place, [...(at.get(place) ?? []), next.id]);
    }
  }
  return { consequences: [...merged.values()].sort((a, b) => b.anchors.length - a.anchors.length || (a.id < b.id ? -1 : 1)), idsOf: (doc, sentence) => at.get(`${doc} ${sentence}`) ?? [] };
}

/** The measure of the sentence itself, or of one of the three before it. */
function nearestMeasure(sentence: number, measureAt: (sentence: number) => string | undefined): string | undefined {
  for (let back = 0; back <= 3; back++) {
    const id = measureAt(sentence - back);
    if (id !== undefined) return id;
  }
  return undefined;
}
