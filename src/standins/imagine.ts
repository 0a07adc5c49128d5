import { holds } from "../engine/resolution/conditions.ts";
import { dealPoints } from "../engine/finalScores.ts";
import { isOver, withOutcome } from "../engine/playout.ts";
import { resolveRound } from "../engine/resolveRound.ts";
import type { Choice, World } from "../engine/index.ts";
import { lookup } from "../kernel/lookup.ts";
import { draw, subSeed } from "../kernel/random.ts";
import { guessDebate } from "./guessDebate.ts";
import { bindAll } from "./honour.ts";
import { leanChoice } from "./lean.ts";
import type { Seated } from "./seated.ts";

/** Rounds that a stand-in looks ahead where its personality says nothing else. */
const HORIZON = 3;

/** What a broken word is worth to a stand-in beside all that follows from it, points of utility. */
const BREACH = 2;

/** A role as its value sees it: own gain, what it feels for others, its hidden agenda. */
export function valueOf({ compiled, role, index, own }: Seated, world: World): number {
  let value = (world.utility[index] ?? 0) + dealPoints(world.kept[index] ?? 0) - BREACH * (world.broken[index] ?? 0);
  for (const other of compiled.roles) {
    const feeling = (lookup(role.personality.loyalty, other.id) ?? 0) - (lookup(role.personality.spite, other.id) ?? 0);
    if (feeling !== 0) value += feeling * (world.utility[compiled.index.role[other.id] ?? -1] ?? 0);
  }
  const agenda = compiled.roles[index]?.agendas.find(({ id }) => id === own.agenda);
  return agenda !== undefined && holds(agenda.when, world, world.round) ? value + agenda.points : value;
}

/** A world that may come, and what it is worth to the stand-in: points of utility. */
export interface Imagined {
  readonly world: World;
  readonly value: number;
}

/** What the others choose this round in a future: their leanings. */
export function othersChoices({ compiled, view, luck, index }: Seated, future: number): readonly Choice[] {
  const now = view.world.round + 1;
  const seed = subSeed(luck, "future", now, future);
  return compiled.roles.flatMap((_, role) => (role === index ? [] : [leanChoice(compiled, view.world, { role, luck: (what) => draw(seed, now, role, what) })]));
}

/**
 * One future: the choice now, leanings afterwards, for everybody and for the stand-in itself.
 *
 * Futures with the same number share all luck, so that two choices differ by what they do. The luck is the stand-in's own.
 */
export function imagine(seated: Seated, choice: Choice, future: number): Imagined {
  return imagineJointly(seated, (role) => (role === seated.index ? choice : null), future);
}

/** The same with the choices of some roles given, by role index; null for a role's leanings. */
export function imagineJointly(seated: Seated, first: Start["first"], future: number): Imagined {
  const world = unroll(seated, { world: seated.view.world, first, future });
  return { world, value: valueOf(seated, world) };
}

/** The same from another world, with leanings from the first round on: to see what a deal changes. */
export function imagineLeaning(seated: Seated, from: World, future: number): Imagined {
  const world = unroll(seated, { world: from, first: () => null, future });
  return { world, value: valueOf(seated, world) };
}

interface Start {
  readonly world: World;
  /** Choices of the first round, by role index; null for leanings. */
  readonly first: (role: number) => Choice | null;
  readonly future: number;
}

/** Plays on by leanings, and by words given, as far as a stand-in looks. */
function unroll(seated: Seated, { world: from, first, future }: Start): World {
  const { compiled, luck, view } = seated;
  const now = from.round + 1;
  const seed = subSeed(luck, "future", now, future);
  let world = from;
  for (let round = now; round < now + horizonOf(seated) && !isOver(compiled, world); round++) {
    if (round > now) world = withOutcome(world, round - 1, guessDebate(compiled, round - 1, { shifts: view.shifts, seed }));
    const before = world;
    const given = compiled.roles.map((_, role) => (round === now ? first(role) : null));
    const leanings = given.map((choice, role) => choice ?? leanChoice(compiled, before, { role, luck: (what) => draw(seed, round, role, what) }));
    const choices = bindAll(seated, before, { choices: leanings, seed }).map((choice, role) => given[role] ?? choice);
    world = resolveRound(compiled, world, { choices, seed, ledger: false }).world;
  }
  return world;
}

const horizonOf = ({ role }: Seated): number => role.personality.horizon ?? HORIZON;

/** What the world would be worth after some quiet rounds if these policies stood and those did not, whoever owns them. */
export function imagineStanding(seated: Seated, { stand, fall }: { readonly stand: readonly number[]; readonly fall: readonly number[] }): number {
  return valueOf(seated, imagineQuiet(seated, stand, fall));
}

/** The world after some quiet rounds if these policies stood and those did not. Nobody pays for that. */
export function imagineQuiet(seated: Seated, stand: readonly number[], fall: readonly number[] = []): World {
  const { compiled, view, luck } = seated;
  const { round } = view.world;
  const level = view.world.level.slice();
  const since = view.world.since.slice();
  for (const policy of fall) {
    level[policy] = 0;
    since[policy] = 0;
  }
  for (const policy of stand) {
    if ((level[policy] ?? 0) > 0) continue;
    level[policy] = compiled.policies[policy]?.level ?? 0;
    since[policy] = round;
  }
  let world: World = { ...view.world, level, since };
  const seed = subSeed(luck, "quiet", round);
  for (let left = horizonOf(seated); left > 0 && !isOver(compiled, world); left--) world = resolveRound(compiled, world, { choices: [], seed, ledger: false }).world;
  return world;
}
