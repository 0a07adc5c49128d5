import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Refusal } from "./model.ts";
import type { PolicyOption } from "./options.ts";
import type { Choice } from "./world.ts";

/** A choice to be judged: what the role could do, what it has, and what it wants. Capital in halves. */
export interface Proposal {
  readonly options: readonly PolicyOption[];
  readonly capital: number;
  readonly choice: Choice;
}

/**
 * Judges a role's choice: the first reason against it, or null.
 *
 * Repeals come first and are free; then each adoption must be open, fit a slot, be paid for, and not contradict
 * what the role keeps. Source: MODEL §3.3, §8b.8.
 */
export function judgeChoice(compiled: CompiledScenario, { options, capital, choice }: Proposal): Refusal | null {
  const names = [...choice.repeal, ...choice.adopt];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return { code: "chosenTwice", detail: { policy: twice } };
  const find = (name: string): PolicyOption | undefined => options.find(({ policy }) => policy === name);
  for (const name of names) {
    if (find(name) === undefined) return { code: Object.hasOwn(compiled.index.policy, name) ? "notYourPolicy" : "unknownPolicy", detail: { policy: name } };
  }
  const unmade = choice.repeal.find((name) => !find(name)?.standing);
  if (unmade !== undefined) return { code: "notStanding", detail: { policy: unmade } };

  const kept = options.filter(({ policy, standing }) => standing && !choice.repeal.includes(policy)).map(({ policy }) => policy);
  let left = capital;
  for (const name of choice.adopt) {
    const option = find(name) as PolicyOption;
    if (option.blocked !== null) return { code: option.blocked, detail: { policy: name } };
    const rival = kept.find((other) => excludes(compiled, name, other));
    if (rival !== undefined) return { code: "exclusive", detail: { policy: name, other: rival } };
    if (kept.length >= compiled.capital.slots) return { code: "noSlot", detail: { policy: name, slots: compiled.capital.slots } };
    if (option.price > left) return { code: "cannotAfford", detail: { policy: name, price: option.price, capital: left } };
    left -= option.price;
    kept.push(name);
  }
  return null;
}

/** Whether two policies contradict each other, whichever of them says so. */
export function excludes({ index, policies }: CompiledScenario, a: string, b: string): boolean {
  const first = index.policy[a];
  const second = index.policy[b];
  if (first === undefined || second === undefined) return false;
  return (policies[first]?.exclusive.includes(second) ?? false) || (policies[second]?.exclusive.includes(first) ?? false);
}
