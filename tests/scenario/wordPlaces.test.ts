import { expect, test } from "vitest";
import type { z } from "zod";
import { isWords } from "../../src/scenario/schema/basics.ts";
import { ScenarioFile } from "../../src/scenario/schema/scenario.ts";
import { unwrapped } from "../../src/scenario/schemaWalk.ts";
import { WORD_PLACES, type WordPlaces } from "../../src/scenario/wordPlaces.ts";

/** Where the schema has words; undefined where it has none. Conditions, formulas and functions have no words. */
function placesIn(schema: z.core.$ZodType): WordPlaces | undefined {
  const plain = unwrapped(schema);
  if (isWords(plain)) return true;
  const { def } = plain._zod;
  if (def.type === "array" || def.type === "record") {
    const each = placesIn(def.type === "array" ? def.element : def.valueType);
    return each === undefined ? undefined : { each };
  }
  if (def.type !== "object") return undefined;
  const fields = Object.entries(def.shape).flatMap(([key, field]) => {
    const places = placesIn(field);
    return places === undefined ? [] : [[key, places] as const];
  });
  return fields.length === 0 ? undefined : { fields: Object.fromEntries(fields) };
}

test("the places of words are those that the schema marks", () => {
  expect(WORD_PLACES).toEqual(placesIn(ScenarioFile));
});
