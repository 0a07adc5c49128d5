import { quoted } from "../finding.ts";
import type { Scope } from "./scope.ts";
import { isInCalendar } from "./dates.ts";

/** Notes on what happened since have days that exist, and tell of what came after the snapshot. */
export function checkReality({ scenario, report }: Scope): void {
  for (const [i, { id, date, source, about }] of scenario.reality.entries()) {
    if (!isInCalendar(date)) report("S308", ["reality", i, "date"], { message: `there is no such day as ${date}` });
    if (!isInCalendar(source.date)) report("S308", ["reality", i, "source", "date"], { message: `there is no such day as ${source.date}` });
    // A date without a day stands for its whole month or year; a note about a card may tell what a look outside would have found at once.
    if (date < scenario.snapshot.slice(0, date.length) && about.cards.length === 0) {
      report("S316", ["reality", i, "date"], { message: `the note ${quoted(id)} tells of a day before the snapshot, ${scenario.snapshot}`, hint: "name the cards that it sheds light on, or make it the check of a card" });
    }
  }
}
