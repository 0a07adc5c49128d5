import type { z } from "zod";
import type { JsonPath } from "./jsonPath.ts";

type Schema = z.core.$ZodType;

/** The schema without what says only that a value may be missing; recursion is opened. */
export function unwrapped(schema: Schema): z.core.$ZodTypes {
  let here = schema as z.core.$ZodTypes;
  for (;;) {
    const { def } = here._zod;
    if (def.type === "default" || def.type === "prefault" || def.type === "optional" || def.type === "nullable") here = def.innerType as z.core.$ZodTypes;
    else if (def.type === "lazy") here = def.getter() as z.core.$ZodTypes;
    else return here;
  }
}

/** The schemas that one step into a value leads to: several inside a union, none where the step leads nowhere. */
function stepInto(schema: Schema, step: string | number): readonly Schema[] {
  const { def } = unwrapped(schema)._zod;
  switch (def.type) {
    case "object":
      return typeof step === "string" && Object.hasOwn(def.shape, step) ? [def.shape[step] as Schema] : [];
    case "record":
      return [def.valueType];
    case "array":
      return [def.element];
    case "tuple":
      return [(def.items as readonly Schema[])[step as number] ?? def.rest].filter((item) => item !== null && item !== undefined);
    case "union":
      return def.options.flatMap((option) => stepInto(option, step));
    default:
      return [];
  }
}

/** The names of fields that the schema knows at a path; in a union those of all its members. */
export function namesAt(schema: Schema, path: JsonPath): readonly string[] {
  let reached: ReadonlySet<z.core.$ZodTypes> = new Set([unwrapped(schema)]);
  for (const step of path) {
    // As a set: recursive unions would double the list with every step.
    reached = new Set([...reached].flatMap((from) => stepInto(from, step)).map(unwrapped));
  }
  return [...new Set([...reached].flatMap(namesOf))];
}

function namesOf(schema: Schema): readonly string[] {
  const { def } = unwrapped(schema)._zod;
  if (def.type === "object") return Object.keys(def.shape);
  if (def.type === "record") return [...(def.keyType._zod.values ?? [])].map(String);
  return def.type === "union" ? def.options.flatMap(namesOf) : [];
}
