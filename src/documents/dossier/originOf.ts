import type { Actor, Attribution, DocumentReading } from "../model.ts";

/** Reports that a text names as where it has its story from, among its first sentences. */
const STORY = /\b(?:according to|reported|report by|report from|as reported|told|in an interview with|first published)\b/i;
/** So many sentences tell where a story comes from. */
const OPENING = 3;

/**
 * The witness that a statement goes back to: the deepest source that is named; where nobody is, the outlet that somebody unnamed spoke to, or the
 * document itself. Statements of one origin count once. Source: DOCUMENTS §5.4, MODEL §1.3.
 */
export function originOf({ source, via }: Attribution, { reading, idOf }: { readonly reading: DocumentReading; readonly idOf: (id: string) => string }): string {
  if (source !== "author" && source !== "unnamed") return `o-${idOf(source)}`;
  const outlet = source === "unnamed" ? via.at(-1) : undefined;
  return outlet === undefined ? `o-doc-${reading.doc.id.slice(0, 6)}` : `o-${idOf(outlet)}-sources`;
}

/** The media from which a document says that it has its story; their ids in the document. */
export function storiesOf({ doc, sentences, actors, claims }: DocumentReading): readonly string[] {
  const media = actors.filter(({ kind, playable }) => kind === "media" || !playable);
  const openings = sentences.slice(0, OPENING).filter(({ start, end }) => STORY.test(doc.text.slice(start, end)));
  const named = media.filter(({ mentions }) => mentions.some((mention) => openings.some(({ start, end }) => mention.start >= start && mention.end <= end)));
  const passedOn = media.filter(({ id }) => claims.some(({ attribution }) => attribution.source === id || attribution.via.includes(id)));
  return [...new Set([...named, ...passedOn].map(({ id }: Actor) => id))];
}
