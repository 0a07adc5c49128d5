import type { CardView } from "../../viewmodel/cardView.ts";
import { m } from "../../words/words.ts";

type Result = NonNullable<CardView["check"]>["result"];

const TEXTS: Readonly<Record<Result, () => string>> = {
  checksOut: m.parts_check_checksOut,
  contradicted: m.parts_check_contradicted,
  nothingFound: m.parts_check_nothingFound,
};

/** What a look outside the articles has shown of a card. */
export const checkText = (result: Result): string => TEXTS[result]();
