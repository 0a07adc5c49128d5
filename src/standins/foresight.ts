import type { Choice, Reason } from "../engine/index.ts";
import { exp } from "../kernel/exp.ts";
import { draw, pickWeighted } from "../kernel/random.ts";
import { explainChoice, explainWaiting } from "./explainChoice.ts";
import { withVeto } from "./foresee.ts";
import type { Imagined } from "./imagine.ts";
import { largest } from "./largest.ts";
import { legalChoices } from "./legalChoices.ts";
import type { Seated } from "./seated.ts";
import type { Trial } from "./tryOut.ts";
import { principles, tryOut } from "./tryOut.ts";

/** How much a stand-in thinks. Source: MODEL §4. */
interface Effort {
  /** Futures that every choice is tried in, those that the best are tried in, and those that a pick must stand up to. */
  readonly all: number;
  readonly finalists: number;
  readonly pick: number;
  /** Choices that are tried in more than the first futures. */
  readonly count: number;
  /** Whether it always takes the best, or now and then what is nearly as good. */
  readonly takes: "best" | "goodOnes";
}

/** Level 2: four futures capture nine tenths of what can be gained. */
export const NORMAL: Effort = { all: 2, finalists: 4, pick: 8, count: 5, takes: "goodOnes" };
/** Level 3: 24 futures, and the best of what they show. */
export const STRONG: Effort = { all: 6, finalists: 24, pick: 24, count: 8, takes: "best" };

/** τ: a choice that is worth this much more utility, in points, is e times as likely, where a personality says nothing else. */
const TEMPERATURE = 0.5;
/** A choice that is not worth this much more than standing still, in points of utility, is not worth its capital. */
const LEAST_GAIN = 0.15;

/** What a stand-in has decided, why, and the futures in which the choice was tried, if any. */
export interface Decided {
  readonly choice: Choice;
  readonly reason: Reason;
  readonly futures: readonly Imagined[];
}

/**
 * Tries every legal choice in imagined futures, and picks among those that beat standing still. The pick must stand up to some futures
 * more, or another is picked; so a reason never speaks against itself. Source: MODEL §4 (levels 2 and 3).
 */
export function chooseByForesight(seated: Seated, effort: Effort): Decided {
  const trials = tryAll(seated, effort);
  const [still] = trials;
  if (still === undefined) throw new Error("stand-in: to do nothing is always legal");
  return pickThatStandsUp(seated, { trials, still, effort, pick: (left) => (effort.takes === "best" ? largest(left.map(({ score }) => score)) : pickBySoftmax(seated, left)) });
}

interface Ballot {
  /** To do nothing, and whatever else was tried. */
  readonly still: Trial;
  readonly trials: readonly Trial[];
  readonly effort: Pick<Effort, "finalists" | "pick">;
  readonly pick: (left: readonly Trial[]) => number;
}

/** Picks one after the other of what beats standing still until one stands up to more futures, or is a matter of principle; else stands still. */
export function pickThatStandsUp(seated: Seated, { still, trials, effort, pick }: Ballot): Decided {
  let left = trials.filter((trial) => trial !== still && trial.score >= still.score + LEAST_GAIN);
  while (left.length > 0) {
    const trial = left[pick(left)];
    if (trial === undefined) break;
    const picked = tryOut(seated, trial, effort.pick);
    const waited = tryOut(seated, still, effort.pick);
    if (principles(seated, picked.choice) > 0 || standsUp(picked, waited)) return vetoing(seated, { picked, waited, trials });
    left = left.filter((other) => other !== trial);
  }
  const waited = tryOut(seated, still, seated.view.moves.veto === null ? effort.finalists : effort.pick);
  return vetoing(seated, { picked: waited, waited, trials });
}

interface Chosen {
  readonly picked: Trial;
  readonly waited: Trial;
  readonly trials: readonly Trial[];
}

/** The choice, with a veto where one is worth it; the reason names it. */
function vetoing(seated: Seated, { picked, waited, trials }: Chosen): Decided {
  const cheaper = trials.slice(1).sort((a, b) => b.score - a.score);
  const final = withVeto(seated, picked, [...cheaper, waited]) ?? picked;
  const { adopt, repeal, veto } = final.choice;
  const reason = adopt.length + repeal.length === 0 ? explainWaiting(seated, trials) : explainChoice(seated, { picked: final, waited, trials });
  return { choice: final.choice, reason: veto === undefined ? reason : { ...reason, values: { ...reason.values, veto } }, futures: final.futures };
}

/** To do nothing, tried in some futures, and the choices that look best. */
export function tryAll(seated: Seated, { all, finalists, count }: Pick<Effort, "all" | "finalists" | "count">): readonly Trial[] {
  const first = legalChoices(seated).map((choice) => tryOut(seated, { choice, futures: [], score: 0 }, all));
  const best = first.slice(1).sort((a, b) => b.score - a.score).slice(0, count);
  return [...first.slice(0, 1), ...best].map((trial) => tryOut(seated, trial, finalists));
}

function pickBySoftmax({ luck, view, role }: Seated, trials: readonly Trial[]): number {
  const top = Math.max(...trials.map(({ score }) => score));
  const temperature = role.personality.temper ?? TEMPERATURE;
  const weights = trials.map(({ score }) => exp((score - top) / temperature));
  return pickWeighted(weights, draw(luck, "choice", view.world.round, trials.length));
}

/** Whether a choice does better than waiting: on average, in at least half of the futures, and all things weighed. */
function standsUp(picked: Trial, waited: Trial): boolean {
  let gain = 0;
  let better = 0;
  picked.futures.forEach(({ value }, future) => {
    const difference = value - (waited.futures[future]?.value ?? value);
    gain += difference;
    if (difference > 0) better++;
  });
  return gain > 0 && 2 * better >= picked.futures.length && picked.score > waited.score;
}
