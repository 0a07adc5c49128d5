import type { Choice, MotionOutcome } from "../src/engine/world.ts";
import { draw, shuffled } from "../src/kernel/random.ts";
import type { CompiledScenario } from "../src/scenario/compiled.ts";

/** A game whose choices and debates were drawn beforehand, so that drawing them costs the measured loop nothing. */
export interface DrawnGame {
  readonly seed: number;
  /** By round, then by role index. */
  readonly choices: readonly (readonly Choice[])[];
  readonly outcomes: readonly MotionOutcome[];
}

/** Games in which every role picks one or two of its policies a round and now and then gives one up. */
export function drawGames(scenario: CompiledScenario, count: number): DrawnGame[] {
  return Array.from({ length: count }, (_, seed) => drawGame(scenario, seed));
}

function drawGame(scenario: CompiledScenario, seed: number): DrawnGame {
  const rounds = Array.from({ length: scenario.rounds }, (_, i) => i + 1);
  return {
    seed,
    choices: rounds.map((round) => scenario.roles.map(({ id, policies }) => drawChoice(policies.map((k) => scenario.policies[k]?.id ?? ""), seed, `${round} ${id}`))),
    outcomes: rounds.map((round) => {
      const support = 0.3 + 0.4 * draw(seed, round, "house");
      return { support, passed: support >= 0.5 };
    }),
  };
}

function drawChoice(policies: readonly string[], seed: number, name: string): Choice {
  const order = shuffled(policies, seed, name, "order");
  const adopt = order.slice(0, draw(seed, name, "many") < 0.5 ? 1 : 2);
  const repeal = draw(seed, name, "repeal") < 0.2 ? order.slice(-1) : [];
  return { adopt, repeal };
}
