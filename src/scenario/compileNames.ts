import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario, Reading } from "./compiled.ts";
import type { Scenario } from "./schema/scenario.ts";
import { SIGNALS, type SignalId } from "./schema/signals.ts";

/** Places of all names in the compiled lists, and the sizes that bring readings to 0..1. */
export interface Names extends Readonly<CompiledScenario["index"]> {
  readonly rungs: number;
  readonly ceiling: number;
  readonly rounds: number;
}

/** Everything with an id in the order of ids by code units: the same on every machine and in every locale. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
}

/** Numbers the names of a scenario: motions in their own order, all else in the order of ids. */
export function compileNames(scenario: Scenario): Names {
  return {
    role: places(byId(scenario.roles)),
    meter: places(byId(scenario.meters)),
    policy: places(byId(scenario.policies)),
    motion: places(scenario.motions),
    signal: Object.fromEntries(SIGNALS.map((id, i) => [id, i])) as Record<SignalId, number>,
    rungs: scenario.ladder.rungs.length,
    ceiling: scenario.capital.ceiling,
    rounds: scenario.rounds,
  };
}

function places(items: readonly { readonly id: string }[]): Record<string, number> {
  return Object.fromEntries(items.map(({ id }, i) => [id, i]));
}

/**
 * The place of a name.
 *
 * @throws RangeError if there is none; the scenario checks report that to authors before anything is compiled.
 */
export function placeOf(names: Names, kind: "role" | "meter" | "policy" | "motion" | "signal", id: string): number {
  const place = lookup(names[kind], id);
  if (place === undefined) throw new RangeError(`no ${kind} has the id "${id}"`);
  return place;
}

/** Resolves a reference such as `m:security`. Throws as {@link placeOf} does. */
export function compileReading(reference: string, names: Names): Reading {
  if (reference === "round") return { kind: "round", index: 0, unit: names.rounds };
  const id = reference.slice(2);
  switch (reference.slice(0, 2)) {
    case "m:":
      return { kind: "meter", index: placeOf(names, "meter", id), unit: 100 };
    case "p:":
      return { kind: "policy", index: placeOf(names, "policy", id), unit: 1 };
    case "r:":
      return { kind: "capital", index: placeOf(names, "role", id), unit: names.ceiling };
    case "x:":
      return { kind: "signal", index: placeOf(names, "signal", id), unit: id === "rung" ? names.rungs : id === "grievance" ? 100 : 1 };
    default:
      throw new RangeError(`"${reference}" is no reference`);
  }
}
