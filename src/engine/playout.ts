import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Deal } from "./deals/deal.ts";
import { withDeal } from "./deals/strike.ts";
import { resolveRound } from "./resolveRound.ts";
import { startWorld } from "./startWorld.ts";
import type { Choice, MotionOutcome, Resolution, World } from "./world.ts";

/** A whole game to be played without a match: what is chosen, and how debates end. */
export interface PlayoutPlan {
  readonly scenario: CompiledScenario;
  /** All luck of the game: whole, 0..2^32−1. */
  readonly seed: number;
  /** Choices by role index, asked for at the start of each round (counted from 1), after its debate. */
  readonly choose: (world: World, round: number) => readonly (Choice | undefined)[];
  /** How the debate of a round ended; null or left out where none was held. */
  readonly outcome?: (round: number) => MotionOutcome | null;
  /** Deals struck in the caucus of a round; none where it is left out. */
  readonly struck?: (round: number) => readonly Deal[];
  /** Whether the causes and notes of every round are kept; not by default. */
  readonly ledger?: boolean;
}

export interface Playout {
  /** The world at the end. */
  readonly world: World;
  /** Every round's resolution where a ledger was asked for, else none. */
  readonly rounds: readonly Resolution[];
}

/**
 * Plays a whole game on the fast path. It ends after the last round, or as soon as an ending holds that ends the game.
 *
 * The same plan gives the same game, bit for bit, with or without a ledger.
 */
export function playout({ scenario, seed, choose, outcome, struck, ledger = false }: PlayoutPlan): Playout {
  const rounds: Resolution[] = [];
  let world = startWorld(scenario);
  for (let round = 1; round <= scenario.rounds; round++) {
    const decided = outcome?.(round) ?? null;
    if (decided !== null) world = withOutcome(world, round - 1, decided);
    for (const deal of struck?.(round) ?? []) world = withDeal(scenario, world, deal);
    const resolution = resolveRound(scenario, world, { choices: choose(world, round), seed, ledger });
    if (ledger) rounds.push(resolution);
    world = resolution.world;
    if (isOver(scenario, world)) break;
  }
  return { world, rounds };
}

/** The world after the house has decided a motion, by its index. A motion that the scenario does not have changes nothing. */
export function withOutcome(world: World, motion: number, outcome: MotionOutcome): World {
  if (motion >= world.motions.length) return world;
  const { support, passed, votes } = outcome;
  const known: MotionOutcome = votes === undefined ? { support, passed } : { support, passed, votes };
  return { ...world, motions: world.motions.map((old, m) => (m === motion ? known : old)) };
}

/** Whether the game is over: its rounds are played, or it has come to an ending that ends it. */
export function isOver(scenario: CompiledScenario, world: World): boolean {
  if (world.round >= scenario.rounds) return true;
  for (const { id, terminal } of scenario.endings) if (terminal && id === world.ending) return true;
  return false;
}
