import type { Choice } from "../engine/index.ts";
import { lookup } from "../kernel/lookup.ts";
import type { Imagined } from "./imagine.ts";
import { imagine } from "./imagine.ts";
import type { Seated } from "./seated.ts";

/** Points of utility that a policy is worth more when the whole house is for its side, at `evidence` 1. */
const SWAY_OF_HOUSE = 8;

/** Points of utility that a policy is worth more which the role adopts on principle. */
const PRINCIPLE = 10;

/** A choice with what came of it in each future that it was tried in. */
export interface Trial {
  readonly choice: Choice;
  readonly futures: readonly Imagined[];
  /** Mean less risk, with what the house thinks of it, points of utility. */
  readonly score: number;
}

/** Adds futures to a trial until there are so many. */
export function tryOut(seated: Seated, { choice, futures }: Trial, count: number): Trial {
  const all = [...futures];
  while (all.length < count) all.push(imagine(seated, choice, all.length));
  return { choice, futures: all, score: weigh(seated, choice, all) };
}

/** Mean − λ·spread of a choice's futures, the pull of the house, and principle. Source: MODEL §4. */
function weigh(seated: Seated, choice: Choice, futures: readonly Imagined[]): number {
  let sum = 0;
  for (const { value } of futures) sum += value;
  const mean = sum / futures.length;
  let squares = 0;
  for (const { value } of futures) squares += (value - mean) * (value - mean);
  return mean - seated.role.personality.risk * Math.sqrt(squares / futures.length) + houseSway(seated, choice) + PRINCIPLE * principles(seated, choice);
}

/** How many policies more the choice leaves standing that the role adopts on principle. */
export function principles({ role }: Seated, { adopt, repeal }: Choice): number {
  const { prefers = [] } = role.personality;
  return adopt.filter((policy) => prefers.includes(policy)).length - repeal.filter((policy) => prefers.includes(policy)).length;
}

/** How far the verdicts of debates sway a stand-in for or against what it would adopt; the more it heeds evidence, the more. */
function houseSway({ compiled, view, role }: Seated, { adopt }: Choice): number {
  let sway = 0;
  for (const id of adopt) {
    const motion = compiled.policies[lookup(compiled.index.policy, id) ?? -1]?.motion;
    const outcome = motion === null || motion === undefined ? null : (view.world.motions[motion.index] ?? null);
    if (motion === null || motion === undefined || outcome === null) continue;
    const support = motion.side === "pro" ? outcome.support : 1 - outcome.support;
    sway += role.personality.evidence * SWAY_OF_HOUSE * (support - 0.5);
  }
  return sway;
}
