import { quoted } from "../finding.ts";
import { lookup } from "../../kernel/lookup.ts";
import type { Scenario } from "../schema/scenario.ts";
import type { Scope } from "./scope.ts";

/** Fewer leave a role without a real choice in most rounds. Source: issue 2, "at least 5 policies for every role". */
const ENOUGH_POLICIES = 5;

/** Every role has enough to do, and wants something. */
export function checkRoles({ scenario, report }: Scope): void {
  const owned: Record<string, number> = {};
  for (const { role } of scenario.policies) owned[role] = (lookup(owned, role) ?? 0) + 1;
  const ownerOf = new Map(scenario.policies.map(({ id, role }) => [id, role]));

  for (const [i, role] of scenario.roles.entries()) {
    const count = lookup(owned, role.id) ?? 0;
    if (count === 0) report("S201", ["roles", i, "id"], { message: `the role ${quoted(role.id)} has no policy`, hint: `give it ${ENOUGH_POLICIES} or more` });
    else if (count < ENOUGH_POLICIES) report("S202", ["roles", i, "id"], { message: `the role ${quoted(role.id)} has only ${count} of ${ENOUGH_POLICIES} policies` });

    if (allZero(role.utility)) report("S209", ["roles", i, "utility"], { message: `the role ${quoted(role.id)} wants nothing: all its weights are 0` });
    if (reachesNothing(role, scenario)) report("S225", ["roles", i, "vetoes"], { message: `the veto of ${quoted(role.id)} reaches no policy`, hint: "name other roles, or policies of theirs" });
    const { never, prefers = [], spite, loyalty } = role.personality;
    const foreign = [
      ...Object.keys(role.lean).map((id) => ({ id, path: ["roles", i, "lean", id] })),
      ...never.map((id, j) => ({ id, path: ["roles", i, "personality", "never", j] })),
      ...prefers.map((id, j) => ({ id, path: ["roles", i, "personality", "prefers", j] })),
    ];
    for (const { id, path } of foreign) {
      const owner = ownerOf.get(id);
      if (owner !== undefined && owner !== role.id) report("S222", path, { message: `${quoted(id)} is no policy of ${quoted(role.id)}, so this changes nothing`, on: "name" });
    }
    for (const [name, feelings] of Object.entries({ spite, loyalty })) {
      if (Object.hasOwn(feelings, role.id)) report("S222", ["roles", i, "personality", name, role.id], { message: `${name} towards oneself changes nothing`, on: "name" });
    }
  }
  if (allZero(scenario.publicInterest)) report("S209", ["publicInterest"], { message: "the public-interest index weighs nothing: all its weights are 0" });
}

function reachesNothing({ id, vetoes }: Scenario["roles"][number], { policies }: Scenario): boolean {
  if (vetoes === undefined) return false;
  const { over } = vetoes;
  return !policies.some((policy) => policy.role !== id && (over === undefined || over.roles.includes(policy.role) || over.policies.includes(policy.id)));
}

const allZero = (weights: Readonly<Record<string, number>>): boolean => Object.values(weights).every((weight) => weight === 0);
