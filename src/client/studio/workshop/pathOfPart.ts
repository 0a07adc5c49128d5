import type { JsonPath } from "../../../scenario/jsonPath.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";

const LISTS = ["roles", "meters", "policies", "links", "triggers", "endings", "motions", "blocs", "assumptions", "presets", "cards", "themes"] as const;

/** Where the part with an id stands; the whole scenario where there is none, or where the id is "". */
export function pathOfPart(scenario: Scenario, id: string): JsonPath {
  for (const list of LISTS) {
    const at = scenario[list].findIndex((part) => part.id === id);
    if (at >= 0) return [list, at];
  }
  return [];
}
