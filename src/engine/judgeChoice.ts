import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { echo } from "./echo.ts";
import { MOST_FORECASTS, isForecast } from "./forecasts.ts";
import type { Refusal } from "./refusal.ts";
import type { PolicyOption } from "./options.ts";
import type { VetoRight } from "./vetoes.ts";
import type { Choice } from "./world.ts";

/** A choice to be judged: what the role could do, what it has, and what it wants. Capital in halves. */
export interface Proposal {
  readonly options: readonly PolicyOption[];
  readonly capital: number;
  readonly choice: Choice;
  /** What the role may stop; nothing where it is left out. */
  readonly veto?: VetoRight | null;
}

/**
 * Judges a role's choice: the first reason against it, or null.
 *
 * Repeals come first and are free; then each adoption must be open, fit a slot, be paid for, and not contradict
 * what the role keeps. A policy that stands is adopted again only to bring it to another level, which needs no slot.
 * Source: MODEL §3.3, §8b.8.
 */
export function judgeChoice(compiled: CompiledScenario, { options, capital, choice, veto = null }: Proposal): Refusal | null {
  const names = [...choice.repeal, ...choice.adopt];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return { code: "chosenTwice", detail: { policy: echo(twice) } };
  const find = (name: string): PolicyOption | undefined => options.find(({ policy }) => policy === name);
  for (const name of names) {
    if (find(name) === undefined) return { code: Object.hasOwn(compiled.index.policy, name) ? "notYourPolicy" : "unknownPolicy", detail: { policy: echo(name) } };
  }
  const unmade = choice.repeal.find((name) => !find(name)?.standing);
  if (unmade !== undefined) return { code: "notStanding", detail: { policy: unmade } };

  const stray = Object.keys(choice.levels ?? {}).find((name) => !choice.adopt.includes(name));
  if (stray !== undefined) return { code: "unknownLevel", detail: { policy: echo(stray) } };

  const kept = options.filter(({ policy, standing }) => standing && !choice.repeal.includes(policy)).map(({ policy }) => policy);
  const barred = vetoBar(choice, veto, capital);
  if (barred !== null) return barred;
  if (!isForecast(compiled, choice.forecast ?? [])) return { code: "badForecast", detail: { most: MOST_FORECASTS } };

  let left = capital - (choice.veto === undefined ? 0 : (veto?.cost ?? 0));
  for (const name of choice.adopt) {
    const option = find(name) as PolicyOption;
    const problem = adoptionBar(option, { compiled, choice, kept, left });
    if (problem !== null) return problem;
    left -= priceAt(option, choice) ?? 0;
    if (!option.standing) kept.push(name);
  }
  return null;
}

/** The first reason against a veto; it is paid before everything else. */
function vetoBar({ veto: policy }: Choice, right: VetoRight | null, capital: number): Refusal | null {
  if (policy === undefined) return null;
  if (right === null) return { code: "noVeto", detail: { policy: echo(policy) } };
  if (!right.policies.includes(policy)) return { code: "notVetoable", detail: { policy: echo(policy) } };
  return right.cost > capital ? { code: "cannotAfford", detail: { policy, price: right.cost, capital } } : null;
}

/** What it costs to bring a policy to the level that is wished for; null for a level that it does not have. */
function priceAt({ policy, price, levels }: PolicyOption, choice: Choice): number | null {
  const wished = lookup(choice.levels ?? {}, policy);
  return wished === undefined ? price : (levels.find(({ level }) => level === wished)?.price ?? null);
}

interface Purse {
  readonly compiled: CompiledScenario;
  readonly choice: Choice;
  readonly kept: readonly string[];
  readonly left: number;
}

/** The first reason against an adoption, with what is left for it. */
function adoptionBar(option: PolicyOption, { compiled, choice, kept, left }: Purse): Refusal | null {
  const { policy, standing, blocked, level } = option;
  const wished = lookup(choice.levels ?? {}, policy);
  if (standing && (wished === undefined || wished === level)) return { code: "alreadyStanding", detail: { policy } };
  const price = priceAt(option, choice);
  if (price === null) return { code: "unknownLevel", detail: { policy, level: wished ?? 0 } };
  if (!standing) {
    if (blocked !== null) return { code: blocked, detail: { policy } };
    const rival = kept.find((other) => excludes(compiled, policy, other));
    if (rival !== undefined) return { code: "exclusive", detail: { policy, other: rival } };
    if (kept.length >= compiled.capital.slots) return { code: "noSlot", detail: { policy, slots: compiled.capital.slots } };
  }
  return price > left ? { code: "cannotAfford", detail: { policy, price, capital: left } } : null;
}

/** Whether two policies contradict each other, whichever of them says so. */
export function excludes({ index, policies }: CompiledScenario, a: string, b: string): boolean {
  const first = index.policy[a];
  const second = index.policy[b];
  if (first === undefined || second === undefined) return false;
  return (policies[first]?.exclusive.includes(second) ?? false) || (policies[second]?.exclusive.includes(first) ?? false);
}
