import { lookup } from "../kernel/lookup.ts";
import type { Reason } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { decimal, policyName, referenceName, roleName, signed } from "./names.ts";

const OBSTACLES: Readonly<Record<string, string>> = {
  needsMotion: "its motion has not been debated",
  requirement: "its conditions are not met",
  capital: "it costs more than I have",
  slots: "I can hold no more policies",
  worse: "it promised less",
};

/** A stand-in's reason in English; the screens have their own in the language files. */
export function reasonSentence(compiled: CompiledScenario, { key, values }: Reason): string {
  const text = (name: string): string => String(lookup(values, name) ?? "");
  const number = (name: string): number => Number(lookup(values, name) ?? 0);
  const left = text("rejected") === "" ? "" : ` I left ${quote(compiled, text("rejected"))}: ${lookup(OBSTACLES, text("obstacle")) ?? "it promised less"}.`;
  const taken = [text("policy"), text("also")].filter((policy) => policy !== "").map((policy) => quote(compiled, policy));
  const futures = `in ${text("better")} of ${text("futures")} imagined futures I did better (${signed(number("points"))} on average)`;
  const gain = text("meter") === "" ? "" : `, and in ${text("seen")} of them ${referenceName(compiled, text("meter"))} was better for me (${signed(number("change"))}; ${text("weight")} % of what I want)`;
  const worry = text("worry") === "" ? "" : ` My worry is ${referenceName(compiled, text("worry"))} (${signed(number("worryChange"))}).`;
  const counted = text("expects") === "" ? "" : ` I count on ${roleName(compiled, text("expects"))} to back ${quote(compiled, text("expected"))}.`;
  switch (key) {
    case "standIn.random":
      return "I drew it by lot.";
    case "standIn.lean":
      return taken.length === 0 ? "I would rather wait." : "It is what I lean to.";
    case "standIn.keep":
      return `Nothing that I could do promised more than waiting, in ${decimal(number("futures")).replace(".0", "")} imagined futures.${left}${counted}`;
    case "standIn.repealed":
      return `I gave up ${quote(compiled, text("repealed"))} because ${futures}${gain}.${left}${counted}`;
    case "standIn.backed":
    case "standIn.backedWithWorry":
      return `I backed ${taken.join(" and ")} because ${futures}${gain}.${worry}${left}${counted}`;
    case "standIn.principled":
      return `I backed ${taken.join(" and ")} on principle.${worry}${left}${counted}`;
    default:
      return key;
  }
}

const quote = (compiled: CompiledScenario, policy: string): string => `"${policyName(compiled, policy)}"`;
