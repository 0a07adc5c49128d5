import type { CardView } from "../../viewmodel/cardView.ts";
import { m } from "../../words/words.ts";

const TEXTS: Readonly<Record<CardView["kind"], () => string>> = {
  fact: m.parts_kind_fact,
  claim: m.parts_kind_claim,
  opinion: m.parts_kind_opinion,
  prediction: m.parts_kind_prediction,
};

/** What sort of statement a card is. */
export const cardKindText = (kind: CardView["kind"]): string => TEXTS[kind]();
