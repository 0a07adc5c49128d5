import type { CompiledPolicy, CompiledRole, CompiledScenario } from "../../scenario/compiled.ts";
import type { Term } from "../deals/deal.ts";
import { levelWished } from "../levelWished.ts";
import { awaitsDebate, levelPrice, policyPrice } from "../price.ts";
import type { Choice, Resolution } from "../world.ts";
import { holds } from "./conditions.ts";
import { roundOf } from "./stage.ts";

/** A duty about a policy of the one who has it. */
export type PolicyTerm = Extract<Term, { do: "adopt" | "repeal" | "notAdopt" }>;

/** Whether a duty can be carried out for its owner beside what the owner has chosen: by the rules that bind a choice of its own. */
export function canCarryOut({ who, do: deed, policy: id }: PolicyTerm, resolution: Resolution, scenario: CompiledScenario): boolean {
  const { before, choices, vetoed } = resolution;
  const role = scenario.index.role[who] as number;
  const policy = scenario.index.policy[id] as number;
  const choice = choices[role] as Choice;
  const stands = (before.level[policy] as number) > 0;
  if (deed === "repeal") return stands && !choice.repeal.includes(id);
  if (deed === "notAdopt" || stands || choice.adopt.includes(id) || vetoed.includes(id)) return false;
  const { requires, exclusive } = scenario.policies[policy] as CompiledPolicy;
  if (awaitsDebate(scenario, before, policy) || (requires !== null && !holds(requires, before, roundOf(resolution)))) return false;
  const beside = standingAfter(role, resolution, scenario);
  if (beside.length >= scenario.capital.slots || exclusive.some((other) => beside.includes(other))) return false;
  return policyPrice(scenario, before, policy) <= purseAfter(role, resolution, scenario);
}

/** The resolution with a duty carried out as if its owner had chosen it. */
export function withDeed({ who, do: deed, policy }: PolicyTerm, resolution: Resolution, scenario: CompiledScenario): Resolution {
  const place = scenario.index.role[who] as number;
  const choices = resolution.choices.map((choice, role): Choice => {
    if (role !== place) return choice;
    if (deed === "adopt") return { ...choice, adopt: [...choice.adopt, policy] };
    return { ...choice, repeal: [...choice.repeal, policy], adopt: choice.adopt.filter((other) => other !== policy) };
  });
  return { ...resolution, choices };
}

/** A role's policies that stand when its choice has come about, by index. */
function standingAfter(role: number, { choices, world }: Resolution, scenario: CompiledScenario): readonly number[] {
  const { adopt, repeal } = choices[role] as Choice;
  const { policies } = scenario.roles[role] as CompiledRole;
  return policies.filter((policy) => {
    const { id } = scenario.policies[policy] as CompiledPolicy;
    return adopt.includes(id) || ((world.level[policy] as number) > 0 && !repeal.includes(id));
  });
}

/** What a role has left when its choice is paid, capital. */
function purseAfter(role: number, { choices, before, world }: Resolution, scenario: CompiledScenario): number {
  const choice = choices[role] as Choice;
  let left = world.capital[role] as number;
  for (const id of choice.adopt) {
    const policy = scenario.index.policy[id] as number;
    left -= levelPrice(scenario, before, { policy, level: levelWished(scenario, choice, policy) });
  }
  return left;
}
