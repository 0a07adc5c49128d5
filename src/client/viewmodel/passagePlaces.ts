/** A document, and the lines of it that are meant. */
export interface PassagePlace {
  /** The document's short name in the scenario, e.g. "D2". */
  readonly doc: string;
  readonly publisher: string;
  readonly lines: readonly number[];
}

/** Passages with those of one document taken together, in their order. */
export function passagePlaces(passages: readonly { readonly doc: string; readonly publisher: string; readonly line: number }[]): readonly PassagePlace[] {
  return [...new Set(passages.map(({ doc }) => doc))].map((doc) => {
    const own = passages.filter((passage) => passage.doc === doc);
    return { doc, publisher: own[0]?.publisher ?? doc, lines: own.map(({ line }) => line) };
  });
}
