import type { CompiledScenario } from "../scenario/compiled.ts";
import type { RoleId } from "./model.ts";
import type { RefusalCode } from "./refusal.ts";
import { awaitsDebate, levelPrice, policyPrice } from "./price.ts";
import { holds } from "./resolution/conditions.ts";
import type { World } from "./world.ts";

/** A policy as its role may handle it this round. Prices in capital, halves; the bare cost while its motion waits to be debated. */
export interface PolicyOption {
  readonly policy: string;
  readonly standing: boolean;
  readonly price: number;
  /** How far it stands, 0..1. */
  readonly level: number;
  /** The levels that it can be brought to, rising, without the one that it stands at; with what each costs from there. */
  readonly levels: readonly { readonly level: number; readonly price: number }[];
  /** Why it cannot be adopted whatever else is chosen; null when it can. */
  readonly blocked: RefusalCode | null;
}

/** All policies of a role, in the compiled order, with price and the reason that bars them, if any. */
export function roleOptions(compiled: CompiledScenario, world: World, role: RoleId): readonly PolicyOption[] {
  const index = compiled.index.role[role];
  const indexes = index === undefined ? [] : (compiled.roles[index]?.policies ?? []);
  return indexes.map((policy) => optionOf(compiled, world, policy));
}

function optionOf(compiled: CompiledScenario, world: World, index: number): PolicyOption {
  const policy = compiled.policies[index];
  if (policy === undefined) throw new Error(`options: no policy ${index}`);
  const now = world.level[index] ?? 0;
  const standing = now > 0;
  const levels = policy.levels.filter((level) => level !== now).map((level) => ({ level, price: levelPrice(compiled, world, { policy: index, level }) }));
  const unmet = policy.requires !== null && !holds(policy.requires, world, world.round + 1);
  const blocked = standing ? "alreadyStanding" : awaitsDebate(compiled, world, index) ? "needsMotion" : unmet ? "requirement" : null;
  return { policy: policy.id, standing, price: policyPrice(compiled, world, index), level: now, levels, blocked };
}
