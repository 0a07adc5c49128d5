import { shownScenario } from "../../scenario/draftMarks.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import { shortId } from "../../scenario/versions/shortVersion.ts";
import type { ShelfScenario, ShelfWords } from "../store/gameDoor.ts";

/** What the start screen needs to know of a scenario; `id` is what it is called on the shelf. Which packs of words lie beside it is for others to add. */
export function shelfScenario(scenario: Scenario, id: string = scenario.id): ShelfScenario {
  const { language, rounds, roles, short } = scenario;
  return { id, ...shelfWords(scenario), language, rounds, roles: roles.length, short: short === undefined ? null : { id: shortId(id), rounds: short.rounds }, skins: [], translated: {} };
}

export function shelfWords(scenario: Scenario): ShelfWords {
  const { title, question, intro, disclaimer, contentNote, roundName } = shownScenario(scenario);
  return { title, question, summary: intro[0] ?? "", disclaimer, contentNote: contentNote ?? null, roundName };
}
