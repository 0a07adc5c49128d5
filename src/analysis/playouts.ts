import type { Choice, World } from "../engine/index.ts";
import { isOver, withOutcome } from "../engine/playout.ts";
import { resolveRound } from "../engine/resolveRound.ts";
import { draw, subSeed } from "../kernel/random.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { guessDebate } from "../standins/guessDebate.ts";
import { keepingWord } from "../standins/honour.ts";
import { leanChoice } from "../standins/lean.ts";
import type { PlayedMatch } from "./history.ts";
import { historyOf, worldOf } from "./history.ts";
import type { PlayoutsPlan, Spread } from "./spread.ts";
import { endingsOf, spreadOf } from "./spread.ts";

/** A point of a game from which it may go on otherwise: the world at the start of a round, and where the blocs have been moved to. */
export interface Fork {
  readonly world: World;
  /** Each bloc's lasting shift of support, a share −1..1. */
  readonly shifts: Readonly<Record<string, number>>;
}

/** How games from a fork end. */
export interface Outlook {
  readonly games: number;
  /** In how many games each ending was told, by its id; all endings of the scenario, in their order. */
  readonly endings: Readonly<Record<string, number>>;
}

/**
 * Plays on from a point of a game many times: how often each ending comes. Everybody decides anew, by its author's leanings like a
 * stand-in of level 1; a counterfactual lets nobody decide anew.
 *
 * Coming debates end about where the blocs stand, give or take; nothing is argued. Words given are kept, and no new ones are given.
 * The same plan gives the same outlook. A game that is over is played no further: its ending is told each time. Source: MODEL §8b.12.
 */
export function playoutsFrom(compiled: CompiledScenario, fork: Fork, { count, seed, first = 0 }: PlayoutsPlan): Outlook {
  const worlds = Array.from({ length: count }, (_, at) => playOn(compiled, fork, gameSeed(seed, first + at)));
  return { games: count, endings: endingsOf(compiled, worlds) };
}

/** The same games: where each of them ends. */
export function spreadFrom(compiled: CompiledScenario, fork: Fork, plan: PlayoutsPlan): Spread {
  return spreadOf(compiled, plan, (game) => playOn(compiled, fork, gameSeed(plan.seed, game)));
}

const gameSeed = (seed: number, game: number): number => subSeed(seed, "playout", game);

function playOn(compiled: CompiledScenario, { world: from, shifts }: Fork, seed: number): World {
  let world = from;
  while (!isOver(compiled, world)) {
    const round = world.round + 1;
    if (world.motions[round - 1] === null) world = withOutcome(world, round - 1, guessDebate(compiled, round - 1, { shifts, seed }));
    world = resolveRound(compiled, world, { choices: choose(compiled, world, seed), seed, ledger: false }).world;
  }
  return world;
}

function choose(compiled: CompiledScenario, world: World, seed: number): readonly Choice[] {
  const round = world.round + 1;
  const bound = world.deals.some(({ state }) => state === "active");
  return compiled.roles.map(({ id }, role) => {
    const choice = leanChoice(compiled, world, { role, luck: (what) => draw(seed, round, role, what) });
    return bound ? keepingWord(compiled, world, { role: id, choice }) : choice;
  });
}

/**
 * Where a match stood at the start of a round, 1 or later; the present one, with its debate where it is decided, if the round is
 * not over yet.
 */
export function forkOf(compiled: CompiledScenario, match: PlayedMatch & Fork, round: number): Fork {
  if (round > match.rounds.length) return { world: match.world, shifts: match.shifts };
  const history = historyOf(compiled, match);
  const world = worldOf(compiled, { ...history, rounds: history.rounds.slice(0, round - 1) });
  // Where only an override brought an ending that ends games, the round was played all the same.
  return { world: isOver(compiled, world) ? { ...world, ending: null } : world, shifts: shiftsBefore(compiled, match, round) };
}

/** What the debates before a round have left in the blocs. Source: MODEL §8b.8. */
function shiftsBefore({ scenario }: CompiledScenario, { debates }: Pick<PlayedMatch, "debates">, round: number): Fork["shifts"] {
  const shifts = new Map<string, number>();
  for (const { round: held, index, verdict } of debates) {
    if (held >= round || verdict === null) continue;
    const carry = scenario.motions[index]?.carry ?? 0;
    for (const { id, prior, support } of verdict.tally.blocs) shifts.set(id, (shifts.get(id) ?? 0) + carry * scenario.debate.persistence * (support - prior));
  }
  return Object.fromEntries(shifts);
}
