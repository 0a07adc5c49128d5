import { lookup } from "../kernel/lookup.ts";
import type { CompiledPolicy, CompiledScenario } from "../scenario/compiled.ts";
import type { Choice } from "./world.ts";

/** How far a choice wants a policy to go, 0..1: as it says, else wholly. What is not a level of the policy is not looked into here. */
export function levelWished(scenario: CompiledScenario, { levels }: Choice, policy: number): number {
  const { id, level } = scenario.policies[policy] as CompiledPolicy;
  return levels === undefined ? level : (lookup(levels, id) ?? level);
}
