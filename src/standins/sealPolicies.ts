import type { Choice, Command, Reason } from "../engine/index.ts";
import { exp } from "../kernel/exp.ts";
import { draw, pickWeighted } from "../kernel/random.ts";
import { explainChoice } from "./explainChoice.ts";
import { leanChoice } from "./lean.ts";
import { legalChoices } from "./legalChoices.ts";
import { pickAny } from "./seated.ts";
import type { Seated } from "./seated.ts";
import { tryOut } from "./tryOut.ts";

/** Futures that each choice is tried in. Source: MODEL §4: four capture about nine tenths of the gain. */
const FUTURES = 4;
/** A choice must look well in this many futures to be tried in the others. */
const FIRST_FUTURES = 2;
/** Choices that are tried in all futures. */
const FINALISTS = 8;
/** τ: a choice that is worth this much more utility, in points, is e times as likely. Source: MODEL §4. */
const TEMPERATURE = 0.5;

/** The commit phase: seals a choice, with its reason. */
export function sealPolicies(seated: Seated): Command {
  const { choice, reason } = [chooseAtRandom, chooseByLeaning, chooseByForesight][seated.level]?.(seated) ?? chooseAtRandom(seated);
  return { type: "sealChoice", role: seated.role.id, choice, reason };
}

interface Decided {
  readonly choice: Choice;
  readonly reason: Reason;
}

function chooseAtRandom(seated: Seated): Decided {
  const choice = pickAny(seated, legalChoices(seated), "choice") ?? { adopt: [], repeal: [] };
  return { choice, reason: { key: "standIn.random", values: named(choice) } };
}

function chooseByLeaning(seated: Seated): Decided {
  const { compiled, view, index, luck } = seated;
  const choice = leanChoice(compiled, view.world, { role: index, luck: (what) => draw(luck, "lean", view.world.round, what) });
  return { choice, reason: { key: "standIn.lean", values: named(choice) } };
}

const named = ({ adopt, repeal }: Choice): Reason["values"] => ({ policy: adopt[0] ?? "", also: adopt[1] ?? "", repealed: repeal[0] ?? "" });

/** Tries every legal choice in imagined futures, and picks among those that beat standing still. Source: MODEL §4 (level 2). */
function chooseByForesight(seated: Seated): Decided {
  const first = legalChoices(seated).map((choice) => tryOut(seated, { choice, futures: [], score: 0 }, FIRST_FUTURES));
  const [still] = first;
  if (still === undefined) return chooseAtRandom(seated);
  const rest = first.slice(1).sort((a, b) => b.score - a.score);
  const trials = [still, ...rest.slice(0, FINALISTS)].map((trial) => tryOut(seated, trial, FUTURES));
  const least = trials[0]?.score ?? 0;
  const worthwhile = trials.filter(({ score }, index) => index === 0 || score > least);
  const top = Math.max(...worthwhile.map(({ score }) => score));
  const weights = worthwhile.map(({ score }) => exp((score - top) / TEMPERATURE));
  const picked = worthwhile[pickWeighted(weights, draw(seated.luck, "choice", seated.view.world.round))] ?? still;
  return { choice: picked.choice, reason: explainChoice(seated, picked, trials) };
}
