import { publicInterest } from "../../engine/index.ts";
import type { Choice, MotionOutcome, World } from "../../engine/index.ts";
import { holds } from "../../engine/resolution/conditions.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { mean } from "./statistics.ts";

/** What is kept of a finished game. Plain JSON; lists run in the compiled order. */
export interface GameRecord {
  readonly seed: number;
  /** Place of the ending that was told, −1 for none. */
  readonly ending: number;
  /** Places of all endings whose condition held, told or not. */
  readonly held: readonly number[];
  /** Utility of each role, 0..100. */
  readonly utility: readonly number[];
  /** Meters at the end, points. */
  readonly meters: readonly number[];
  /** Log-odds that each meter went a round, on the average of the game. */
  readonly drift: readonly number[];
  /** Mean restricted share over the rounds, 0..1. */
  readonly restricted: number;
  /** Public-interest index at the end, 0..100. */
  readonly index: number;
  /** Policies adopted at least once. */
  readonly adopted: readonly number[];
  /** Of each motion: 1 passed, 0 fell, −1 not debated. */
  readonly passed: readonly number[];
  /** Events that happened at least once. */
  readonly happened: readonly number[];
  /** The highest rung that was stood on. */
  readonly rung: number;
}

/** What was chosen and decided in one round, as the rules take it. */
export interface PlayedRound {
  readonly choices: readonly Choice[];
  readonly motion: { readonly index: number; readonly outcome: MotionOutcome } | null;
}

/** Writes down how a game ended. */
export function recordOf(compiled: CompiledScenario, world: World, seed: number): GameRecord {
  const { restricted, rung } = compiled.index.signal;
  const after = world.signalHistory.slice(1);
  return {
    seed,
    ending: compiled.endings.findIndex(({ id }) => id === world.ending),
    held: compiled.endings.flatMap(({ when }, place) => (when === null || holds(when, world, world.round) ? [place] : [])),
    utility: world.utility,
    meters: world.meters,
    drift: world.latent.map((latent, meter) => (latent - (compiled.meters[meter]?.startLatent ?? 0)) / Math.max(1, world.round)),
    restricted: mean(after.map((signals) => signals[restricted] ?? 0)),
    index: publicInterest(compiled, world),
    adopted: world.first.flatMap((round, policy) => (round > 0 ? [policy] : [])),
    passed: world.motions.map((outcome) => (outcome === null ? -1 : Number(outcome.passed))),
    happened: world.fired.flatMap((times, trigger) => (times > 0 ? [trigger] : [])),
    rung: Math.max(0, ...after.map((signals) => signals[rung] ?? 0)),
  };
}
