import { CHEAPEST, priceShift } from "../debate/priceShift.ts";
import { roundToHalf } from "../kernel/roundToHalf.ts";
import type { CompiledPolicy, CompiledScenario } from "../scenario/compiled.ts";
import type { World } from "./world.ts";

/** A policy, by its place in the compiled list, and how far it is to go, 0..1. */
export interface Step {
  readonly policy: number;
  readonly level: number;
}

/**
 * What it costs to adopt a policy now, whether or not it stands, in capital, a multiple of ½ where its cost and rebates are.
 *
 * A debate moves the price: support of the policy's side makes it cheaper, defeat dearer; before that it is the base cost.
 * Source: MODEL §2.3 (8), §8b.8; the exact rule is docs/adr/0020-price-of-a-policy.md.
 *
 * @param policy - Index of the policy, 0 to the number of policies − 1.
 */
export function policyPrice(scenario: CompiledScenario, world: World, policy: number): number {
  const { cost } = scenario.policies[policy] as CompiledPolicy;
  return priceOf(scenario, world, { policy, cost, share: 1 });
}

/**
 * What it costs to bring a policy from where it stands to a level: the share of its cost that it rises by, moved by the house like
 * the price of the whole policy. To lower it is free.
 */
export function levelPrice(scenario: CompiledScenario, world: World, { policy, level }: Step): number {
  const { cost } = scenario.policies[policy] as CompiledPolicy;
  const rise = level - (world.level[policy] as number);
  if (rise <= 0) return 0;
  return priceOf(scenario, world, { policy, cost: rise === 1 ? cost : roundToHalf(cost * rise), share: rise });
}

function priceOf(scenario: CompiledScenario, world: World, { policy, cost, share }: { readonly policy: number; readonly cost: number; readonly share: number }): number {
  const { motion, rebates } = scenario.policies[policy] as CompiledPolicy;
  const outcome = motion === null ? null : (world.motions[motion.index] ?? null);
  let price = cost;
  if (motion !== null && outcome !== null) {
    const pro = motion.side === "pro";
    const shift = priceShift(cost, { support: pro ? outcome.support : 1 - outcome.support, won: outcome.passed === pro, needed: motion.needed });
    price += shift.house + shift.lost;
  }
  for (const { motion: fallen, by } of rebates) if (world.motions[fallen]?.passed === false) price -= share === 1 ? by : roundToHalf(by * share);
  return Math.max(cost === 0 ? 0 : CHEAPEST, price);
}

/** Whether a policy cannot be adopted yet because the motion that it needs has not been debated. Source: MODEL §8b.8. */
export function awaitsDebate(scenario: CompiledScenario, world: World, policy: number): boolean {
  const { motion } = scenario.policies[policy] as CompiledPolicy;
  return motion !== null && motion.needed && (world.motions[motion.index] ?? null) === null;
}
