import { z } from "zod";
import { ScenarioFile } from "./schema/scenario.ts";

/**
 * The scenario format as a JSON Schema, for editors: names, descriptions, defaults and limits as the author writes them.
 *
 * Draft 7, because that is what editors read best. It knows shapes only; `validate` checks the rest.
 */
export function scenarioJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(ScenarioFile, { io: "input", target: "draft-7" });
  return { $schema, title: "Countermove scenario, format 1", ...schema };
}
