import { quoted } from "../finding.ts";
import type { Policy, Scenario } from "../schema/scenario.ts";
import type { Scope } from "./scope.ts";

/** Every policy does something, can be adopted in some round, and agrees with its rivals about who excludes whom. */
export function checkPolicies({ scenario, report }: Scope): void {
  const byId = new Map(scenario.policies.map((policy) => [policy.id, policy]));
  const round = new Map(scenario.motions.map(({ id }, i) => [id, i + 1]));

  for (const [i, policy] of scenario.policies.entries()) {
    const name = quoted(policy.id);
    if (!doesSomething(policy)) report("S203", ["policies", i, "id"], { message: `the policy ${name} has no effect, no regime and no provocation` });

    for (const [j, other] of policy.exclusive.entries()) {
      const path = ["policies", i, "exclusive", j];
      if (other === policy.id) report("S207", path, { message: `the policy ${name} excludes itself` });
      else if (byId.get(other)?.exclusive.includes(policy.id) === false) report("S204", path, { message: `${name} excludes ${quoted(other)}, but not the other way round`, hint: `add ${name} to "exclusive" of ${quoted(other)}` });
    }

    const debated = policy.motion === undefined ? undefined : round.get(policy.motion.id);
    if (policy.motion?.needed === true && debated !== undefined && debated > scenario.rounds) {
      report("S205", ["policies", i, "motion", "id"], { message: `the policy ${name} can never be adopted: its motion would come in round ${debated} of ${scenario.rounds}` });
    }
    if (policy.cost > mostCapital(scenario)) report("S223", ["policies", i, "cost"], { message: `the policy ${name} costs ${policy.cost}, but nobody can ever hold more than ${mostCapital(scenario)}` });
    if (!goodLevels(policy.levels)) report("S208", ["policies", i, "levels"], { message: "the levels of a policy rise from 0 to 1", hint: "write [0, 1] or [0, 0.5, 1]" });
  }
}

function doesSomething({ effects, regime, provocation, publishes = [] }: Policy): boolean {
  return effects.length > 0 || publishes.length > 0 || provocation !== 0 || Object.values(regime ?? {}).some((part) => typeof part === "number" && part > 0);
}

function goodLevels(levels: readonly number[]): boolean {
  return levels[0] === 0 && levels.at(-1) === 1 && levels.every((level, i) => i === 0 || level > (levels[i - 1] ?? level));
}

/** What a role holds when it saves every round and the last one pays. */
function mostCapital({ capital, rounds }: Scenario): number {
  return Math.min(capital.ceiling, capital.start + capital.income * rounds);
}
