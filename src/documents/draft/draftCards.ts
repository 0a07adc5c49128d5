import type { Actor, Anchor, Dossier, DraftCard } from "../model.ts";
import { imprintOf } from "../dossier/imprint.ts";
import { titleOf } from "../dossier/titleOf.ts";
import { sha256Of } from "../text/canonicalDocument.ts";
import { shortened, type DraftNames } from "./draftNames.ts";
import type { Json } from "./template.ts";

/** Cards of the deck that a draft proposes. Source: DOCUMENTS §5.7. */
const DECK = 24;
const LONGEST_TEXT = 320;

/** The cards that a draft uses: the best of those that nobody dropped; one that accuses a person only after an explicit yes. */
export function chooseCards({ cards }: Dossier, names: DraftNames): readonly DraftCard[] {
  const usable = cards.filter(({ review, accuses }) => review !== "dropped" && (accuses.length === 0 || review === "ok" || review === "edited"));
  const approved = usable.filter(({ review }) => review !== "todo");
  const chosen = [...approved, ...usable.filter(({ review }) => review === "todo")].slice(0, Math.max(DECK, approved.length));
  for (const [i, card] of chosen.entries()) names.of(`card ${card.id}`, `C${String(i + 1).padStart(2, "0")}`);
  return chosen;
}

/** The id of a document in the scenario. */
export const documentName = (index: number): string => `D${index + 1}`;

const ABOVE = "the lines above the article";

/** The documents that are cited. Their words stay out of the file; their hashes and lines are in it. */
export function documentParts({ readings }: Dossier, cited: ReadonlySet<string>): readonly Json[] {
  return readings.flatMap((reading, index) => {
    const { doc } = reading;
    if (!cited.has(doc.id)) return [];
    const { published, publisher } = imprintOf(reading);
    const date = published !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(published) ? published : null;
    return [{
      id: documentName(index),
      title: shortened(titleOf(reading), 200),
      short: shortened(publisher ?? doc.name, 40),
      publisher: publisher ?? "not named in the text",
      date,
      sha256: doc.sha256,
      lines: doc.text.split("\n").length,
      interest: "Not looked into yet.",
      unconfirmed: { interest: "still to be written", ...(doc.publisher === undefined && { publisher: publisher === undefined ? "the text does not say" : ABOVE }), ...(doc.published !== date && { date: date === null ? "the text does not say" : ABOVE }) },
    }];
  });
}

/** The witnesses that the cards go back to. */
export function originParts(cards: readonly DraftCard[], { actors, readings }: Dossier, names: DraftNames): readonly Json[] {
  return [...new Set(cards.map(({ origin }) => origin))].map((origin) => {
    const stem = origin.replace(/^o-/, "");
    const reading = readings.find(({ doc }) => stem === `doc-${doc.id.slice(0, 6)}`);
    const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
    const title = reading !== undefined ? `The text "${shortened(titleOf(reading), 80)}" itself` : stem.endsWith("-story") ? `The story of ${name(stem.slice(0, -6))}` : stem.endsWith("-sources") ? `Unnamed people who spoke with ${name(stem.slice(0, -8))}` : name(stem);
    return { id: names.of(`origin ${origin}`, `O ${stem}`), title, unconfirmed: { title: "the deepest source that the text names" } };
  });
}

const KIND = { asserted: "fact", reported: "claim", alleged: "claim", denied: "claim", opinion: "opinion" } as const;
const STATUS = { asserted: "stated by the text itself", reported: "reported", alleged: "allegation", denied: "denial", opinion: "opinion" } as const;
/** Defaults for a first look; the class rates for itself. Source: MODEL §1.4, §7.4. */
const RELIABILITY: Readonly<Record<Actor["kind"], "A" | "B" | "C" | "D" | "F">> = {
  government: "B", agency: "B", legislature: "B", court: "A", igo: "B", company: "C", person: "C", group: "D", ngo: "C", media: "B", unknown: "F",
};

/** The cards as the scenario has them, with what is guessed marked. */
export function cardParts(cards: readonly DraftCard[], dossier: Dossier, names: DraftNames): readonly Json[] {
  const byId = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  return cards.map((card) => {
    const source = byId.get(card.source);
    const confirmed = card.review === "ok" || card.review === "edited";
    const via = card.via.map((id) => byId.get(id)?.name ?? id);
    const speaker = source?.name ?? (card.source === "author" ? "the text itself" : "somebody who is not named");
    return {
      id: names.of(`card ${card.id}`, card.id),
      text: shortened(card.text, LONGEST_TEXT),
      kind: card.wording === "prediction" && card.status !== "alleged" ? "prediction" : KIND[card.status],
      speaker: via.length === 0 ? speaker : `${speaker}, as told by ${via.join(" and ")}`,
      status: STATUS[card.status],
      passages: card.anchors.slice(0, 6).flatMap((anchor) => passage(anchor, dossier)),
      origin: names.of(`origin ${card.origin}`, card.origin),
      reliability: source === undefined ? "F" : RELIABILITY[source.kind],
      stake: card.stake,
      directness: card.directness,
      wording: card.wording,
      unconfirmed: {
        ...(card.review !== "edited" && { text: "words of the document; put it in your own" }),
        ...(!confirmed && { status: card.why.join("; ").slice(0, 280) || "the rules", speaker: "the rules of attribution", stake: "what sort of actor it is" }),
        reliability: "what sort of actor it is",
      },
    };
  });
}

/** Where a passage stands: its line, its columns where it does not go beyond the line, and a hash of its words. */
export function passage({ doc, start, end, quote }: Anchor, { readings }: Dossier): readonly Json[] {
  const index = readings.findIndex((reading) => reading.doc.id === doc);
  const text = readings[index]?.doc.text;
  if (text === undefined) return [];
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(0, start).split("\n").length;
  return [{ doc: documentName(index), line, ...(!quote.includes("\n") && { start: start - lineStart, end: end - lineStart }), quoteHash: sha256Of(quote).slice(0, 16) }];
}
