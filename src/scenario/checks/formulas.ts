import { quoted } from "../finding.ts";
import type { JsonPath } from "../jsonPath.ts";
import type { Expression, Modifier, Operator, ResponseFunction } from "../schema/expression.ts";
import { OPERANDS } from "../schema/operands.ts";
import type { Scenario } from "../schema/scenario.ts";
import type { Scope } from "./scope.ts";

/** What effects and links have in common. */
interface Push {
  readonly fn?: ResponseFunction | undefined;
  readonly mods: readonly Modifier[];
  readonly expr?: Expression | undefined;
}

/** Every formula has the operands that it needs, and every threshold lies on the scale of its source. */
export function checkFormulas({ scenario, report }: Scope): void {
  function checkExpression(expression: Expression | undefined, path: JsonPath): void {
    if (expression === undefined || typeof expression === "number" || expression[0] === "ref") return;
    const operator = expression[0] as Operator;
    const [least, most] = OPERANDS[operator];
    const count = expression.length - 1;
    if (count < least || count > most) report("S220", path, { message: `${quoted(operator)} takes ${least === most ? least : `${least} or more`} operands, found ${count}` });
    expression.slice(1).forEach((part, i) => checkExpression(part as Expression, [...path, i + 1]));
  }

  /** A hinge at the end of its scale would divide by nothing. */
  function checkHinge(fn: ResponseFunction | undefined, full: number, path: JsonPath): void {
    if (fn?.k === "hinge+" && fn.at >= full) report("S221", [...path, "at"], { message: `this hinge starts at ${fn.at}, but its source ends at ${full}`, hint: `choose a number below ${full}` });
    if (fn?.k === "hinge-" && fn.at <= 0) report("S221", [...path, "at"], { message: "this hinge ends at 0, but its source starts there", hint: "choose a number above 0" });
  }

  function checkPush(push: Push, full: number, path: JsonPath): void {
    checkHinge(push.fn, full, [...path, "fn"]);
    push.mods.forEach((mod, i) => checkHinge(mod.fn, fullScale(mod.ref, scenario), [...path, "mods", i, "fn"]));
    checkExpression(push.expr, [...path, "expr"]);
  }

  // The source of an effect is how far its policy, rung or event is in force, 0..1.
  scenario.policies.forEach((policy, i) => policy.effects.forEach((effect, j) => checkPush(effect, 1, ["policies", i, "effects", j])));
  scenario.ladder.effects.forEach((effect, i) => checkPush(effect, 1, ["ladder", "effects", i]));
  scenario.triggers.forEach((trigger, i) => trigger.effects.forEach((effect, j) => checkPush(effect, 1, ["triggers", i, "effects", j])));
  for (const [i, link] of scenario.links.entries()) {
    checkPush(link, fullScale(link.from, scenario), ["links", i]);
    const remembered = link.from.startsWith("m:") || link.from.startsWith("x:");
    if (link.lag > 0 && !remembered) report("S224", ["links", i, "lag"], { message: `a link from ${quoted(link.from)} cannot act with a lag`, hint: "only meters and signals are remembered" });
  }
}

/** What counts as 1 of a source, in its own units; the same as when the scenario is compiled. */
function fullScale(reference: string, { rounds, capital, ladder }: Scenario): number {
  if (reference === "round") return rounds;
  if (reference === "x:rung") return ladder.rungs.length;
  if (reference.startsWith("r:")) return capital.ceiling;
  return reference.startsWith("m:") || reference === "x:grievance" ? 100 : 1;
}
