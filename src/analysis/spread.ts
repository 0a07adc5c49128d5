import { publicInterest } from "../engine/publicInterest.ts";
import type { World } from "../engine/world.ts";
import { lookup } from "../kernel/lookup.ts";
import { subSeed } from "../kernel/random.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { History } from "./history.ts";
import { worldOf } from "./history.ts";

/** How many games are played, and how. */
export interface PlayoutsPlan {
  readonly count: number;
  /** Whole, 0..2^32−1: the luck of all of them, apart from any game's own. */
  readonly seed: number;
  /** Number of the first game, 0 where it is left out: slices of a run, put together, are the run. */
  readonly first?: number;
}

/** Where many games ended. */
export interface Spread {
  readonly games: number;
  /** What each meter came to, points, by meter: one value a game, in their order. */
  readonly meters: Readonly<Record<string, readonly number[]>>;
  /** The same of the public-interest index, 0..100, by the scenario's weights. */
  readonly interest: readonly number[];
  /** In how many games each ending was told, by its id; all endings of the scenario, in their order. */
  readonly endings: Readonly<Record<string, number>>;
}

/** Plays games, each with a seed of its own, and notes where they end. */
export function spreadOf(compiled: CompiledScenario, { count, first = 0 }: PlayoutsPlan, play: (game: number) => World): Spread {
  const worlds = Array.from({ length: count }, (_, at) => play(first + at));
  return {
    games: count,
    meters: Object.fromEntries(compiled.meters.map(({ id }, meter) => [id, worlds.map(({ meters }) => meters[meter] ?? 0)])),
    interest: worlds.map((world) => publicInterest(compiled, world)),
    endings: endingsOf(compiled, worlds),
  };
}

/** In how many of some worlds each ending was told, by its id; all endings of the scenario, in their order. */
export function endingsOf(compiled: CompiledScenario, worlds: readonly World[]): Spread["endings"] {
  const endings = Object.fromEntries(compiled.endings.map(({ id }) => [id, 0]));
  for (const { ending } of worlds) if (ending !== null) endings[ending] = (lookup(endings, ending) ?? 0) + 1;
  return endings;
}

/**
 * A history with other luck: the same choices, verdicts and deals, told again and again, each time with other luck in what may happen by
 * itself. Nobody decides anew; what is not legal is dropped. The same plan meets two histories with the same luck, game by game.
 */
export function otherLuck(compiled: CompiledScenario, history: History, plan: PlayoutsPlan): Spread {
  return spreadOf(compiled, plan, (game) => worldOf(compiled, { ...history, seed: subSeed(plan.seed, "other luck", game) }));
}
