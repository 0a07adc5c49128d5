import type { Choice, Command, Reason } from "../engine/index.ts";
import { exp } from "../kernel/exp.ts";
import { draw, pickWeighted } from "../kernel/random.ts";
import { explainChoice, explainWaiting } from "./explainChoice.ts";
import { forecast, vetoAtRandom, withVeto } from "./foresee.ts";
import { keepOwnWord } from "./honour.ts";
import type { Imagined } from "./imagine.ts";
import { leanChoice } from "./lean.ts";
import { legalChoices } from "./legalChoices.ts";
import { pickAny } from "./seated.ts";
import type { Seated } from "./seated.ts";
import type { Trial } from "./tryOut.ts";
import { tryOut } from "./tryOut.ts";

/** Futures that every choice is tried in, those that the best are tried in, and those that a pick must stand up to. Source: MODEL §4. */
const FUTURES = { all: 2, finalists: 4, pick: 8 } as const;
/** Choices that are tried in more than the first futures. */
const FINALISTS = 5;
/** τ: a choice that is worth this much more utility, in points, is e times as likely. Source: MODEL §4. */
const TEMPERATURE = 0.5;
/** A choice that is not worth this much more than standing still, in points of utility, is not worth its capital. */
const LEAST_GAIN = 0.15;

/** The commit phase: seals a choice, with its reason. */
export function sealPolicies(seated: Seated): Command {
  const { choice, reason, futures = [] } = [chooseAtRandom, chooseByLeaning, chooseByForesight][seated.level]?.(seated) ?? chooseAtRandom(seated);
  return { type: "sealChoice", role: seated.role.id, choice: { ...choice, ...forecast(seated, futures) }, reason };
}

interface Decided {
  readonly choice: Choice;
  readonly reason: Reason;
  /** The futures in which the choice was tried, if any. */
  readonly futures?: readonly Imagined[];
}

function chooseAtRandom(seated: Seated): Decided {
  const policies = pickAny(seated, legalChoices(seated), "choice") ?? { adopt: [], repeal: [] };
  const choice = { ...policies, ...vetoAtRandom(seated, policies) };
  return { choice, reason: { key: "standIn.random", values: named(choice) } };
}

function chooseByLeaning(seated: Seated): Decided {
  const { compiled, view, index, luck } = seated;
  const leant = leanChoice(compiled, view.world, { role: index, luck: (what) => draw(luck, "lean", view.world.round, what) });
  const choice = keepOwnWord(seated, leant);
  return { choice, reason: { key: "standIn.lean", values: named(choice) } };
}

const named = ({ adopt, repeal }: Choice): Reason["values"] => ({ policy: adopt[0] ?? "", also: adopt[1] ?? "", repealed: repeal[0] ?? "" });

/**
 * Tries every legal choice in imagined futures, and picks by a softmax among those that beat standing still. The pick must stand
 * up to some futures more, or another is picked; so a reason never speaks against itself. Source: MODEL §4 (level 2).
 */
function chooseByForesight(seated: Seated): Decided {
  const trials = tryAll(seated);
  const [still] = trials;
  if (still === undefined) return chooseAtRandom(seated);
  let left = trials.slice(1).filter(({ score }) => score >= still.score + LEAST_GAIN);
  while (left.length > 0) {
    const trial = left[pickBySoftmax(seated, left)];
    if (trial === undefined) break;
    const picked = tryOut(seated, trial, FUTURES.pick);
    const waited = tryOut(seated, still, FUTURES.pick);
    if (standsUp(picked, waited)) return vetoing(seated, { picked, waited, trials });
    left = left.filter((other) => other !== trial);
  }
  const waited = tryOut(seated, still, seated.view.moves.veto === null ? FUTURES.finalists : FUTURES.pick);
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
function tryAll(seated: Seated): readonly Trial[] {
  const first = legalChoices(seated).map((choice) => tryOut(seated, { choice, futures: [], score: 0 }, FUTURES.all));
  const best = first.slice(1).sort((a, b) => b.score - a.score).slice(0, FINALISTS);
  return [...first.slice(0, 1), ...best].map((trial) => tryOut(seated, trial, FUTURES.finalists));
}

function pickBySoftmax({ luck, view }: Seated, trials: readonly Trial[]): number {
  const top = Math.max(...trials.map(({ score }) => score));
  const weights = trials.map(({ score }) => exp((score - top) / TEMPERATURE));
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
