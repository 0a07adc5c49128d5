import type { Anchor, ClaimFound, Dossier, DraftCard, Place } from "../../../documents/model.ts";
import { anchorAt } from "../../../documents/review/findAgain.ts";

/** A card's text has room for so many characters. Source: DOCUMENTS §5.6. */
export const CARD_LENGTH = 140;

/**
 * A card for a passage that the author has chosen. Where the rules found a statement there, it has that statement's source and status;
 * elsewhere it is the article's own word.
 *
 * @returns Null where the place is in no document of the dossier, or holds nothing but space.
 */
export function newCard(dossier: Dossier, place: Place, id: string): DraftCard | null {
  const reading = dossier.readings.find(({ doc }) => doc.id === place.doc);
  if (reading === undefined) return null;
  const anchor = anchorAt(reading.doc, trimmed(reading.doc.text, place));
  if (anchor.quote === "") return null;
  const claim = reading.claims.find(({ start, end }) => start < anchor.end && end > anchor.start);
  return {
    id,
    anchors: [anchor],
    text: shortened(anchor.quote),
    verbatim: anchor.quote,
    source: claim?.attribution.source ?? "author",
    via: claim?.attribution.via ?? [],
    status: claim?.status ?? "asserted",
    wording: claim?.wording ?? "definite",
    directness: claim?.directness ?? "unattributed",
    stake: "none",
    origin: originOf(dossier, anchor, claim),
    about: { measures: touching(dossier.measures, anchor), consequences: touching(dossier.consequences, anchor), actors: claim?.about ?? [] },
    accuses: accusedAt(dossier, anchor, claim),
    confidence: claim?.confidence ?? 1,
    why: claim?.why ?? [],
    review: "todo",
  };
}

/** The first free name `mine-1`, `mine-2` … for something that an author makes. */
export function freeId(dossier: Dossier, taken: readonly string[] = []): string {
  const ids = new Set([...dossier.cards, ...dossier.measures, ...dossier.consequences, ...dossier.actors].map(({ id }) => id).concat(taken));
  let number = 1;
  while (ids.has(`mine-${number}`)) number += 1;
  return `mine-${number}`;
}

/** As much of a text as a card has room for, cut between words; never a rewriting. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= CARD_LENGTH) return line;
  const cut = line.slice(0, CARD_LENGTH - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), CARD_LENGTH / 2)).trimEnd()}…`;
}

function trimmed(text: string, { start, end }: Place): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

/** A card beside others of the same statement goes back to where they go back to. */
function originOf(dossier: Dossier, anchor: Anchor, claim: ClaimFound | undefined): string {
  const beside = dossier.cards.find((card) => card.anchors.some(({ doc, start, end }) => doc === anchor.doc && start < anchor.end && end > anchor.start));
  const named = claim !== undefined && claim.attribution.source !== "author" && claim.attribution.source !== "unnamed";
  return beside?.origin ?? (named ? `o-${claim.attribution.source}` : `o-doc-${anchor.doc.slice(0, 6)}`);
}

const touching = (things: readonly { readonly id: string; readonly anchors: readonly Anchor[] }[], { doc, start, end }: Anchor): readonly string[] =>
  things.filter(({ anchors }) => anchors.some((one) => one.doc === doc && one.start < end && one.end > start)).map(({ id }) => id);

/** To be safe, a passage of an alleging voice accuses every person whom it names. */
function accusedAt(dossier: Dossier, { doc, start, end }: Anchor, claim: ClaimFound | undefined): readonly string[] {
  if (claim === undefined || (claim.status !== "alleged" && claim.attribution.cls !== "accuse")) return [];
  return dossier.actors
    .filter(({ id, kind, mentions }) => kind === "person" && id !== claim.attribution.source && mentions.some((one) => one.doc === doc && one.start >= start && one.end <= end))
    .map(({ id }) => id);
}
