import type { JsonPath } from "../../../scenario/jsonPath.ts";
import { valueAt } from "../../../scenario/jsonPath.ts";
import { placesAt, type ReferenceKind } from "../../../scenario/referencePlaces.ts";
import { freeId, partsOfKind } from "./parts.ts";
import { isTuple, nameOf, opened, shapeAt, type Shape } from "./shape.ts";

/** What is still to be written: the checks list it as a todo. */
export const TODO = "TODO";

/** Ids begin with these words; of other lists with the list's name. */
const FIRST_IDS: Readonly<Record<string, string>> = {
  roles: "role", meters: "meter", policies: "policy", links: "link", alliedGroups: "group", triggers: "event", endings: "ending", documents: "doc",
  origins: "origin", cards: "card", contradictions: "question", themes: "theme", blocs: "bloc", motions: "motion", assumptions: "assumption", presets: "preset",
  agendas: "agenda", claims: "claim", warrants: "because", islands: "island",
};

/** The scenario that a new part comes into, and where. */
interface Bed {
  readonly scenario: unknown;
  readonly path: JsonPath;
}

const firstOf = (scenario: unknown, kind: ReferenceKind): string => {
  if (kind === "figure") return "gain";
  if (kind !== "reading") return partsOfKind(scenario, kind)[0]?.id ?? TODO;
  const meter = partsOfKind(scenario, "meter")[0];
  return meter === undefined ? "round" : `m:${meter.id}`;
};

/** Parts whose usual form says more than what the format asks for. */
const USUAL: Readonly<Record<string, (bed: Bed) => Readonly<Record<string, unknown>>>> = {
  roles: ({ scenario }) => ({ utility: { [firstOf(scenario, "reading")]: 0.5 }, flag: "R" }),
  meters: () => ({ start: 50, settles: 50 }),
  policies: (bed) => ({ ...policyOwner(bed), cost: 2, effects: [blankItem({ ...bed, path: [...bed.path, "effects", 0] })], cards: [] }),
  effects: () => ({ w: 2 }),
  links: () => ({ w: 2, fn: { k: "lin", at: 50 } }),
  triggers: (bed) => ({ when: { ref: firstOf(bed.scenario, "reading"), gte: 60 }, p: { base: 0.3 }, effects: [{ ...(blankItem({ ...bed, path: [...bed.path, "effects", 0] }) as object), w: -3 }] }),
  agendas: ({ scenario }) => ({ when: { ref: firstOf(scenario, "reading"), gte: 55 }, points: 10 }),
  endings: ({ scenario }) => ({ when: { ref: firstOf(scenario, "reading"), gte: 60 } }),
  documents: () => ({ date: null, sha256: "0".repeat(64), lines: 100 }),
  cards: (bed) => ({ kind: "claim", passages: [blankItem({ ...bed, path: [...bed.path, "passages", 0] })], reliability: "C", stake: "none", directness: "named", wording: "definite" }),
  assumptions: ({ scenario }) => ({ param: "gain", value: Number(valueAt(scenario, ["gain"]) ?? 0.7), range: [0.3, 1.2] }),
  motions: (bed) => ({
    ...motionSides(bed),
    priors: Object.fromEntries(partsOfKind(bed.scenario, "bloc").map(({ id }) => [id, 0.5])),
    claims: ["pro", "con"].map((side, index) => ({ ...(blankItem({ ...bed, path: [...bed.path, "claims", index] }) as object), id: `${freeId(valueAt(bed.scenario, ["motions"]), "motion1")}_${side}`, side })),
  }),
  blocs: ({ scenario }) => ({ seats: 20, weights: Object.fromEntries(partsOfKind(scenario, "theme").map(({ id }) => [id, 1])) }),
  rungs: (bed) => ({ threshold: 10 * (1 + Number(bed.path.at(-1) ?? 0)) }),
};

/** A policy goes to the role that has fewest. */
function policyOwner({ scenario }: Bed): { readonly role: string } {
  const policies = valueAt(scenario, ["policies"]);
  const owners = (Array.isArray(policies) ? policies : []).map((policy: unknown) => valueAt(policy, ["role"]));
  const roles = partsOfKind(scenario, "role").map(({ id }) => ({ id, count: owners.filter((owner) => owner === id).length }));
  return { role: [...roles].sort((a, b) => a.count - b.count)[0]?.id ?? TODO };
}

