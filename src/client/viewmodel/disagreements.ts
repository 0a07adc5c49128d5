import type { SeatView } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { DocumentPlaces } from "./cardView.ts";
import { passageViews, placesByDocument } from "./cardView.ts";

/** One of the answers that the documents give. */
export interface Position {
  readonly text: string;
  readonly places: readonly DocumentPlaces[];
  /** Cards that give this answer, and where they are now. */
  readonly cards: readonly { readonly id: string; readonly where: "table" | "hand" | "elsewhere" }[];
}

/** A question on which the articles disagree and of which a card in play speaks. */
export interface DisagreementView {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly Position[];
  /** Whether a card on the table speaks of it; else only the own hand does. */
  readonly onTable: boolean;
}

/** Where cards lie. */
export interface CardsInPlay {
  readonly table: readonly string[];
  readonly hand: readonly string[];
}

/** The cards on the table of the present debate and in the own hand. */
export function cardsInPlay({ debates, own }: Pick<SeatView, "debates" | "own">): CardsInPlay {
  return { table: (debates.at(-1)?.plays ?? []).map(({ card }) => card), hand: own?.hand ?? [] };
}

/** The questions on which the articles disagree and of which these cards speak; those on the table come first. */
export function disagreements(scenario: Scenario, { table, hand }: CardsInPlay): readonly DisagreementView[] {
  const where = (card: string): Position["cards"][number]["where"] => (table.includes(card) ? "table" : hand.includes(card) ? "hand" : "elsewhere");
  return scenario.contradictions
    .map(({ id, question, positions }): DisagreementView => {
      const told = positions.map(({ text, passages, cards }): Position => {
        const places = placesByDocument(passageViews(scenario, passages));
        return { text, places, cards: cards.map((card) => ({ id: card, where: where(card) })) };
      });
      return { id, question, positions: told, onTable: told.some(({ cards }) => cards.some((card) => card.where === "table")) };
    })
    .filter(({ positions }) => positions.some(({ cards }) => cards.some((card) => card.where !== "elsewhere")))
    .sort((a, b) => Number(b.onTable) - Number(a.onTable));
}
