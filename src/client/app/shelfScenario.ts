import { shownScenario } from "../../scenario/draftMarks.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { ShelfScenario } from "../store/gameDoor.ts";

/** What the start screen needs to know of a scenario. */
export function shelfScenario(scenario: Scenario): ShelfScenario {
  const { id, title, question, intro, disclaimer, contentNote, rounds, roundName, roles } = shownScenario(scenario);
  return { id, title, question, summary: intro[0] ?? "", disclaimer, contentNote: contentNote ?? null, rounds, roundName, roles: roles.length };
}
