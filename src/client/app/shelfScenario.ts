import { shownScenario } from "../../scenario/draftMarks.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import { shortId } from "../../scenario/versions/shortVersion.ts";
import type { ShelfScenario } from "../store/gameDoor.ts";

/** What the start screen needs to know of a scenario; `id` is what it is called on the shelf. */
export function shelfScenario(scenario: Scenario, id: string = scenario.id): ShelfScenario {
  const { title, question, intro, disclaimer, contentNote, rounds, roundName, roles, short } = shownScenario(scenario);
  return { id, title, question, summary: intro[0] ?? "", disclaimer, contentNote: contentNote ?? null, rounds, roundName, roles: roles.length, short: short === undefined ? null : { id: shortId(id), rounds: short.rounds } };
}
