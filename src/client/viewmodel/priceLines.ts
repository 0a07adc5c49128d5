import { CHEAPEST, priceShift } from "../../debate/priceShift.ts";
import { carries } from "../../debate/resolveDebate.ts";
import type { World } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

/** One addend of a policy's price, in capital. */
export interface PriceLine {
  readonly kind: "base" | "house" | "lost" | "notProven" | "rebate" | "floor";
  readonly amount: number;
  /** The motion that it comes from; empty for base and floor. */
  readonly motion: string;
  /** Share of the house for the policy's side, 0..1; only with the kind "house". */
  readonly support: number | null;
}

/**
 * Why a policy costs what it costs; the lines sum to the price.
 *
 * @param price - The price that the rules give; what the lines do not explain is the least price that a policy has.
 */
export function priceLines(compiled: Pick<CompiledScenario, "scenario" | "policies" | "index">, world: Pick<World, "motions">, { policy, price }: { readonly policy: string; readonly price: number }): readonly PriceLine[] {
  const found = compiled.policies[compiled.index.policy[policy] ?? -1];
  if (found === undefined) return [];
  const titleOf = (index: number): string => compiled.scenario.motions[index]?.title ?? "";
  const lines: PriceLine[] = [{ kind: "base", amount: found.cost, motion: "", support: null }];
  const outcome = found.motion === null ? null : (world.motions[found.motion.index] ?? null);
  if (found.motion !== null && outcome !== null) {
    const { index, side, needed } = found.motion;
    const pro = side === "pro";
    const support = pro ? outcome.support : 1 - outcome.support;
    const { house, lost } = priceShift(found.cost, { support, won: outcome.passed === pro, needed });
    lines.push({ kind: "house", amount: house, motion: titleOf(index), support });
    // The house was for what fell because it was not proven.
    const unproven = !outcome.passed && carries(outcome.support, compiled.scenario.motions[index]?.threshold ?? 0.5);
    if (lost > 0) lines.push({ kind: unproven ? "notProven" : "lost", amount: lost, motion: titleOf(index), support: null });
  }
  for (const { motion, by } of found.rebates) {
    if (world.motions[motion]?.passed === false) lines.push({ kind: "rebate", amount: -by, motion: titleOf(motion), support: null });
  }
  const rest = price - lines.reduce((sum, { amount }) => sum + amount, 0);
  return rest === 0 ? lines : [...lines, { kind: "floor", amount: rest, motion: "", support: null }];
}

/** What it costs anybody to adopt a policy wholly as things stand, in capital. What waits for its debate has its bare cost. */
export function adoptionPrice(compiled: Pick<CompiledScenario, "scenario" | "policies" | "index">, world: Pick<World, "motions">, policy: string): number {
  const lines = priceLines(compiled, world, { policy, price: 0 }).filter(({ kind }) => kind !== "floor");
  const base = lines[0]?.amount ?? 0;
  return Math.max(base === 0 ? 0 : CHEAPEST, lines.reduce((sum, { amount }) => sum + amount, 0));
}
