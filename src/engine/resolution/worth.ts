import type { CompiledScenario, Weighted } from "../../scenario/compiled.ts";
import type { World } from "../world.ts";
import { readWorld } from "./readings.ts";

/** What the world is worth to each role at this moment, 0..100. Source: MODEL §2.3 (11), §8b.4. */
export function worthOf(scenario: CompiledScenario, world: World): number[] {
  return scenario.roles.map((role) => weigh(role.utility, world));
}

/**
 * Sum of |weight|·v over readings, where v is the reading on its 0..1 scale, or one minus that where the weight is negative.
 *
 * It lies between 0 and the sum of the weights' sizes.
 */
export function weigh(weights: readonly Weighted[], world: World): number {
  let sum = 0;
  for (const { reading, weight } of weights) {
    const x = Math.min(1, Math.max(0, readWorld(reading, world, world.round) / reading.unit));
    sum += weight > 0 ? weight * x : -weight * (1 - x);
  }
  return sum;
}
