import { roundToHalf } from "../../kernel/roundToHalf.ts";
import type { World } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

/** One addend of a policy's price, in capital. */
export interface PriceLine {
  readonly kind: "base" | "house" | "lost" | "rebate" | "floor";
  readonly amount: number;
  /** The motion that it comes from; empty for base and floor. */
  readonly motion: string;
  /** Share of the house for the policy's side, 0..1; only with the kind "house". */
  readonly support: number | null;
}

/** How the house raises a price: half of the cost where nobody is for it. Source: MODEL §2.3 (8), docs/adr/0020. */
const DEAREST = 0.5;

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
    const support = side === "pro" ? outcome.support : 1 - outcome.support;
    lines.push({ kind: "house", amount: roundToHalf(found.cost * (1 + DEAREST * (1 - support))) - found.cost, motion: titleOf(index), support });
    if (outcome.passed !== (side === "pro")) lines.push({ kind: "lost", amount: needed ? 2 : 1, motion: titleOf(index), support: null });
  }
  for (const { motion, by } of found.rebates) {
    if (world.motions[motion]?.passed === false) lines.push({ kind: "rebate", amount: -by, motion: titleOf(motion), support: null });
  }
  const rest = price - lines.reduce((sum, { amount }) => sum + amount, 0);
  return rest === 0 ? lines : [...lines, { kind: "floor", amount: rest, motion: "", support: null }];
}
