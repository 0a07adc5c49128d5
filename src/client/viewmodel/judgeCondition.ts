import type { World } from "../../engine/index.ts";
import type { CompiledCondition, CompiledScenario, Reading } from "../../scenario/compiled.ts";
import { referenceTitle } from "./referenceTitle.ts";

/** How a figure is read. */
export type FigureUnit = "points" | "share" | "rung" | "capital" | "round";

/** One bound of a figure. */
export interface FigureLimit {
  readonly sign: "atLeast" | "moreThan" | "atMost" | "lessThan";
  readonly value: number;
}

interface Verdict {
  readonly holds: boolean;
}
export type JudgedGroup = Verdict & { readonly kind: "all" | "any"; readonly parts: readonly Judged[] };
export type JudgedNot = Verdict & { readonly kind: "not"; readonly part: Judged };
/** `source` is what was read, by id; empty for the round. */
export type JudgedFigure = Verdict & { readonly kind: "figure"; readonly source: { readonly kind: Reading["kind"]; readonly id: string }; readonly title: string; readonly unit: FigureUnit; readonly value: number; readonly limits: readonly FigureLimit[] };
/** A score, or deals counted; `role` is a short name, empty for all roles together. */
export type JudgedCount = Verdict & { readonly kind: "count"; readonly counted: "score" | "kept" | "broken" | "treaties"; readonly role: string; readonly value: number; readonly limits: readonly FigureLimit[] };
export type JudgedMotion = Verdict & { readonly kind: "motion"; readonly title: string; readonly wanted: "passed" | "fallen"; readonly outcome: "passed" | "fallen" | "undebated" };
/** `first` is the round of the first adoption, 0 for never; `by` null for no matter when. */
export type JudgedAdoption = Verdict & { readonly kind: "adopted"; readonly title: string; readonly wanted: boolean; readonly by: number | null; readonly first: number };
export type JudgedOrder = Verdict & { readonly kind: "before"; readonly title: string; readonly first: number; readonly others: readonly { readonly title: string; readonly first: number }[] };

/** A condition with the figures that it was held against, and whether each part held. */
export type Judged = JudgedGroup | JudgedNot | JudgedFigure | JudgedCount | JudgedMotion | JudgedAdoption | JudgedOrder;

/**
 * Holds a condition against a world, part by part: it holds as the rules' own `holds` says, which a test checks.
 *
 * @param round - What `round` stands for.
 */
export function judgeCondition(compiled: CompiledScenario, condition: CompiledCondition, { world, round }: { readonly world: World; readonly round: number }): Judged {
  switch (condition.op) {
    case "all":
    case "any": {
      const parts = condition.of.map((part) => judgeCondition(compiled, part, { world, round }));
      return { kind: condition.op, parts, holds: condition.op === "all" ? parts.every(({ holds }) => holds) : parts.some(({ holds }) => holds) };
    }
    case "not": {
      const part = judgeCondition(compiled, condition.of, { world, round });
      return { kind: "not", part, holds: !part.holds };
    }
    case "compare":
      return judgeFigure(compiled, condition, { world, round });
    case "count":
      return judgeCount(compiled, condition, world);
    case "motion": {
      const known = world.motions[condition.motion] ?? null;
      const outcome = known === null ? "undebated" : known.passed ? "passed" : "fallen";
      const wanted = condition.passed ? "passed" : "fallen";
      return { kind: "motion", title: compiled.scenario.motions[condition.motion]?.title ?? "", wanted, outcome, holds: outcome === wanted };
    }
    case "adopted": {
      const first = world.first[condition.policy] ?? 0;
      const by = Number.isFinite(condition.by) ? condition.by : null;
      return { kind: "adopted", title: policyTitle(compiled, condition.policy), wanted: condition.adopted, by, first, holds: (first > 0 && first <= condition.by) === condition.adopted };
    }
    case "before": {
      const first = world.first[condition.policy] ?? 0;
      const others = condition.others.map((other) => ({ title: policyTitle(compiled, other), first: world.first[other] ?? 0 }));
      return { kind: "before", title: policyTitle(compiled, condition.policy), first, others, holds: first > 0 && others.every((other) => other.first === 0 || other.first > first) };
    }
  }
}

