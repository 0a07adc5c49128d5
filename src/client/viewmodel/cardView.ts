import type { CardScore } from "../../debate/evidenceScore.ts";
import { scoreCard } from "../../debate/evidenceScore.ts";
import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { Card, Scenario } from "../../scenario/schema/scenario.ts";

export interface PassageView {
  /** The document's id in the scenario, e.g. "D2". */
  readonly doc: string;
  /** What it is called in a line: its short name, or its publisher where it has none. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly line: number;
  /** Whose interest the publisher may have. */
  readonly interest: string;
}

/** A source that is none of the articles. */
export interface OutsideView {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | null;
}

/** Where documents disagree about something that a card speaks of. */
export interface ContradictionView {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly { readonly text: string; readonly documents: readonly string[]; readonly cards: readonly string[]; readonly thisCard: boolean }[];
}

/** A card of evidence with who says it, where, how sure, and how its score adds up. */
export interface CardView extends Pick<Card, "id" | "text" | "kind" | "speaker" | "status"> {
  readonly origin: { readonly id: string; readonly title: string; readonly cards: number };
  readonly score: CardScore;
  readonly passages: readonly PassageView[];
  /** Where it was published, for a card from outside the articles; null for one of theirs. */
  readonly outside: OutsideView | null;
  readonly contradictions: readonly ContradictionView[];
  /** What a look outside the packet found; null while nobody has looked. */
  readonly check: { readonly result: "checksOut" | "contradicted" | "nothingFound"; readonly finding: string; readonly source: string; readonly date: string } | null;
}

/** A card as everybody may see it; null for an unknown one. */
export function cardView(scenario: Scenario, name: string, checked: SeatView["checked"]): CardView | null {
  const card = scenario.cards.find(({ id }) => id === name);
  if (card === undefined) return null;
  const { id, text, kind, speaker, status, reliability, stake, directness, wording } = card;
  const found = lookup(checked, id);
  const check = found === undefined || found === "nothingFound" ? "none" : found;
  return {
    id,
    text,
    kind,
    speaker,
    status,
    origin: {
      id: card.origin,
      title: scenario.origins.find((origin) => origin.id === card.origin)?.title ?? card.origin,
      cards: scenario.cards.filter(({ origin }) => origin === card.origin).length,
    },
    score: scoreCard({ reliability, stake, directness, wording, check }),
    passages: passageViews(scenario, card.passages),
    outside: card.outside === undefined ? null : { ...card.outside, url: card.outside.url ?? null },
    contradictions: contradictionsOf(scenario, id),
    check: found === undefined ? null : { result: found, finding: card.check?.finding ?? "", source: card.check?.source ?? "", date: card.check?.date ?? "" },
  };
}

/** Passages with what is known of their documents. */
export function passageViews(scenario: Scenario, passages: Card["passages"]): readonly PassageView[] {
  return passages.flatMap(({ doc, line }) => passageView(scenario, doc, line));
}

function passageView({ documents }: Scenario, doc: string, line: number): readonly PassageView[] {
  const document = documents.find(({ id }) => id === doc);
  if (document === undefined) return [];
  const { title, short, publisher, date, interest } = document;
  return [{ doc, name: short ?? publisher, title, publisher, date, line, interest }];
}

/** A card's places in one document. */
export interface DocumentPlaces extends Omit<PassageView, "line"> {
  readonly lines: readonly number[];
}

/** The same passages, one entry a document. */
export function placesByDocument(passages: readonly PassageView[]): readonly DocumentPlaces[] {
  const documents = [...new Set(passages.map(({ doc }) => doc))];
  return documents.flatMap((doc) => {
    const [first, ...rest] = passages.filter((passage) => passage.doc === doc);
    if (first === undefined) return [];
    const { line, ...document } = first;
    return [{ ...document, lines: [line, ...rest.map((passage) => passage.line)] }];
  });
}

const nameOf = (document: Scenario["documents"][number] | undefined): string | undefined => document?.short ?? document?.publisher;

function contradictionsOf({ contradictions, documents }: Scenario, card: string): readonly ContradictionView[] {
  const titleOf = (doc: string): string => nameOf(documents.find(({ id }) => id === doc)) ?? doc;
  return contradictions
    .filter(({ positions }) => positions.some(({ cards }) => cards.includes(card)))
    .map(({ id, question, positions }) => ({
      id,
      question,
      positions: positions.map(({ text, passages, cards }) => ({
        text,
        documents: [...new Set(passages.map(({ doc }) => titleOf(doc)))],
        cards,
        thisCard: cards.includes(card),
      })),
    }));
}
