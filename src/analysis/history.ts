import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Match, MatchSetup, Override } from "../engine/model.ts";
import { withOverride } from "../engine/override.ts";
import type { Choice, MotionOutcome, World } from "../engine/world.ts";
import type { Deal } from "../engine/deals/deal.ts";
import { dealOf, withDeal } from "../engine/deals/strike.ts";
import { withOutcome } from "../engine/playout.ts";
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
  readonly motion: { readonly index: number; readonly outcome: MotionOutcome } | null;
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
    const motion = debate?.verdict ? { index: debate.index, outcome: outcomeOf(debate.verdict) } : null;
    return { choices: roles.map(({ id }) => lookup(choices, id) ?? NOTHING), motion, struck: struckIn(match, round), overrides: match.overrides.filter((one) => one.round === round) };
  });
  return { seed: match.setup.seed, rounds, start: match.overrides.filter(({ round }) => round === 0) };
}

/** Deals as they were when they came into force in a round, with everybody who joined. */
export function struckIn({ offers }: Pick<Match, "offers">, round: number): readonly Deal[] {
  return offers.filter(({ struck }) => struck === round).map((offer) => dealOf({ ...offer, round }));
}

const outcomeOf = ({ support, passed, votes }: MotionOutcome): MotionOutcome => (votes === undefined ? { support, passed } : { support, passed, votes });

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
export function retell(compiled: CompiledScenario, { seed, rounds, start = [] }: History): Retold {
  const overrule = (now: World, overrides: readonly Override[]): World => overrides.reduce((set, override) => withOverride(compiled, set, override), now);
  let world = overrule(startWorld(compiled), start);
  const dropped: Dropped[] = [];
  for (const { choices, motion, struck = [], overrides = [] } of rounds) {
    if (motion !== null) world = withOutcome(world, motion.index, motion.outcome);
    for (const deal of struck) world = withDeal(compiled, world, deal);
    const { notes, world: after } = resolveRound(compiled, world, { choices, seed, ledger: true });
    for (const { note } of notes ?? []) if (note.type === "dropped") dropped.push({ round: after.round, role: note.role, policy: note.policy });
    world = overrule(after, overrides);
  }
  return { world, dropped };
}