type Comparison = Extract<CompiledCondition, { op: "compare" }>;

function judgeFigure(compiled: CompiledScenario, { reading, ...bounds }: Comparison, { world, round }: { readonly world: World; readonly round: number }): JudgedFigure {
  const value = readingValue(reading, world, round);
  const source = { kind: reading.kind, id: readingId(compiled, reading) };
  return { kind: "figure", source, title: readingTitle(compiled, reading), unit: unitOf(compiled, reading), value, limits: limitsOf(bounds), holds: isWithin(value, bounds) };
}

/** A role's score, or what can be counted of its deals, or of all roles'. Treaties come with the rule book. */
function judgeCount({ scenario, roles }: CompiledScenario, { of, role, ...bounds }: Extract<CompiledCondition, { op: "count" }>, world: World): JudgedCount {
  const row = { score: world.utility, kept: world.kept, broken: world.broken, treaties: world.deals.filter(({ kind, state }) => kind === "treaty" && (state === "active" || state === "kept")).map(() => 1) }[of];
  const value = role >= 0 && of !== "treaties" ? (row[role] ?? 0) : row.reduce((sum, count) => sum + count, 0);
  const name = roles[role]?.id;
  return { kind: "count", counted: of, role: scenario.roles.find(({ id }) => id === name)?.short ?? "", value, limits: limitsOf(bounds), holds: isWithin(value, bounds) };
}

type Bounds = Pick<Comparison, "lt" | "lte" | "gt" | "gte">;

const isWithin = (value: number, { lt, lte, gt, gte }: Bounds): boolean => value < lt && value <= lte && value > gt && value >= gte;

/** The bounds that were given; the others are infinite. */
function limitsOf({ lt, lte, gt, gte }: Bounds): readonly FigureLimit[] {
  const all: readonly FigureLimit[] = [
    { sign: "atLeast", value: gte },
    { sign: "moreThan", value: gt },
    { sign: "atMost", value: lte },
    { sign: "lessThan", value: lt },
  ];
  return all.filter((limit) => Number.isFinite(limit.value));
}

/** What a reading stands at: meters in points, policies as implemented, signals and capital as they are. */
export function readingValue({ kind, index }: Pick<Reading, "kind" | "index">, world: World, round: number): number {
  const lists = { meter: world.meters, policy: world.implemented, signal: world.signals, capital: world.capital };
  return kind === "round" ? round : (lists[kind][index] ?? 0);
}

/** What a reading is called. */
export function readingTitle(compiled: Pick<CompiledScenario, "scenario" | "meters" | "policies" | "roles" | "index">, { kind, index }: Pick<Reading, "kind" | "index">): string {
  const prefixes = { meter: "m", policy: "p", signal: "x", capital: "r" };
  return kind === "round" ? compiled.scenario.roundName : referenceTitle(compiled.scenario, `${prefixes[kind]}:${readingId(compiled, { kind, index })}`);
}

/** The id of what is read; empty for the round. */
function readingId({ meters, policies, roles, index: places }: Pick<CompiledScenario, "meters" | "policies" | "roles" | "index">, { kind, index }: Pick<Reading, "kind" | "index">): string {
  switch (kind) {
    case "meter":
      return meters[index]?.id ?? "";
    case "policy":
      return policies[index]?.id ?? "";
    case "signal":
      return Object.entries(places.signal).find(([, place]) => place === index)?.[0] ?? "";
    case "capital":
      return roles[index]?.id ?? "";
    case "round":
      return "";
  }
}

function unitOf({ index: { signal } }: CompiledScenario, { kind, index }: Reading): FigureUnit {
  switch (kind) {
    case "meter":
      return "points";
    case "policy":
      return "share";
    case "capital":
    case "round":
      return kind;
    case "signal":
      if (index === signal.rung) return "rung";
      return index === signal.grievance ? "points" : "share";
  }
}

function policyTitle({ scenario, policies }: CompiledScenario, index: number): string {
  const id = policies[index]?.id;
  return scenario.policies.find((policy) => policy.id === id)?.title ?? "";
}
