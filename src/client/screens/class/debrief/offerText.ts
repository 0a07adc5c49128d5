import type { StatementPart } from "../../../viewmodel/jointStatement.ts";
import { m } from "../../../words/words.ts";

/** Letters of a line. */
export const LONGEST_LINE = 140;

const OFFERS: Readonly<Record<StatementPart["kind"], (words: { title: string }) => string>> = {
  keep: m.classDebrief_offer_keep,
  drop: m.classDebrief_offer_drop,
  adopt: m.classDebrief_offer_adopt,
  open: m.classDebrief_offer_open,
  assume: m.classDebrief_offer_assume,
};

/** A part of the scenario as a line that a class can agree to or not. */
export function offerText({ kind, title }: StatementPart): string {
  const text = OFFERS[kind]({ title });
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE - 1).trimEnd()}…`;
}
