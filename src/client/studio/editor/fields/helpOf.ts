import { m } from "../../../words/words.ts";
import { opened, type Shape } from "../shape.ts";

/** The schema's own words about a field, with its limits and what holds where nothing is said. */
export function helpOf(shape: Shape): string {
  const { description = "", minimum, maximum, exclusiveMinimum, default: fallback } = opened(shape);
  const least = minimum ?? exclusiveMinimum;
  // What JSON Schema writes for "any whole number".
  const bounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  const limits = least === undefined ? "" : bounded ? m.studio_forms_range({ least, most: maximum }) : m.studio_forms_atLeast({ least });
  const told = typeof fallback === "number" || typeof fallback === "string" ? m.studio_forms_defaultIs({ value: fallback }) : typeof fallback === "boolean" ? m.studio_forms_defaultIs({ value: fallback ? m.studio_forms_yes() : m.studio_forms_no() }) : "";
  return [description, limits, told].filter(Boolean).join(" ");
}
