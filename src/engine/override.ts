import { lookup } from "../kernel/lookup.ts";
import { logit } from "../kernel/sigmoid.ts";
import type { CompiledPolicy, CompiledScenario } from "../scenario/compiled.ts";
import type { Override, OverrideTarget } from "./model.ts";
import { firstEnding } from "./resolution/ending.ts";
import { utilityOf } from "./resolution/scores.ts";
import { worthOf } from "./resolution/worth.ts";
import { SIGNAL } from "./signals.ts";
import type { World } from "./world.ts";

/** Signals that a facilitator can set: those that are remembered. All others are worked out anew each round. */
const SET_SIGNALS = ["workaround", "rung", "grievance"] as const;
/** Meters never stand at their ends, as in a scenario file. */
const [LOWEST, HIGHEST] = [1, 99];
const MOST_GRIEVANCE = 100;

/** What a number stands at; null where there is no such number. */
export function targetValue({ index }: CompiledScenario, world: World, { kind, id }: OverrideTarget): number | null {
  switch (kind) {
    case "meter":
      return at(world.meters, lookup(index.meter, id));
    case "capital":
      return at(world.capital, lookup(index.role, id));
    case "policy":
      return at(world.level, lookup(index.policy, id));
    case "signal":
      return SET_SIGNALS.some((name) => name === id) ? at(world.signals, lookup<number>(index.signal, id)) : null;
    default:
      return null;
  }
}

const at = (list: readonly number[], place: number | undefined): number | null => (place === undefined ? null : (list[place] ?? null));

/** Whether a number can be set so: meters 1 to 99, capital in halves up to its ceiling, policies at their levels, signals on their scales. */
export function canBeSet({ capital, ladder, policies, index }: CompiledScenario, { kind, id }: OverrideTarget, to: number): boolean {
  switch (kind) {
    case "meter":
      return to >= LOWEST && to <= HIGHEST;
    case "capital":
      return to >= 0 && to <= capital.ceiling && Number.isInteger(2 * to);
    case "policy":
      return to === 0 || (policies[index.policy[id] ?? -1] as CompiledPolicy).levels.includes(to);
    case "signal":
      if (id === "rung") return Number.isInteger(to) && to >= 0 && to <= ladder.thresholds.length;
      return to >= 0 && to <= (id === "grievance" ? MOST_GRIEVANCE : 1);
  }
}

/**
 * The world with one number set otherwise, as if the last round had come out so: its place in the histories, what it is worth to each
 * role and the ending that would be told follow. Before the first round it is the start that changes.
 *
 * Capital is moved by the difference, so that it makes none whether a deal was struck before or after.
 */
export function withOverride(scenario: CompiledScenario, world: World, { target, from, to }: Pick<Override, "target" | "from" | "to">): World {
  return retold(scenario, setNumber(scenario, world, { target, from, to }));
}

function setNumber({ index }: CompiledScenario, world: World, { target: { kind, id }, from, to }: Pick<Override, "target" | "from" | "to">): World {
  switch (kind) {
    case "meter": {
      const place = index.meter[id] ?? -1;
      return { ...world, meters: put(world.meters, place, to), latent: put(world.latent, place, logit(to / 100)) };
    }
    case "capital": {
      const place = index.role[id] ?? -1;
      return { ...world, capital: put(world.capital, place, (world.capital[place] ?? 0) + to - from) };
    }
    case "signal":
      return { ...world, signals: put(world.signals, SIGNAL[id as (typeof SET_SIGNALS)[number]], to) };
    case "policy": {
      const place = index.policy[id] ?? -1;
      const coming = world.round + 1;
      const stood = (world.level[place] ?? 0) > 0;
      const since = put(world.since, place, to === 0 ? 0 : stood ? (world.since[place] ?? coming) : coming);
      const first = put(world.first, place, to > 0 && (world.first[place] ?? 0) === 0 ? coming : (world.first[place] ?? 0));
      return { ...world, level: put(world.level, place, to), since, first };
    }
  }
}

const put = (list: readonly number[], place: number, value: number): readonly number[] => list.map((old, i) => (i === place ? value : old));

/** The world with its last round written down anew. */
function retold(scenario: CompiledScenario, world: World): World {
  const { round } = world;
  const row = <T>(rows: readonly T[], last: T): readonly T[] => rows.map((old, i) => (i === round ? last : old));
  const now = worthOf(scenario, world);
  const utilityHistory = row(world.utilityHistory, now);
  const histories = { history: row(world.history, world.meters), signalHistory: row(world.signalHistory, world.signals), utilityHistory };
  const known: World = { ...world, ...histories, utility: round === 0 ? now : utilityOf(utilityHistory) };
  return round === 0 ? known : { ...known, ending: firstEnding(scenario, known) };
}
