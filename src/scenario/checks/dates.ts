import type { JsonPath } from "../jsonPath.ts";
import type { Scope } from "./scope.ts";

/** Every day is in the calendar, and nothing that players may know is younger than the day up to which the scenario tells. */
export function checkDates({ scenario, report }: Scope): void {
  function check(date: string, path: JsonPath): void {
    if (!isInCalendar(date)) report("S308", path, { message: `there is no such day as ${date}` });
  }

  check(scenario.snapshot, ["snapshot"]);
  for (const [i, { date }] of scenario.documents.entries()) {
    if (date === null) continue;
    check(date, ["documents", i, "date"]);
    // Dates of this form sort as text; one without a day stands for its whole month or year.
    if (date > scenario.snapshot) report("S309", ["documents", i, "date"], { message: `this document is dated after the snapshot, ${scenario.snapshot}`, hint: "players cannot know it yet" });
  }
  for (const [i, { outside }] of scenario.cards.entries()) {
    if (outside === undefined) continue;
    check(outside.date, ["cards", i, "outside", "date"]);
    if (outside.date > scenario.snapshot) report("S309", ["cards", i, "outside", "date"], { message: `this card is dated after the snapshot, ${scenario.snapshot}`, hint: "players cannot know it yet; tell of it in a reality note" });
  }
  scenario.cards.forEach((card, i) => card.check !== undefined && check(card.check.date, ["cards", i, "check", "date"]));
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day, month or year exists; `date` has the form YYYY-MM-DD, YYYY-MM or YYYY. */
export function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
