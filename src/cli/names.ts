import type { CompiledCondition, CauseSource, CompiledScenario, Reading } from "../scenario/compiled.ts";
import type { World } from "../engine/index.ts";
import { readWorld } from "../engine/resolution/readings.ts";

/** One decimal; a minus sign as long as the plus. */
export const decimal = (x: number): string => (Math.round(10 * x) / 10 + 0).toFixed(1).replace("-", "−");

/** With its sign, for changes. */
export const signed = (x: number): string => (Math.round(10 * x) / 10 > 0 ? `+${decimal(x)}` : decimal(x));

/** A share as per cent, one decimal. */
export const percent = (share: number): string => `${decimal(100 * share)} %`;

/** Capital: whole or half. */
export const coins = (x: number): string => (Number.isInteger(x) ? String(x) : x.toFixed(1));

interface Titled {
  readonly id: string;
  readonly title: string;
}

const titleIn = (items: readonly Titled[], id: string): string => items.find((item) => item.id === id)?.title ?? id;

export const roleName = ({ scenario }: CompiledScenario, id: string): string => scenario.roles.find((role) => role.id === id)?.short ?? id;
export const policyName = ({ scenario }: CompiledScenario, id: string): string => titleIn(scenario.policies, id);

/** The name of a reference such as "m:security" or "x:restricted". */
export function referenceName(compiled: CompiledScenario, reference: string): string {
  const { scenario } = compiled;
  const id = reference.slice(2);
  switch (reference.slice(0, 2)) {
    case "m:":
      return titleIn(scenario.meters, id);
    case "p:":
      return titleIn(scenario.policies, id);
    case "r:":
      return `capital of ${roleName(compiled, id)}`;
    case "x:":
      return Object.entries(scenario.signals).find(([signal]) => signal === id)?.[1]?.title ?? id;
    default:
      return reference === "round" ? scenario.roundName.toLowerCase() : reference;
  }
}

/** What a cause of the ledger is called. */
export function causeName(compiled: CompiledScenario, { kind, id }: CauseSource): string {
  const { scenario } = compiled;
  switch (kind) {
    case "policy":
      return titleIn(scenario.policies, id);
    case "link": {
      const link = scenario.links.find((one) => one.id === id);
      return link === undefined ? id : referenceName(compiled, link.from);
    }
    case "rung":
      return "retaliation";
    case "trigger":
      return titleIn(scenario.triggers, id);
    case "override":
      return `the facilitator (${id})`;
    case "deal":
      return "a broken deal";
    case "settling":
      return "settling back";
  }
}

function readingName(compiled: CompiledScenario, { kind, index }: Reading): string {
  const signal = Object.entries(compiled.index.signal).find(([, place]) => place === index)?.[0] ?? "";
  const names = { meter: `m:${compiled.meters[index]?.id}`, policy: `p:${compiled.policies[index]?.id}`, signal: `x:${signal}`, capital: `r:${compiled.roles[index]?.id}`, round: "round" };
  return referenceName(compiled, names[kind]);
}

/** The statements that made a condition true in a world, in plain words. */
export function whatHeld(compiled: CompiledScenario, condition: CompiledCondition, world: World): readonly string[] {
  switch (condition.op) {
    case "all":
      return condition.of.flatMap((part) => whatHeld(compiled, part, world));
    case "any":
      return condition.of.flatMap((part) => whatHeld(compiled, part, world)).slice(0, 1);
    case "not":
      return [`not so: ${whatHeld(compiled, condition.of, world).join(" and ") || "what else would have come"}`];
    case "compare":
      return comparison(compiled, condition, world);
    case "count":
      return [`${condition.of === "score" ? "the score" : condition.of === "treaties" ? "treaties in force" : `deals ${condition.of}`} of ${condition.role < 0 ? "all" : roleName(compiled, compiled.roles[condition.role]?.id ?? "")} came to what was asked`];
    case "motion":
      return [`the motion "${compiled.scenario.motions[condition.motion]?.title}" ${condition.passed ? "passed" : "fell"}`];
    case "adopted":
      return [`"${compiled.scenario.policies.find(({ id }) => id === compiled.policies[condition.policy]?.id)?.title}" was ${condition.adopted ? "" : "never "}adopted`];
    case "before":
      return [`"${policyName(compiled, compiled.policies[condition.policy]?.id ?? "")}" came first`];
  }
}

function comparison(compiled: CompiledScenario, { reading, lt, lte, gt, gte }: Extract<CompiledCondition, { op: "compare" }>, world: World): readonly string[] {
  const value = readWorld(reading, world, world.round);
  const parts = [
    { limit: gte, holds: value >= gte, words: "at least" },
    { limit: gt, holds: value > gt, words: "above" },
    { limit: lte, holds: value <= lte, words: "at most" },
    { limit: lt, holds: value < lt, words: "below" },
  ].filter(({ limit }) => Number.isFinite(limit));
  if (!parts.every(({ holds }) => holds)) return [];
  const figure = (x: number): string => (reading.kind === "signal" && Math.abs(x) < 2 ? x.toFixed(2).replace("-", "−") : decimal(x));
  return [`${readingName(compiled, reading)} is at ${figure(value)} (${parts.map(({ limit, words }) => `${words} ${figure(limit)}`).join(", ")})`];
}
