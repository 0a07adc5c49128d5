import { holds } from "../engine/resolution/conditions.ts";
import { awaitsDebate, policyPrice } from "../engine/price.ts";
import type { Choice, World } from "../engine/index.ts";
import { exp } from "../kernel/exp.ts";
import { lookup } from "../kernel/lookup.ts";
import { pickWeighted } from "../kernel/random.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Role } from "../scenario/schema/scenario.ts";

/** How sharply leanings decide: a policy leant to by this much more is chosen e times as often. */
const TEMPER = 1.5;
/** Leaning where the author says nothing, and leaning to doing nothing more this round. */
const ORDINARY = 1;
const RESTING = 2;
/** Leaning to a policy that the role adopts on principle: the strongest that an author can give. */
const PRINCIPLED = 10;
/** Chance that a role without a free slot gives up the policy that it leans to least, for one that it leans to more. */
const MAKES_ROOM = 0.3;
/** Policies that a role adopts in one round at most. */
const MOST_ADOPTED = 2;

/** A policy of a role with the weight of its leaning; 0 for what it never adopts. */
interface Leaning {
  readonly policy: number;
  readonly lean: number;
  readonly weight: number;
}

const known = new WeakMap<CompiledScenario, readonly (readonly Leaning[])[]>();

function leaningsOf(compiled: CompiledScenario): readonly (readonly Leaning[])[] {
  const found = known.get(compiled);
  if (found !== undefined) return found;
  const made = compiled.roles.map(({ id, policies }) => {
    const role = compiled.scenario.roles.find((one) => one.id === id);
    return policies.map((policy): Leaning => {
      const name = compiled.policies[policy]?.id ?? "";
      const lean = role === undefined ? ORDINARY : leaningOf(role, name);
      return { policy, lean, weight: lean === 0 ? 0 : exp(lean / TEMPER) };
    });
  });
  known.set(compiled, made);
  return made;
}

function leaningOf({ lean, personality: { never, prefers = [] } }: Role, policy: string): number {
  if (never.includes(policy)) return 0;
  return prefers.includes(policy) ? PRINCIPLED : (lookup(lean, policy) ?? ORDINARY);
}

const REST = exp(RESTING / TEMPER);

/** A draw, 0..1, for each thing that a choice leaves to luck. */
export type Luck = (what: number) => number;

/**
 * What a role chooses that follows its author's leanings, without looking ahead: a softmax over what it may adopt and resting.
 * The choice is always legal. Source: MODEL §4 (level 1).
 */
export function leanChoice(compiled: CompiledScenario, world: World, { role, luck }: { readonly role: number; readonly luck: Luck }): Choice {
  const leanings = leaningsOf(compiled)[role] ?? [];
  let free = compiled.capital.slots;
  for (const { policy } of leanings) if ((world.level[policy] as number) > 0) free--;
  const repealed = free > 0 ? null : roomMade({ compiled, world, leanings, u: luck(0) });
  if (free <= 0 && repealed === null) return NOTHING;
  if (repealed !== null) free++;
  const adopted: number[] = [];
  let capital = world.capital[role] as number;
  while (adopted.length < MOST_ADOPTED && free > 0) {
    const weights = [REST];
    for (const { policy, weight } of leanings) weights.push(weight > 0 && isOpen({ compiled, world, policy, capital, adopted, repealed }) ? weight : 0);
    const picked = pickWeighted(weights, luck(1 + adopted.length)) - 1;
    const leaning = leanings[picked];
    if (leaning === undefined) break;
    capital -= policyPrice(compiled, world, leaning.policy);
    adopted.push(leaning.policy);
    free--;
  }
  if (adopted.length === 0) return NOTHING;
  const name = (policy: number): string => compiled.policies[policy]?.id ?? "";
  return { adopt: adopted.map(name), repeal: repealed === null ? [] : [name(repealed)] };
}

const NOTHING: Choice = { adopt: [], repeal: [] };

interface Question {
  readonly compiled: CompiledScenario;
  readonly world: World;
  readonly policy: number;
  readonly capital: number;
  readonly adopted: readonly number[];
  readonly repealed: number | null;
}

function isOpen({ compiled, world, policy, capital, adopted, repealed }: Question): boolean {
  if ((world.level[policy] as number) > 0 || adopted.includes(policy)) return false;
  const rules = compiled.policies[policy];
  if (rules === undefined || awaitsDebate(compiled, world, policy) || policyPrice(compiled, world, policy) > capital) return false;
  if (rules.requires !== null && !holds(rules.requires, world, world.round + 1)) return false;
  return !rules.exclusive.some((other) => {
    if (compiled.policies[other]?.role !== rules.role) return false;
    return adopted.includes(other) || ((world.level[other] as number) > 0 && other !== repealed);
  });
}

/** The standing policy that a role gives up for a better one, sometimes; null when it keeps them all. */
function roomMade({ compiled, world, leanings, u }: { readonly compiled: CompiledScenario; readonly world: World; readonly leanings: readonly Leaning[]; readonly u: number }): number | null {
  if (u >= MAKES_ROOM) return null;
  const standing = leanings.filter(({ policy }) => (world.level[policy] as number) > 0).sort((a, b) => a.lean - b.lean)[0];
  if (standing === undefined) return null;
  const role = compiled.policies[standing.policy]?.role ?? 0;
  const capital = world.capital[role] as number;
  const better = leanings.some(({ policy, lean }) => lean > standing.lean && isOpen({ compiled, world, policy, capital, adopted: [], repealed: standing.policy }));
  return better ? standing.policy : null;
}
