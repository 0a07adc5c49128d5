import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Choice, World } from "../world.ts";
import type { Premise } from "./deal.ts";

/** What is known of a round while it is resolved: the world at its start, and the choices as they stand. */
export interface Moment {
  readonly scenario: CompiledScenario;
  readonly before: World;
  readonly choices: readonly Choice[];
}

/**
 * Whether a premise has come: a policy stood at the start of the round or is being adopted; did not, or is being repealed; or a motion
 * was decided so. More deeds never undo a premise that has come, so that deals which wait for each other have one answer.
 */
export function hasCome(premise: Premise, { scenario, before, choices }: Moment): boolean {
  if ("motion" in premise) return before.motions[scenario.index.motion[premise.motion] ?? -1]?.passed === premise.passed;
  const standing = (before.level[scenario.index.policy[premise.policy] ?? -1] ?? 0) > 0;
  if (premise.is === "adopted") return standing || choices.some(({ adopt }) => adopt.includes(premise.policy));
  return !standing || choices.some(({ repeal }) => repeal.includes(premise.policy));
}
