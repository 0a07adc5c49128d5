import type { ClaimFound, DocumentReading, Dossier, DraftCard } from "../../../documents/model.ts";
import { anchorAt } from "../../../documents/review/findAgain.ts";

/** Every statement, measure and consequence as a thing of its own, until documents are read together. */
export function buildDossier(readings: readonly DocumentReading[]): Dossier {
  return {
    pipeline: { version: "0", lexicons: "0" },
    readings,
    actors: [...new Map(readings.flatMap(({ actors }) => actors).map((actor) => [actor.id, actor])).values()],
    measures: readings.flatMap(({ doc, measures }) => measures.map((found, index) => ({ ...found, id: `m-${doc.id}-${index}`, anchors: [anchorAt(doc, found)], review: "todo" as const }))),
    consequences: readings.flatMap(({ doc, consequences }) => consequences.map((found, index) => ({ ...found, id: `k-${doc.id}-${index}`, anchors: [anchorAt(doc, found)], review: "todo" as const }))),
    cards: readings.flatMap((reading) => reading.claims.map((claim, index) => card(reading, claim, index))),
    issues: [],
  };
}

function card({ doc }: DocumentReading, claim: ClaimFound, index: number): DraftCard {
  const anchor = anchorAt(doc, claim);
  const { status, wording, directness, confidence, why, about } = claim;
  return {
    id: `c-${doc.id}-${index}`,
    anchors: [anchor],
    text: anchor.quote.slice(0, 140),
    verbatim: anchor.quote,
    source: claim.attribution.source,
    via: claim.attribution.via,
    status,
    wording,
    directness,
    confidence,
    why,
    stake: "none",
    origin: doc.id,
    about: { measures: [], consequences: [], actors: about },
    accuses: [],
    review: "todo",
  };
}
