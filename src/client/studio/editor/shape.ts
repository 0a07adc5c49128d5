import type { JsonPath } from "../../../scenario/jsonPath.ts";

/** A part of the JSON Schema of scenarios, as far as forms and completion read it. */
export interface Shape {
  readonly $ref?: string;
  readonly allOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | false;
  readonly items?: Shape | readonly Shape[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
  readonly definitions?: Readonly<Record<string, Shape>>;
}

/** The shapes that forms have a field of their own for. */
export type NamedShape = "Condition" | "Effect" | "ResponseFunction" | "Modifier" | "Expression";

const found = import.meta.glob<Shape>("../../../../scenarios/scenario.schema.json", { eager: true, import: "default" });

/** The schema of a whole scenario, as VS Code reads it. */
export const SCENARIO_SHAPE: Shape = Object.values(found)[0] ?? {};

const DEFINITION = "#/definitions/";

/** The name of a shape that is defined once and used in several places. */
export function nameOf(shape: Shape): NamedShape | undefined {
  const reference = shape.$ref ?? shape.allOf?.[0]?.$ref;
  return reference === undefined ? undefined : (reference.slice(DEFINITION.length) as NamedShape);
}

/** The shape itself where another is only named; what is said beside the name counts. */
export function opened(shape: Shape): Shape {
  const name = nameOf(shape);
  if (name === undefined) return shape;
  const { $ref: _ref, allOf: _all, ...own } = shape;
  return { ...SCENARIO_SHAPE.definitions?.[name], ...own };
}

/** The members of a shape that can be one of several things. */
export const membersOf = (shape: Shape): readonly Shape[] => opened(shape).anyOf ?? opened(shape).oneOf ?? [];

/** The member that a value was meant to be: the one of whose fixed words and fields it has most. */
export function memberFor(shape: Shape, value: unknown): Shape | undefined {
  let best: Shape | undefined;
  let most = -1;
  for (const member of membersOf(shape)) {
    const fit = fitOf(opened(member), value);
    if (fit > most) [best, most] = [member, fit];
  }
  return best;
}

function fitOf(member: Shape, value: unknown): number {
  if (member.type === "object") {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return -1;
    const names = Object.keys(value);
    const known = names.filter((name) => Object.hasOwn(member.properties ?? {}, name)).length;
    const missing = (member.required ?? []).filter((name) => !names.includes(name)).length;
    const wrong = Object.entries(member.properties ?? {}).filter(([name, { const: fixed }]) => fixed !== undefined && (value as Record<string, unknown>)[name] !== fixed).length;
    return Math.max(-1, 10 + known - 2 * missing - 8 * wrong);
  }
  if (member.type === "array") return Array.isArray(value) ? 5 : -1;
  return typeof value === member.type ? 5 : value === null && member.type === "null" ? 5 : -1;
}

/** One step into a shape; undefined where the schema knows nothing there. */
export function stepInto(shape: Shape, step: string | number, value: unknown): Shape | undefined {
  const here = opened(shape);
  if (here.anyOf !== undefined || here.oneOf !== undefined) {
    const member = memberFor(here, value);
    return member === undefined ? undefined : stepInto(member, step, value);
  }
  if (typeof step === "number") return isTuple(here.items) ? here.items[step] : here.items;
  if (Object.hasOwn(here.properties ?? {}, step)) return here.properties?.[step];
  return here.additionalProperties === false ? undefined : here.additionalProperties;
}

/** The shape of what stands, or could stand, at a path of a scenario. */
export function shapeAt(path: JsonPath, scenario: unknown): Shape | undefined {
  let shape: Shape | undefined = SCENARIO_SHAPE;
  let value = scenario;
  for (const step of path) {
    shape = shape && stepInto(shape, step, value);
    value = typeof value === "object" && value !== null && Object.hasOwn(value, step) ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
  }
  return shape;
}

/** The shape of the object at a path; of one that can be several things the one that it is. Undefined for anything else. */
export function objectAt(path: JsonPath, scenario: unknown): Shape | undefined {
  const shape = shapeAt(path, scenario);
  return shape !== undefined && nameOf(shape) !== "Condition" && opened(shape).properties !== undefined ? known(shape) : undefined;
}

const openedShapes = new WeakMap<Shape, Shape>();

/** The same object for the same shape, so that nothing is drawn anew for it. */
function known(shape: Shape): Shape {
  const made = openedShapes.get(shape) ?? opened(shape);
  openedShapes.set(shape, made);
  return made;
}

export const isTuple = (items: Shape["items"]): items is readonly Shape[] => Array.isArray(items);

/** The order in which the fields of an object stand in a well-kept file. */
export function orderOf(path: JsonPath): readonly string[] {
  const shape = shapeAt(path, undefined);
  return Object.keys(shape === undefined ? {} : (opened(shape).properties ?? {}));
}
