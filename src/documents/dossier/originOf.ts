import type { Actor, ClaimFound, DocumentReading } from "../model.ts";

/** Reports that a text names as where it has its story from, among its first sentences. */
const STORY = /\b(?:according to|reported|report by|report from|as reported|told|in an interview with|first published)\b/i;
/** So many sentences tell where a story comes from. */
const OPENING = 3;

/**
 * The witness that a statement goes back to: the deepest source that is named; where nobody is, the outlet that somebody unnamed spoke to, or the
 * document itself. Statements of one origin count once. Source: DOCUMENTS §5.4, MODEL §1.3.
 */
export function originOf({ attribution: { source, via }, status }: ClaimFound, { reading, idOf }: { readonly reading: DocumentReading; readonly idOf: (id: string) => string }): string {
  if (source !== "author" && source !== "unnamed") return `o-${idOf(source)}`;
  const outlet = source === "unnamed" ? via.at(-1) : undefined;
  // What a text tells after another outlet's story is that outlet's; what it thinks of it is its own.
  const [story] = outlet === undefined && source === "author" && status !== "opinion" ? openingStories(reading) : [];
  if (story !== undefined) return `o-${idOf(story)}-story`;
  return outlet === undefined ? `o-doc-${reading.doc.id.slice(0, 6)}` : `o-${idOf(outlet)}-sources`;
}

/** The media from which a document says that it has its story; their ids in the document. */
export function storiesOf(reading: DocumentReading): readonly string[] {
  const passedOn = mediaOf(reading).filter(({ id }) => reading.claims.some(({ attribution }) => attribution.source === id || attribution.via.includes(id)));
  return [...new Set([...openingStories(reading), ...passedOn.map(({ id }) => id)])];
}

/** The media that the first sentences name as where the story comes from. */
function openingStories(reading: DocumentReading): readonly string[] {
  const openings = reading.sentences.slice(0, OPENING).filter(({ start, end }) => STORY.test(reading.doc.text.slice(start, end)));
  return mediaOf(reading).filter(({ mentions }) => mentions.some((mention) => openings.some(({ start, end }) => mention.start >= start && mention.end <= end))).map(({ id }) => id);
}

const mediaOf = ({ actors }: DocumentReading): readonly Actor[] => actors.filter(({ kind, playable }) => kind === "media" || !playable);
