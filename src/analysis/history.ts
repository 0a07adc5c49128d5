import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Match, MatchSetup, Override } from "../engine/model.ts";
import { withOverride } from "../engine/override.ts";
import type { Choice, DropReason, MotionOutcome, Resolution, World } from "../engine/world.ts";
import type { Deal } from "../engine/deals/deal.ts";
import { dealOf, withDeal } from "../engine/deals/strike.ts";
import { isOver, withOutcome } from "../engine/playout.ts";
import { resolveRound } from "../engine/resolveRound.ts";
import { startWorld } from "../engine/startWorld.ts";

/** What people did in a game, and its luck: all that the rules need to tell the rest. */
export interface History {
  readonly seed: number;
  readonly rounds: readonly PastRound[];
  /** What the facilitator set otherwise before the first round; nothing where it is left out. */
  readonly start?: readonly Override[];
}

export interface PastRound {
  /** Choices by role index. */
  readonly choices: readonly Choice[];
  /** The motion that was decided before the choices, if any. */
  readonly motion: {
    readonly index: number;
    readonly outcome: MotionOutcome;
    /** How strongly it was proven, 0..1, where it had something to prove; left out elsewhere. */
    readonly proven?: number;
  } | null;
  /** Deals struck before the choices; none where it is left out. */
  readonly struck?: readonly Deal[];
  /** What the facilitator set otherwise after the round; nothing where it is left out. */
  readonly overrides?: readonly Override[];
}

/** As much of a match as its history is made from: what every seat may see once it is over, and its luck. */
export type PlayedMatch = Pick<Match, "rounds" | "debates" | "offers" | "overrides"> & { readonly setup: Pick<MatchSetup, "seed"> };

const NOTHING: Choice = { adopt: [], repeal: [] };

/** The history of a match's resolved rounds. */
export function historyOf({ roles }: CompiledScenario, match: PlayedMatch): History {
  const rounds = match.rounds.map(({ round, choices }): PastRound => {
    const debate = match.debates.find((held) => held.round === round);
    const motion = debate?.verdict ? { index: debate.index, outcome: outcomeOf(debate.verdict), ...(debate.verdict.proof !== undefined && { proven: debate.verdict.proof.strength }) } : null;
    return { choices: roles.map(({ id }) => lookup(choices, id) ?? NOTHING), motion, struck: struckIn(match, round), overrides: match.overrides.filter((one) => one.round === round) };
  });
  return { seed: match.setup.seed, rounds, start: match.overrides.filter(({ round }) => round === 0) };
}

/** Deals as they were when they came into force in a round, with everybody who joined. */
export function struckIn({ offers }: Pick<Match, "offers">, round: number): readonly Deal[] {
  return offers.filter(({ struck }) => struck === round).map((offer) => dealOf({ ...offer, round }));
}

const outcomeOf = ({ support, passed, votes }: MotionOutcome): MotionOutcome => (votes === undefined ? { support, passed } : { support, passed, votes });

/** Something that was chosen and did not come about, and why. */
export interface Dropped {
  readonly round: number;
  readonly role: string;
  readonly policy: string;
  readonly reason: DropReason;
}

export interface Retold {
  readonly world: World;
  readonly dropped: readonly Dropped[];
}

/** Tells a history again by the rules, with the same luck; gives the last world and what was dropped as illegal. */
export function retell(compiled: CompiledScenario, history: History): Retold {
  const dropped: Dropped[] = [];
  const { world } = tell(compiled, history, ({ world: { round }, notes }) => {
    for (const { note } of notes ?? []) if (note.type === "dropped") dropped.push({ round, role: note.role, policy: note.policy, reason: note.reason });
  });
  return { world, dropped };
}

/** The last world of a history. One that comes to an ending which ends the game is told no further. */
export function worldOf(compiled: CompiledScenario, history: History): World {
  return tell(compiled, history, null).world;
}

/** The world at the start of a round of a history, 1 or later; null where the game is over before it. */
export function worldBefore(compiled: CompiledScenario, { rounds, ...history }: History, round: number): World | null {
  const { world, over } = tell(compiled, { ...history, rounds: rounds.slice(0, round - 1) }, null);
  return over ? null : world;
}

interface Told {
  readonly world: World;
  /** It came to an ending that ends the game. */
  readonly over: boolean;
}

/**
 * Tells a history. A match asks whether it is over when the report is left, and nobody wrote down which overrides came before that and
 * which in the round after: so it goes on wherever the round, or any of them, left the game open.
 */
function tell(compiled: CompiledScenario, { seed, rounds, start = [] }: History, onRound: ((resolution: Resolution) => void) | null): Told {
  let world = overruled(compiled, startWorld(compiled), start);
  for (const past of rounds) {
    const resolution = resolveRound(compiled, beforeChoices(compiled, world, past), { choices: past.choices, seed, ledger: onRound !== null });
    onRound?.(resolution);
    world = resolution.world;
    let over = isOver(compiled, world);
    for (const override of past.overrides ?? []) {
      world = withOverride(compiled, world, override);
      over &&= isOver(compiled, world);
    }
    if (over) return { world, over };
  }
  return { world, over: false };
}

/** The world in which a round's choices were made: its motion decided, its deals struck. */
export function beforeChoices(compiled: CompiledScenario, world: World, { motion, struck = [] }: PastRound): World {
  const decided = motion === null ? world : withOutcome(world, motion.index, motion.outcome);
  return struck.reduce((now, deal) => withDeal(compiled, now, deal), decided);
}

const overruled = (compiled: CompiledScenario, world: World, overrides: readonly Override[]): World => overrides.reduce((now, override) => withOverride(compiled, now, override), world);
