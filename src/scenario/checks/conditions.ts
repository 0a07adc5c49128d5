import { quoted } from "../finding.ts";
import type { JsonPath } from "../jsonPath.ts";
import type { Condition } from "../schema/expression.ts";
import type { Scope } from "./scope.ts";

/** No condition asks for what the course of the game rules out. */
export function checkConditions({ scenario, report }: Scope): void {
  const round = new Map(scenario.motions.map(({ id }, i) => [id, i + 1]));

  function check(condition: Condition | undefined, path: JsonPath): void {
    if (condition === undefined) return;
    if ("all" in condition) condition.all.forEach((part, i) => check(part, [...path, "all", i]));
    else if ("any" in condition) condition.any.forEach((part, i) => check(part, [...path, "any", i]));
    else if ("not" in condition) check(condition.not, [...path, "not"]);
    else if ("motion" in condition) {
      const debated = round.get(condition.motion) ?? 0;
      if (debated > scenario.rounds) report("S206", [...path, "motion"], { message: `the motion ${quoted(condition.motion)} is never debated: it would come in round ${debated} of ${scenario.rounds}` });
    } else if ("ref" in condition || "score" in condition || "deals" in condition) {
      const above = Math.max(condition.gt ?? -Infinity, condition.gte ?? -Infinity);
      const below = Math.min(condition.lt ?? Infinity, condition.lte ?? Infinity);
      const [name, [least, most]] = "ref" in condition ? [condition.ref, scaleOf(condition.ref, scenario.rounds)] : "score" in condition ? [condition.score, [0, 100]] : [condition.deals, [0, Infinity]];
      if (above > below || above > most || below < least) report("S206", path, { message: `${quoted(name)} can never be so`, hint: `it runs from ${least} to ${most}` });
    } else if ("adopted" in condition && condition.by !== undefined && condition.by > scenario.rounds) {
      report("S206", [...path, "by"], { message: `there is no round ${condition.by}: the game has ${scenario.rounds}` });
    }
  }

  scenario.roles.forEach((role, i) => role.agendas.forEach((agenda, j) => check(agenda.when, ["roles", i, "agendas", j, "when"])));
  scenario.policies.forEach((policy, i) => check(policy.requires, ["policies", i, "requires"]));
  scenario.triggers.forEach((trigger, i) => {
    check(trigger.when, ["triggers", i, "when"]);
    trigger.p.add.forEach((add, j) => check(add.if, ["triggers", i, "p", "add", j, "if"]));
  });
  scenario.endings.forEach((ending, i) => check(ending.when, ["endings", i, "when"]));
  scenario.short?.endings?.forEach((ending, i) => check(ending.when, ["short", "endings", i, "when"]));
  scenario.short?.agendas?.forEach(({ when }, i) => when !== undefined && check(when, ["short", "agendas", i, "when"]));
}

/** Lowest and highest value of what is read, as far as the kind tells. */
function scaleOf(reference: string, rounds: number): readonly [number, number] {
  if (reference === "round") return [1, rounds];
  if (reference.startsWith("m:")) return [0, 100];
  return [reference.startsWith("p:") ? 0 : -Infinity, reference.startsWith("p:") ? 1 : Infinity];
}