function motionSides({ scenario }: Bed): { readonly pro: readonly string[]; readonly con: readonly string[] } {
  const [first = TODO, second = first] = partsOfKind(scenario, "role").map(({ id }) => id);
  return { pro: [first], con: [second] };
}

/** A new part for a list of the scenario: everything that the format asks for, with TODO for what only the author knows. */
export function blankItem({ scenario, path }: Bed): unknown {
  const shape = shapeAt(path, scenario);
  const list = path.at(-2);
  const item = shape === undefined ? null : blank(shape, { scenario, path });
  if (typeof list !== "string" || typeof item !== "object" || item === null || Array.isArray(item)) return item;
  const usual = { ...item, ...(Object.hasOwn(USUAL, list) ? USUAL[list]?.({ scenario, path }) : undefined) };
  return Object.hasOwn(opened(shape ?? {}).properties ?? {}, "id") && placesAt([...path, "id"])?.text === undefined
    ? inOrder({ ...usual, id: freeId(namesakes({ scenario, path }), `${FIRST_IDS[list] ?? "part"}1`) }, shape)
    : inOrder(usual, shape);
}

/** The parts from which an id must tell it: its list, or, of claims and agendas, those of all motions and roles. */
function namesakes({ scenario, path }: Bed): unknown {
  const [top = "", , inner] = path;
  const holders = valueAt(scenario, [top]);
  const wide = (inner === "claims" || inner === "agendas") && path.length === 4 && Array.isArray(holders);
  return wide ? holders.flatMap((holder: unknown) => valueAt(holder, [inner]) ?? []) : valueAt(scenario, path.slice(0, -1));
}

function inOrder(item: Readonly<Record<string, unknown>>, shape: Shape | undefined): Readonly<Record<string, unknown>> {
  const order = Object.keys(opened(shape ?? {}).properties ?? {});
  return Object.fromEntries(Object.entries(item).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

/** The least that a shape allows. */
export function blank(shape: Shape, bed: Bed): unknown {
  const named = nameOf(shape);
  const here = opened(shape);
  if (named === "Condition") return { ref: firstOf(bed.scenario, "reading"), gte: 50 };
  if (named === "ResponseFunction") return { k: "power" };
  if (named === "Expression") return 1;
  if (here.const !== undefined) return here.const;
  if (here.enum !== undefined) return here.enum[0];
  if (here.anyOf !== undefined || here.oneOf !== undefined) return blank((here.anyOf ?? here.oneOf)?.[0] ?? {}, bed);
  switch (here.type) {
    case "object":
      return Object.fromEntries((here.required ?? []).map((name) => [name, blankField(here.properties?.[name] ?? {}, { ...bed, path: [...bed.path, name] })]));
    case "array":
      return blankList(here, bed);
    case "string":
      return blankText(here, bed);
    case "number":
    case "integer":
      return Math.max(here.minimum ?? 0, here.exclusiveMinimum === undefined ? 0 : 1);
    case "boolean":
      return true;
    default:
      return null;
  }
}

const blankField = (shape: Shape, bed: Bed): unknown => (shape.default !== undefined && nameOf(shape) === undefined ? shape.default : blank(shape, bed));

function blankList({ items, minItems = 0 }: Shape, bed: Bed): unknown {
  if (isTuple(items)) return items.map((item, index) => blank(item, { ...bed, path: [...bed.path, index] }));
  return Array.from({ length: minItems }, (_, index) => blankItem({ ...bed, path: [...bed.path, index] }));
}

function blankText({ pattern = "" }: Shape, { scenario, path }: Bed): string {
  const kind = placesAt(path)?.text;
  if (kind !== undefined) return firstOf(scenario, kind);
  if (pattern.includes("A-Z]$")) return "A";
  return pattern === "" ? TODO : (/\\d\{4\}/.test(pattern) ? "2025-01-01" : `${String(path.at(-1))}1`);
}
