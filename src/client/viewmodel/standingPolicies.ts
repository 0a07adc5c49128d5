import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

export interface StandingPolicy {
  readonly id: string;
  readonly title: string;
  /** Round of its adoption. */
  readonly since: number;
  /** How far it is carried out, 0..1. */
  readonly implemented: number;
}

/** The policies of a role that stand. */
export function standingPolicies({ scenario, index }: Pick<CompiledScenario, "scenario" | "index">, { world }: Pick<SeatView, "world">, role: string): readonly StandingPolicy[] {
  return scenario.policies.flatMap(({ id, role: owner, title }): StandingPolicy[] => {
    const at = lookup(index.policy, id) ?? -1;
    if (owner !== role || (world.level[at] ?? 0) <= 0) return [];
    return [{ id, title, since: world.since[at] ?? 0, implemented: world.implemented[at] ?? 0 }];
  });
}
