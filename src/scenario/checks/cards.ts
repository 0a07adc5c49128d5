import { quoted } from "../finding.ts";
import type { JsonPath } from "../jsonPath.ts";
import type { Card } from "../schema/scenario.ts";
import type { Scope } from "./scope.ts";

type Passage = Card["passages"][number];

/** Every passage lies in its document, and no card is played against itself. */
export function checkCards({ scenario, report }: Scope): void {
  const lines = new Map(scenario.documents.map(({ id, lines: count }) => [id, count]));

  function checkPassage({ doc, line, start, end }: Passage, path: JsonPath): void {
    const count = lines.get(doc) ?? Infinity;
    if (line > count) report("S305", [...path, "line"], { message: `the document ${quoted(doc)} has ${count} lines, not ${line}` });
    if (start !== undefined && end !== undefined && start >= end) report("S306", [...path, "end"], { message: `the passage ends at ${end}, before it starts at ${start}` });
  }

  for (const [i, card] of scenario.cards.entries()) {
    card.passages.forEach((passage, j) => checkPassage(passage, ["cards", i, "passages", j]));
    for (const [j, undercut] of card.undercuts.entries()) {
      if (undercut.card === card.id) report("S307", ["cards", i, "undercuts", j, "card"], { message: `the card ${quoted(card.id)} undercuts itself` });
    }
  }
  scenario.contradictions.forEach(({ positions }, i) => positions.forEach(({ passages }, j) => passages.forEach((passage, k) => checkPassage(passage, ["contradictions", i, "positions", j, "passages", k]))));
}
