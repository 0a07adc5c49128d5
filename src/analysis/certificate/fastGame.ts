import type { Choice, MotionOutcome, World } from "../../engine/index.ts";
import { isOver, withOutcome } from "../../engine/playout.ts";
import { resolveRound } from "../../engine/resolveRound.ts";
import { startWorld } from "../../engine/startWorld.ts";
import { subSeed } from "../../kernel/random.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { holdDebate } from "./debateTables.ts";
import type { DebateTables, Shifts } from "./debateTables.ts";
import { skilledChoice } from "./skilledChoice.ts";
import type { PlayedRound } from "./gameRecord.ts";
import { randomChoice } from "./randomChoice.ts";

/** How a fast game is played. */
export interface FastPlan {
  readonly compiled: CompiledScenario;
  readonly seed: number;
  readonly tables: DebateTables;
  /** Roles that look ahead, by place; all others choose at random. */
  readonly skilled: (role: number) => boolean;
  /** A random role whose draws come from a stream of their own, so that it alone plays another game. */
  readonly redrawn?: number;
  /** A policy that its skilled role must do without. */
  readonly denied?: string | null;
  /** Whether skilled roles are asked again what they would have chosen, had the debates moved nobody. */
  readonly askAgain?: boolean;
}

export interface FastGame {
  readonly world: World;
  readonly rounds: readonly PlayedRound[];
  /** Whether some role adopted other policies than it would have, had the debates moved nobody; false where nobody was asked. */
  readonly swayed: boolean;
}

/** A game under way: the world, what debates have left behind, and the world as if they had moved nobody. */
interface Running {
  world: World;
  shifts: Shifts;
  unswayed: readonly (MotionOutcome | null)[];
  swayed: boolean;
}

/** Plays a game on the fast path: debates drawn from laid tables, choices by chance or by foresight. Same plan, same game. */
export function fastGame(plan: FastPlan): FastGame {
  const { compiled, seed } = plan;
  const rounds: PlayedRound[] = [];
  const start = startWorld(compiled);
  const running: Running = { world: start, shifts: {}, unswayed: start.motions, swayed: false };
  while (!isOver(compiled, running.world)) {
    const motion = debate(plan, running);
    const choices = compiled.roles.map((_, role) => choose(plan, running, role));
    rounds.push({ choices, motion });
    running.world = resolveRound(compiled, running.world, { choices, seed, ledger: false }).world;
  }
  return { world: running.world, rounds, swayed: running.swayed };
}

function debate({ compiled, seed, tables }: FastPlan, running: Running): PlayedRound["motion"] {
  const index = running.world.round;
  const held = holdDebate(compiled, index, { tables, shifts: running.shifts, seed });
  if (held === null) return null;
  running.shifts = held.shifts;
  running.unswayed = running.unswayed.map((outcome, motion) => (motion === index ? held.unswayed : outcome));
  running.world = withOutcome(running.world, index, held.outcome);
  return { index, outcome: held.outcome };
}

function choose(plan: FastPlan, running: Running, role: number): Choice {
  const { compiled, seed, denied = null } = plan;
  const { world, shifts } = running;
  if (!plan.skilled(role)) return randomChoice(compiled, world, { role, luck: luckOf(plan, role, world.round) });
  const choice = skilledChoice(compiled, role, { world, shifts, seed, denied });
  if (plan.askAgain === true && !running.swayed) {
    const other = skilledChoice(compiled, role, { world: { ...world, motions: running.unswayed }, shifts, seed, denied });
    running.swayed = !sameItems(choice.adopt, other.adopt);
  }
  return choice;
}

function luckOf({ compiled, seed, redrawn }: FastPlan, role: number, round: number): number {
  return subSeed(seed, role === redrawn ? "another game" : "random", round, compiled.roles[role]?.id ?? "");
}

function sameItems(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((item) => others.includes(item));
}
