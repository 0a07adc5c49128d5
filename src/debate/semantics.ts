import { logit, sigmoid } from "../kernel/sigmoid.ts";

/** A way to weigh arguments: how the strengths around a node become one number, and how that moves the base score. */
export interface Semantics {
  /** Above 0 if the supporters prevail. */
  readonly aggregate: (attackers: readonly number[], supporters: readonly number[]) => number;
  readonly influence: (base: number, energy: number) => number;
}

export type SemanticsName = "dfQuad" | "quadraticEnergy" | "mlp" | "basic";

/**
 * Modular semantics of the literature. Scores are 0..1, but for `basic`, which takes any number. Source: MODEL §1.1, §1.2.
 *
 * `dfQuad`: product, linear; saturates. `quadraticEnergy`: sum, flat near balance, never saturates. `mlp`: sum in
 * log-odds. `basic`: base plus supports minus attacks.
 */
export const SEMANTICS: Readonly<Record<SemanticsName, Semantics>> = {
  dfQuad: { aggregate: productDifference, influence: linearInfluence },
  quadraticEnergy: { aggregate: sumDifference, influence: quadraticInfluence },
  mlp: { aggregate: sumDifference, influence: (base, energy) => sigmoid(logit(base) + energy) },
  basic: { aggregate: sumDifference, influence: (base, energy) => base + energy },
};

function productDifference(attackers: readonly number[], supporters: readonly number[]): number {
  return uncovered(attackers) - uncovered(supporters);
}

function uncovered(strengths: readonly number[]): number {
  let product = 1;
  for (const strength of strengths) product *= 1 - strength;
  return product;
}

function sumDifference(attackers: readonly number[], supporters: readonly number[]): number {
  let energy = 0;
  for (const strength of supporters) energy += strength;
  for (const strength of attackers) energy -= strength;
  return energy;
}

function linearInfluence(base: number, energy: number): number {
  return energy >= 0 ? base + (1 - base) * energy : base * (1 + energy);
}

function quadraticInfluence(base: number, energy: number): number {
  const pull = (energy * energy) / (1 + energy * energy);
  return energy >= 0 ? base + (1 - base) * pull : base * (1 - pull);
}
