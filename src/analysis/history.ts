import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Match } from "../engine/model.ts";
import type { Choice, MotionOutcome, World } from "../engine/world.ts";
import { withOutcome } from "../engine/playout.ts";
import { resolveRound } from "../engine/resolveRound.ts";
import { startWorld } from "../engine/startWorld.ts";

/** What people did in a game, and its luck: all that the rules need to tell the rest. */
export interface History {
  readonly seed: number;
  readonly rounds: readonly PastRound[];
}

export interface PastRound {
  /** Choices by role index. */
  readonly choices: readonly Choice[];
  /** The motion that was decided before the choices, if any. */
  readonly motion: { readonly index: number; readonly outcome: MotionOutcome } | null;
}

const NOTHING: Choice = { adopt: [], repeal: [] };

/** The history of a match's resolved rounds. */
export function historyOf({ roles }: CompiledScenario, match: Match): History {
  const rounds = match.rounds.map(({ round, choices }): PastRound => {
    const debate = match.debates.find((held) => held.round === round);
    const motion = debate?.verdict ? { index: debate.index, outcome: { support: debate.verdict.support, passed: debate.verdict.passed } } : null;
    return { choices: roles.map(({ id }) => lookup(choices, id) ?? NOTHING), motion };
  });
  return { seed: match.setup.seed, rounds };
}

/** Something that was chosen and did not come about. */
export interface Dropped {
  readonly round: number;
  readonly role: string;
  readonly policy: string;
}

export interface Retold {
  readonly world: World;
  readonly dropped: readonly Dropped[];
}

/** Tells a history again by the rules, with the same luck; gives the last world and what was dropped as illegal. */
export function retell(compiled: CompiledScenario, { seed, rounds }: History): Retold {
  let world = startWorld(compiled);
  const dropped: Dropped[] = [];
  for (const { choices, motion } of rounds) {
    if (motion !== null) world = withOutcome(world, motion.index, motion.outcome);
    const { notes, world: after } = resolveRound(compiled, world, { choices, seed, ledger: true });
    for (const { note } of notes ?? []) if (note.type === "dropped") dropped.push({ round: after.round, role: note.role, policy: note.policy });
    world = after;
  }
  return { world, dropped };
}
