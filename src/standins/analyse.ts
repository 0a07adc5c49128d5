import type { Choice, Reason, RoleId } from "../engine/index.ts";
import { draw, pickWeighted } from "../kernel/random.ts";
import { canonicalJson } from "../kernel/canonicalJson.ts";
import { pickThatStandsUp, tryAll } from "./foresight.ts";
import type { Decided } from "./foresight.ts";
import { imagineJointly } from "./imagine.ts";
import { largest } from "./largest.ts";
import { leanChoice } from "./lean.ts";
import type { Seated } from "./seated.ts";
import type { Trial } from "./tryOut.ts";

/** Rounds of the matching, each one playout. Source: MODEL §4 (level 4). */
const ITERATIONS = 400;
/** Share of the draws that go to any choice at all, so that none is forgotten. */
const EXPLORED = 0.15;
/** Leanings drawn for each other role: what it may choose. */
const LEANINGS = 12;
/** How the analyst looks for its own candidates before it matches regrets, and what its pick must stand up to. */
const EFFORT = { all: 3, finalists: 4, count: 8, pick: 16 } as const;

/** Less sure than this of what another role does, the analyst does not speak of it. */
const LEAST_SURE = 0.5;

/** What a role would choose how often, if all had learnt from what each would regret. Shares sum to 1. */
interface Mix {
  readonly role: RoleId;
  readonly choices: readonly { readonly choice: Choice; readonly share: number }[];
}

/**
 * Decides by regret matching at the root: all roles learn at once, by 400 imagined futures, what they would have liked to choose. The
 * stand-in takes what it would choose most often and what stands up to futures of leanings. Source: MODEL §4 (level 4).
 */
export function analyse(seated: Seated): Decided {
  const trials = tryAll(seated, EFFORT);
  const [still] = trials;
  if (still === undefined) throw new Error("stand-in: to do nothing is always legal");
  const mixes = mixesOf(seated, trials);
  const own = mixes[seated.index]?.choices ?? [];
  const shareOf = (trial: Trial): number => own.find(({ choice }) => choice === trial.choice)?.share ?? 0;
  const decided = pickThatStandsUp(seated, { still, trials, effort: EFFORT, pick: (left) => largest(left.map(shareOf)) });
  return { ...decided, reason: { ...decided.reason, values: { ...decided.reason.values, ...surest(seated, mixes) } } };
}

/** The policy of another role that the analyst counts on most: `expects` the role or "", `expected` the policy, `sure` the share of its mix, hundredths. */
function surest({ role: own }: Seated, mixes: readonly Mix[]): Reason["values"] {
  const others = mixes.filter(({ role }) => role !== own.id).flatMap(({ role, choices }) => sharesOfPolicies(choices).map(([policy, share]) => ({ role, policy, share })));
  const most = others[largest(others.map(({ share }) => share))];
  return most === undefined || most.share < LEAST_SURE ? { expects: "", expected: "", sure: 0 } : { expects: most.role, expected: most.policy, sure: Math.round(100 * most.share) };
}

/** How often each policy is adopted in a mix. */
function sharesOfPolicies(choices: Mix["choices"]): readonly [policy: string, share: number][] {
  const shares = new Map<string, number>();
  for (const { choice, share } of choices) for (const policy of choice.adopt) shares.set(policy, (shares.get(policy) ?? 0) + share);
  return [...shares];
}

/** What a role has learnt so far. */
interface Learner {
  readonly choices: readonly Choice[];
  readonly regrets: number[];
  readonly shares: number[];
  /** Mean of what it got, so that luck common to all choices does not count. */
  mean: number;
}

/** The mixes of all roles, by role index. */
function mixesOf(seated: Seated, own: readonly Trial[]): readonly Mix[] {
  const { compiled, index, luck, view } = seated;
  const learners = compiled.roles.map((_, role) => learner(role === index ? own.map(({ choice }) => choice) : leaningsOf(seated, role)));
  for (let t = 0; t < ITERATIONS; t++) {
    const drawn = learners.map((one, role) => drawChoice(one, draw(luck, "regret", view.world.round, t, role)));
    const { world, value } = imagineJointly(seated, (role) => learners[role]?.choices[drawn[role]?.at ?? 0] ?? null, t);
    learners.forEach((one, role) => learn(one, drawn[role] ?? { at: 0, chance: 1, matched: [] }, { got: role === index ? value : (world.utility[role] ?? 0), t }));
  }
  return learners.map(({ choices, shares }, role) => {
    const all = shares.reduce((sum, share) => sum + share, 0);
    return { role: compiled.roles[role]?.id ?? "", choices: choices.map((choice, at) => ({ choice, share: (shares[at] ?? 0) / all })) };
  });
}

const learner = (choices: readonly Choice[]): Learner => ({ choices, regrets: choices.map(() => 0), shares: choices.map(() => 0), mean: 0 });

/** What another role may choose: some of its leanings, and to do nothing. */
function leaningsOf({ compiled, view, luck }: Seated, role: number): readonly Choice[] {
  const found = new Map<string, Choice>([["still", { adopt: [], repeal: [] }]]);
  for (let n = 0; n < LEANINGS; n++) {
    const choice = leanChoice(compiled, view.world, { role, luck: (what) => draw(luck, "may choose", view.world.round, n, role, what) });
    if (choice.adopt.length + choice.repeal.length > 0) found.set(canonicalJson([choice.adopt, choice.repeal]), choice);
  }
  return [...found.values()];
}

interface Drawn {
  readonly at: number;
  /** How likely the draw was. */
  readonly chance: number;
  /** The mix without exploration: positive regrets in proportion, or all alike. */
  readonly matched: readonly number[];
}

function drawChoice({ regrets }: Learner, u: number): Drawn {
  const positive = regrets.map((regret) => Math.max(0, regret));
  const sum = positive.reduce((total, regret) => total + regret, 0);
  const matched = positive.map((regret) => (sum > 0 ? regret / sum : 1 / positive.length));
  const weights = matched.map((share) => (1 - EXPLORED) * share + EXPLORED / matched.length);
  const at = pickWeighted(weights, u);
  return { at, chance: weights[at] ?? 1, matched };
}

/** The drawn choice stands for itself, weighed by how unlikely it was; all others are judged by what it left to be desired. */
function learn(one: Learner, { at, chance, matched }: Drawn, { got, t }: { readonly got: number; readonly t: number }): void {
  const advantage = t === 0 ? 0 : (got - one.mean) / chance;
  one.mean += (got - one.mean) / (t + 1);
  const share = matched[at] ?? 0;
  for (let i = 0; i < one.regrets.length; i++) {
    one.regrets[i] = (one.regrets[i] ?? 0) + (i === at ? advantage * (1 - share) : -advantage * share);
    one.shares[i] = (one.shares[i] ?? 0) + (matched[i] ?? 0);
  }
}
