import { quoted } from "../finding.ts";
import type { JsonPath } from "../jsonPath.ts";
import type { Card } from "../schema/scenario.ts";
import type { Scope } from "./scope.ts";

type Passage = Card["passages"][number];

/** Every card comes from the documents or from outside, every passage lies in its document, and no card is played against itself. */
export function checkCards({ scenario, report }: Scope): void {
  const lines = new Map(scenario.documents.map(({ id, lines: count }) => [id, count]));

  function checkPassage({ doc, line, start, end }: Passage, path: JsonPath): void {
    const count = lines.get(doc) ?? Infinity;
    if (line > count) report("S305", [...path, "line"], { message: `the document ${quoted(doc)} has ${count} lines, not ${line}` });
    if (start !== undefined && end !== undefined && start >= end) report("S306", [...path, "end"], { message: `the passage ends at ${end}, before it starts at ${start}` });
  }

  for (const [i, card] of scenario.cards.entries()) {
    card.passages.forEach((passage, j) => checkPassage(passage, ["cards", i, "passages", j]));
    if (card.passages.length === 0 && card.outside === undefined) report("S315", ["cards", i], { message: `the card ${quoted(card.id)} does not say where it comes from`, hint: 'give "passages", or "outside" for a card from outside the documents', on: "name" });
    if (card.passages.length > 0 && card.outside !== undefined) report("S315", ["cards", i, "outside"], { message: `the card ${quoted(card.id)} comes from the documents and from outside them`, hint: 'keep "passages" or "outside"', on: "name" });
    for (const [j, undercut] of card.undercuts.entries()) {
      if (undercut.card === card.id) report("S307", ["cards", i, "undercuts", j, "card"], { message: `the card ${quoted(card.id)} undercuts itself` });
    }
  }
  scenario.contradictions.forEach(({ positions }, i) => positions.forEach(({ passages }, j) => passages.forEach((passage, k) => checkPassage(passage, ["contradictions", i, "positions", j, "passages", k]))));
}
