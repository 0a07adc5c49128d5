import { roundToHalf } from "../kernel/roundToHalf.ts";
import type { CompiledPolicy, CompiledScenario } from "../scenario/compiled.ts";
import type { World } from "./world.ts";

/** How much of its cost a policy costs more when nobody in the house is for it. Source: MODEL §2.3 (8). */
const DEAREST = 0.5;
/** Capital that a policy costs more when the house has refused the motion that it needs. Source: MODEL §8b.8. */
const REFUSED = 2;
/** Capital that a policy costs more when it goes against the house. Source: MODEL §2.3 (8). */
const AGAINST_THE_HOUSE = 1;
/** Least price of what is not free. Capital is counted in halves. */
const CHEAPEST = 0.5;

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
    const support = motion.side === "pro" ? outcome.support : 1 - outcome.support;
    const lost = outcome.passed !== (motion.side === "pro");
    price = roundToHalf(cost * (1 + DEAREST * (1 - support)));
    if (lost) price += motion.needed ? REFUSED : AGAINST_THE_HOUSE;
  }
  for (const { motion: fallen, by } of rebates) if (world.motions[fallen]?.passed === false) price -= share === 1 ? by : roundToHalf(by * share);
  return Math.max(cost === 0 ? 0 : CHEAPEST, price);
}

/** Whether a policy cannot be adopted yet because the motion that it needs has not been debated. Source: MODEL §8b.8. */
export function awaitsDebate(scenario: CompiledScenario, world: World, policy: number): boolean {
  const { motion } = scenario.policies[policy] as CompiledPolicy;
  return motion !== null && motion.needed && (world.motions[motion.index] ?? null) === null;
}
