import type { Block, ClaimFound, DocumentReading } from "./model.ts";

/** A reading in the format that annotations by hand have too, so that the two can be compared. Source: DOCUMENTS §10. */
export interface Annotation {
  readonly doc: string;
  readonly sha256: string;
  /** One row for each line of the text that is not empty. */
  readonly blocks: readonly { readonly line: number; readonly label: AnnotatedLabel }[];
  /** Best first. */
  readonly stakeholders: readonly { readonly id: string; readonly name: string; readonly type: string; readonly aliases: readonly string[] }[];
  readonly measures: readonly { readonly class: string; readonly label: string; readonly start: number; readonly end: number }[];
  /** Best first. */
  readonly claims: readonly {
    readonly start: number;
    readonly end: number;
    readonly source: string;
    readonly status: ClaimFound["status"];
    readonly hedged: boolean;
    readonly group: string;
  }[];
  readonly consequences: readonly { readonly category: string; readonly start: number; readonly end: number }[];
}

export type AnnotatedLabel = "title" | "heading" | "body" | "boilerplate";

const ANNOTATED: Readonly<Record<Block["label"], AnnotatedLabel>> = {
  title: "title",
  heading: "heading",
  body: "body",
  list: "body",
  quote: "body",
  caption: "boilerplate",
  byline: "boilerplate",
  boilerplate: "boilerplate",
};

/** The annotation of one reading. Offsets count as in the reading's text. */
export function annotationOf({ doc, blocks, actors, measures, claims, consequences }: DocumentReading): Annotation {
  return {
    doc: doc.name,
    sha256: doc.sha256,
    blocks: blocks.flatMap((block) => linesOfBlock(doc.text, block).map((line) => ({ line, label: ANNOTATED[block.label] }))),
    stakeholders: actors.map(({ id, name, kind, aliases }) => ({ id, name, type: kind, aliases })),
    measures: measures.map(({ cls, label, start, end }) => ({ class: cls, label, start, end })),
    claims: claims.map(({ start, end, attribution, status, hedged, group }) => ({ start, end, source: attribution.source, status, hedged, group })),
    consequences: consequences.map(({ category, start, end }) => ({ category, start, end })),
  };
}

/** A block of a hard-wrapped text has several lines. */
function linesOfBlock(text: string, { start, end, line }: Block): number[] {
  return text.slice(start, end).split("\n").map((_, index) => line + index);
}
