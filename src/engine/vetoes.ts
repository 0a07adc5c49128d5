import type { CompiledPolicy, CompiledScenario } from "../scenario/compiled.ts";
import type { PolicyId, RoleId } from "./model.ts";
import type { World } from "./world.ts";

/** Share of the house for a policy's side that a veto cannot withstand. Source: MODEL §3.3 (4). */
const OVERRIDE = 2 / 3;

/** What a role may stop: how often still, at what price in capital, and which policies. */
export interface VetoRight {
  readonly left: number;
  readonly cost: number;
  readonly policies: readonly PolicyId[];
}

/** The veto that a role has left; null where it never had one or has none any more. */
export function vetoRight({ roles, policies, index }: CompiledScenario, world: World, role: RoleId): VetoRight | null {
  const place = index.role[role] ?? -1;
  const right = roles[place]?.vetoes ?? null;
  const left = world.vetoes[place] ?? 0;
  return right === null || left === 0 ? null : { left, cost: right.cost, policies: right.policies.map((policy) => policies[policy]?.id ?? "") };
}

/** Share of the house for a policy's side when its motion was decided; null where it has none, or none was decided. */
export function supportOf({ policies }: CompiledScenario, world: World, policy: number): number | null {
  const { motion } = policies[policy] as CompiledPolicy;
  const outcome = motion === null ? null : (world.motions[motion.index] ?? null);
  if (motion === null || outcome === null) return null;
  return motion.side === "pro" ? outcome.support : 1 - outcome.support;
}

/** Whether two thirds of the house stand against a veto of a policy: then it fails. Source: MODEL §3.3 (4). */
export function isOverridden(scenario: CompiledScenario, world: World, policy: number): boolean {
  return (supportOf(scenario, world, policy) ?? 0) >= OVERRIDE;
}
