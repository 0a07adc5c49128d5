import type { CompiledScenario } from "../scenario/compiled.ts";
import { worthOf } from "./resolution/worth.ts";
import { SIGNAL } from "./signals.ts";
import type { World } from "./world.ts";

/** The world before the first round: meters at their start, nothing adopted, nobody restricted. Source: MODEL §2.2. */
export function startWorld(scenario: CompiledScenario): World {
  const { meters, policies, roles, motions, triggers, workaround, capital, groups } = scenario;
  const start = meters.map((meter) => meter.start);
  const signals = zeros(Object.keys(SIGNAL).length);
  signals[SIGNAL.workaround] = workaround.start;
  signals[SIGNAL.cooperation] = groups.reduce((sum, { weight, start: share }) => sum + weight * share, 0);
  const world: World = {
    round: 0,
    latent: meters.map(({ startLatent }) => startLatent),
    meters: start,
    history: [start],
    level: zeros(policies.length),
    since: zeros(policies.length),
    first: zeros(policies.length),
    implemented: zeros(policies.length),
    capital: roles.map(() => Math.min(capital.start, capital.ceiling)),
    signals,
    signalHistory: [signals],
    motions: motions.map(() => null),
    fired: zeros(triggers.length),
    lastFired: zeros(triggers.length),
    utility: zeros(roles.length),
    utilityHistory: [],
    vetoes: roles.map(({ vetoes }) => vetoes?.uses ?? 0),
    allies: groups.map(({ start: share }) => share),
    deals: [],
    reputation: roles.map(() => zeros(roles.length)),
    kept: zeros(roles.length),
    broken: zeros(roles.length),
    ending: null,
  };
  const utility = worthOf(scenario, world);
  return { ...world, utility, utilityHistory: [utility] };
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
