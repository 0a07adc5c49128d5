import type { CompiledScenario } from "../scenario/compiled.ts";
import type { StageRunner } from "./resolution/stage.ts";
import { STAGE_RUNNERS } from "./resolution/stageRunners.ts";
import { STAGES } from "./world.ts";
import type { Choice, Resolution, World } from "./world.ts";

const RUNNERS: readonly StageRunner[] = STAGES.map((stage) => STAGE_RUNNERS[stage]);

/** What a resolution starts from, beside the world. */
export interface RoundInput {
  /** By role index. A role without one chooses nothing, and what is not legal is dropped. */
  readonly choices: readonly (Choice | undefined)[];
  /** Whether causes and notes are kept. */
  readonly ledger: boolean;
}

/** A resolution before its first stage. */
export function openResolution({ meters }: CompiledScenario, world: World, { choices, ledger }: RoundInput): Resolution {
  // The first stage, `freeze`, fills the gaps.
  const sealed = choices as readonly Choice[];
  return { world, before: world, choices: sealed, vetoed: [], pushes: meters.map(() => 0), causes: ledger ? [] : null, notes: ledger ? [] : null };
}

/**
 * Resolves one round by running all stages in order, without the match around them: the path of playouts and of tests. The machine
 * runs the same stages one by one and ends at the same world, bit for bit. Source: MODEL §8b.1.
 *
 * @param world - The world at the start of the round, with the outcome of its motion, if there was one. It is not changed.
 * @param input - Choices, whether a ledger is kept, and the seed of all luck: whole, 0..2^32−1.
 * @returns The resolution after its last stage, with causes and notes where a ledger was asked for.
 */
export function resolveRound(scenario: CompiledScenario, world: World, input: RoundInput & { readonly seed: number }): Resolution {
  const context = { scenario, seed: input.seed };
  let resolution = openResolution(scenario, world, input);
  for (let i = 0; i < RUNNERS.length; i++) resolution = (RUNNERS[i] as StageRunner)(resolution, context);
  return resolution;
}
