import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Role, Scenario } from "../../scenario/schema/scenario.ts";
import { referenceTitle } from "./referenceTitle.ts";

/** How much a goal counts, in a hundred, and which way the role wants it. */
export interface GoalWeight {
  readonly reference: string;
  readonly title: string;
  /** What it is, where nothing else on the screen says so. */
  readonly about: string | null;
  readonly wants: "high" | "low";
  readonly share: number;
}

/** A role as the role screen offers it. */
export interface RoleView extends Pick<Role, "id" | "title" | "short" | "brief" | "goals" | "flag"> {
  readonly weights: readonly GoalWeight[];
  readonly policies: readonly { readonly id: string; readonly title: string; readonly cost: number }[];
  /** Motions that it leads when a person plays it. */
  readonly leads: readonly { readonly motion: string; readonly title: string; readonly side: "pro" | "con" }[];
  /** What the world is worth to it at the start, 0..100. */
  readonly startsAt: number;
  readonly difficulty: "gentle" | "middling" | "demanding";
}

export function roleViews(compiled: Pick<CompiledScenario, "scenario" | "roles" | "meters">): readonly RoleView[] {
  return compiled.scenario.roles.map((role) => roleView(compiled, role));
}

function roleView(compiled: Pick<CompiledScenario, "scenario" | "roles" | "meters">, role: Role): RoleView {
  const { scenario } = compiled;
  const { id, title, short, brief, goals, flag } = role;
  const leads = leadsOf(scenario, id);
  const startsAt = startWorth(compiled, id);
  return {
    id,
    title,
    short,
    brief,
    goals,
    flag,
    leads,
    startsAt,
    weights: goalWeights(scenario, role),
    policies: scenario.policies.filter((policy) => policy.role === id).map((policy) => ({ id: policy.id, title: policy.title, cost: policy.cost })),
    difficulty: difficultyOf(leads.length, startsAt),
  };
}

/** What a role wants, heaviest first; the shares sum to 100. */
export function goalWeights(scenario: Scenario, { utility }: Pick<Role, "utility">): readonly GoalWeight[] {
  const total = Object.values(utility).reduce((sum, weight) => sum + Math.abs(weight), 0);
  return Object.entries(utility)
    .filter(([, weight]) => weight !== 0)
    .map(([reference, weight]): GoalWeight => ({ reference, title: referenceTitle(scenario, reference), about: signalAbout(scenario, reference), wants: weight > 0 ? "high" : "low", share: (100 * Math.abs(weight)) / total }))
    .sort((a, b) => b.share - a.share);
}

/** What a signal is, in the author's words; null for a meter, which the board explains. */
function signalAbout({ signals }: Pick<Scenario, "signals">, reference: string): string | null {
  return reference.startsWith("x:") ? (Object.entries(signals).find(([id]) => id === reference.slice(2))?.[1].about ?? null) : null;
}

function leadsOf({ motions }: Scenario, role: string): RoleView["leads"] {
  return motions.flatMap(({ id, title, pro, con }): RoleView["leads"][number][] => {
    if (pro.includes(role)) return [{ motion: id, title, side: "pro" }];
    return con.includes(role) ? [{ motion: id, title, side: "con" }] : [];
  });
}

/** At the start all signals are 0. */
function startWorth({ roles, meters }: Pick<CompiledScenario, "roles" | "meters">, role: string): number {
  const utility = roles.find(({ id }) => id === role)?.utility ?? [];
  return utility.reduce((sum, { reading, weight }) => {
    const value = reading.kind === "meter" ? (meters[reading.index]?.start ?? 0) / reading.unit : 0;
    return sum + Math.abs(weight) * (weight < 0 ? 1 - value : value);
  }, 0);
}

/** Who speaks often has more to do; who starts from little has further to go. */
function difficultyOf(leads: number, startsAt: number): RoleView["difficulty"] {
  const score = leads + (startsAt < 45 ? 1 : 0) + (startsAt < 35 ? 1 : 0);
  if (score >= 4) return "demanding";
  return score >= 2 ? "middling" : "gentle";
}
