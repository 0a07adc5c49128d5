import type { Condition } from "../schema/expression.ts";

/**
 * What becomes of questions about motions that are never debated: `asWritten` answers them as the rules would, that none of them was
 * carried and none voted down; `open` answers each so that the whole holds, as a gate does that nobody can open any more and that
 * therefore stands open.
 */
export type Answer = "asWritten" | "open" | "shut";

/** A condition without its questions about these motions; true or false where nothing else is left of it. */
export function foldMotions(condition: Condition, motions: ReadonlySet<string>, answer: Answer): Condition | boolean {
  if ("motion" in condition) {
    if (!motions.has(condition.motion)) return condition;
    return answer === "open";
  }
  if ("not" in condition) {
    const inner = foldMotions(condition.not, motions, answer === "open" ? "shut" : answer === "shut" ? "open" : answer);
    return typeof inner === "boolean" ? !inner : { not: inner };
  }
  if ("all" in condition) {
    const parts = condition.all.map((part) => foldMotions(part, motions, answer));
    if (parts.includes(false)) return false;
    const left = parts.filter((part) => typeof part !== "boolean");
    return left.length === 0 ? true : { all: left };
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => foldMotions(part, motions, answer));
    if (parts.includes(true)) return true;
    const left = parts.filter((part) => typeof part !== "boolean");
    return left.length === 0 ? false : { any: left };
  }
  return condition;
}
