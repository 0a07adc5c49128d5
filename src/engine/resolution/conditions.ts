import type { CompiledCondition } from "../../scenario/compiled.ts";
import { isTreatyInForce } from "../deals/deal.ts";
import type { World } from "../world.ts";
import { readWorld } from "./readings.ts";

/**
 * Whether a condition holds in a world. Source: MODEL §2.4, §8b.10.
 *
 * @param round - What `round` stands for: the round being played, or after the last stage the round just resolved.
 */
export function holds(condition: CompiledCondition, world: World, round: number): boolean {
  switch (condition.op) {
    case "all":
      for (const part of condition.of) if (!holds(part, world, round)) return false;
      return true;
    case "any":
      for (const part of condition.of) if (holds(part, world, round)) return true;
      return false;
    case "not":
      return !holds(condition.of, world, round);
    case "compare": {
      const x = readWorld(condition.reading, world, round);
      return x < condition.lt && x <= condition.lte && x > condition.gt && x >= condition.gte;
    }
    case "count": {
      const x = countOf(condition, world);
      return x < condition.lt && x <= condition.lte && x > condition.gt && x >= condition.gte;
    }
    case "motion": {
      const outcome = world.motions[condition.motion] ?? null;
      return outcome !== null && outcome.passed === condition.passed;
    }
    case "adopted": {
      const first = world.first[condition.policy] as number;
      return (first > 0 && first <= condition.by) === condition.adopted;
    }
    case "before":
      return cameBefore(condition.policy, condition.others, world);
  }
}

/** A role's score, or what can be counted of its deals, or of all. */
function countOf({ of, role, name }: Extract<CompiledCondition, { op: "count" }>, world: World): number {
  if (of === "treaties") return world.deals.filter((deal) => isTreatyInForce(deal) && (name === null || deal.signatories.includes(name))).length;
  const row = of === "score" ? world.utility : of === "kept" ? world.kept : world.broken;
  if (role >= 0) return row[role] as number;
  let sum = 0;
  for (let r = 0; r < row.length; r++) sum += row[r] as number;
  return sum;
}

/** Whether the policy was first adopted in an earlier round than each of the others. */
function cameBefore(policy: number, others: readonly number[], world: World): boolean {
  const first = world.first[policy] as number;
  if (first === 0) return false;
  for (const other of others) {
    const otherFirst = world.first[other] as number;
    if (otherFirst !== 0 && otherFirst <= first) return false;
  }
  return true;
}
