import type { MotionOutcome } from "../engine/index.ts";
import { lookup } from "../kernel/lookup.ts";
import { draw } from "../kernel/random.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";

/** How far the imagined outcome of a coming debate strays from where the blocs stand now, share of the house either way. */
const DEBATE_SWAY = 0.06;

/** What a guess rests on. */
interface Ground {
  /** Each bloc's lasting shift of support, a share −1..1. */
  readonly shifts: Readonly<Record<string, number>>;
  /** Seed of the future in which the debate is held. */
  readonly seed: number;
}

/** How a debate to come may end, by the motion's index: where the blocs stand today, give or take. Nothing is argued. */
export function guessDebate({ scenario }: CompiledScenario, motion: number, { shifts, seed }: Ground): MotionOutcome {
  const authored = scenario.motions[motion];
  if (authored === undefined) return { support: 0.5, passed: false };
  let seats = 0;
  let votes = 0;
  for (const bloc of scenario.blocs) {
    const prior = (lookup(authored.priors, bloc.id) ?? 0.5) + authored.carry * (lookup(shifts, bloc.id) ?? 0);
    seats += bloc.seats;
    votes += bloc.seats * prior;
  }
  const support = Math.min(1, Math.max(0, votes / seats + DEBATE_SWAY * (2 * draw(seed, "debate", motion) - 1)));
  return { support, passed: support >= authored.threshold };
}
