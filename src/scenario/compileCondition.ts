import type { CompiledCondition } from "./compiled.ts";
import { compileReading, placeOf } from "./compileNames.ts";
import type { Names } from "./compileNames.ts";
import type { Comparison, Condition } from "./schema/expression.ts";

/** Resolves the names in a condition. Limits that are not given become infinite, so that they always hold. */
export function compileCondition(condition: Condition, names: Names): CompiledCondition {
  if ("all" in condition) return { op: "all", of: condition.all.map((part) => compileCondition(part, names)) };
  if ("any" in condition) return { op: "any", of: condition.any.map((part) => compileCondition(part, names)) };
  if ("not" in condition) return { op: "not", of: compileCondition(condition.not, names) };
  if ("motion" in condition) return { op: "motion", motion: placeOf(names, "motion", condition.motion), passed: condition.passed };
  if ("before" in condition) return { op: "before", policy: placeOf(names, "policy", condition.policy), others: condition.before.map((id) => placeOf(names, "policy", id)) };
  if ("adopted" in condition) return { op: "adopted", policy: placeOf(names, "policy", condition.policy), adopted: condition.adopted, by: condition.by ?? Infinity };
  if ("score" in condition) return { op: "count", of: "score", role: placeOf(names, "role", condition.score), name: condition.score, ...limitsOf(condition) };
  if ("deals" in condition) return { op: "count", of: condition.deals, role: condition.role === undefined ? -1 : placeOf(names, "role", condition.role), name: condition.role ?? null, ...limitsOf(condition) };
  return { op: "compare", reading: compileReading(condition.ref, names), ...limitsOf(condition) };
}

function limitsOf({ lt, lte, gt, gte }: Omit<Comparison, "ref">): Record<"lt" | "lte" | "gt" | "gte", number> {
  return { lt: lt ?? Infinity, lte: lte ?? Infinity, gt: gt ?? -Infinity, gte: gte ?? -Infinity };
}
