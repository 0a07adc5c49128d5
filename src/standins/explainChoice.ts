import type { Reason, World } from "../engine/index.ts";
import { readWorld } from "../engine/resolution/readings.ts";
import type { CompiledScenario, Weighted } from "../scenario/compiled.ts";
import type { Imagined } from "./imagine.ts";
import { obstacleOf } from "./legalChoices.ts";
import type { Seated } from "./seated.ts";
import type { Trial } from "./tryOut.ts";
import { principles } from "./tryOut.ts";

/** A worry smaller than this, points of utility, is not told. */
const LEAST_WORRY = 0.15;

/** What a reason is made from: the choice and waiting, tried in the same futures, and the trials before. */
interface Case {
  readonly picked: Trial;
  readonly waited: Trial;
  readonly trials: readonly Trial[];
}

/**
 * Why a stand-in that looks ahead chose as it did: a key of the language files, and ids and figures that fill it. Source: MODEL §4.
 *
 * `policy`, `also`, `repealed` are policies or ""; `meter` and `worry` references of the role's utility or ""; `change` and
 * `worryChange` their mean changes after the look ahead, in points (signals in hundredths); `seen` in how many futures the meter
 * moved that way, `weight` its share of the role's goals in hundredths; `points` the mean gain of utility over standing still,
 * `better` in how many of `futures` there was one; `rejected` the best policy left out or "", with `obstacle` what stood against it.
 * The key "standIn.principled" is for a choice that would not have been made for its gain alone.
 */
export function explainChoice(seated: Seated, { picked, waited, trials }: Case): Reason {
  const { adopt, repeal } = picked.choice;
  const pairs = picked.futures.flatMap((chosen, future): Pair[] => {
    const without = waited.futures[future];
    return without === undefined ? [] : [{ with: chosen, without }];
  });
  const shifts = shiftsOf(seated, pairs);
  const gain = shifts[0];
  const worry = shifts.at(-1);
  const worries = worry !== undefined && worry.worth < -LEAST_WORRY;
  const main = mainPolicy(picked, trials);
  return {
    key: keyOf(seated, { picked, pairs, worries }),
    values: {
      policy: main,
      also: adopt.find((policy) => policy !== main) ?? "",
      repealed: repeal[0] ?? "",
      futures: pairs.length,
      better: pairs.filter((pair) => pair.with.value > pair.without.value).length,
      points: tenths(mean(pairs.map((pair) => pair.with.value - pair.without.value))),
      meter: gain !== undefined && gain.worth > 0 ? gain.ref : "",
      change: tenths(gain?.change ?? 0),
      seen: gain?.seen ?? 0,
      weight: gain?.weight ?? 0,
      worry: worries ? worry.ref : "",
      worryChange: worries ? tenths(worry.change) : 0,
      ...leftOut(seated, adopt, trials),
    },
  };
}

/** Why a stand-in that looks ahead does nothing: in none of the choices that it tried there was enough to gain. */
export function explainWaiting(seated: Seated, trials: readonly Trial[]): Reason {
  return { key: "standIn.keep", values: { futures: trials[0]?.futures.length ?? 0, ...leftOut(seated, [], trials) } };
}

interface Pair {
  readonly with: Imagined;
  readonly without: Imagined;
}

interface Shift {
  readonly ref: string;
  /** Mean change, in points; hundredths for a signal. */
  readonly change: number;
  /** The same in points of the role's utility. */
  readonly worth: number;
  /** In how many futures it went that way. */
  readonly seen: number;
  /** Share of the role's goals, hundredths. */
  readonly weight: number;
}

function keyOf(seated: Seated, { picked, pairs, worries }: { readonly picked: Trial; readonly pairs: readonly Pair[]; readonly worries: boolean }): string {
  if (picked.choice.adopt.length === 0) return "standIn.repealed";
  const gain = mean(pairs.map((pair) => pair.with.value - pair.without.value));
  if (gain <= 0 && principles(seated, picked.choice) > 0) return "standIn.principled";
  return worries ? "standIn.backedWithWorry" : "standIn.backed";
}

/** What the choice does to all that the role weighs, the most welcome first. */
function shiftsOf({ compiled, index }: Seated, pairs: readonly Pair[]): readonly Shift[] {
  const utility = compiled.roles[index]?.utility ?? [];
  const shifts = utility.map((weighted): Shift => {
    const changes = pairs.map((pair) => scaled(weighted, pair.with.world) - scaled(weighted, pair.without.world));
    const change = mean(changes);
    const seen = changes.filter((one) => one * change > 0).length;
    return { ref: referenceOf(compiled, weighted), change: 100 * change, worth: weighted.weight * change, seen, weight: Math.round(Math.abs(weighted.weight)) };
  });
  return shifts.sort((a, b) => b.worth - a.worth);
}

const scaled = ({ reading }: Weighted, world: World): number => readWorld(reading, world, world.round) / reading.unit;

function referenceOf({ meters, policies, index }: CompiledScenario, { reading }: Weighted): string {
  switch (reading.kind) {
    case "meter":
      return `m:${meters[reading.index]?.id ?? ""}`;
    case "policy":
      return `p:${policies[reading.index]?.id ?? ""}`;
    case "signal":
      return `x:${Object.entries(index.signal).find(([, place]) => place === reading.index)?.[0] ?? ""}`;
    case "capital":
      return `r:${Object.entries(index.role).find(([, place]) => place === reading.index)?.[0] ?? ""}`;
    case "round":
      return "round";
  }
}

/** Of two policies adopted together, the one that alone was worth more. */
function mainPolicy({ choice }: Trial, trials: readonly Trial[]): string {
  const [first = "", second] = choice.adopt;
  if (second === undefined) return first;
  const alone = (policy: string): number => trials.find((trial) => trial.choice.adopt.length === 1 && trial.choice.repeal.length === 0 && trial.choice.adopt[0] === policy)?.score ?? -Infinity;
  return alone(second) > alone(first) ? second : first;
}

/** The policy left out that came next, or that the role leans to most and could not adopt; with what stood against it. */
function leftOut(seated: Seated, adopted: readonly string[], trials: readonly Trial[]): { readonly rejected: string; readonly obstacle: string } {
  const { compiled, view, role, index } = seated;
  const { options } = view.moves;
  const taken = new Set(adopted);
  const slots = compiled.capital.slots - options.filter(({ standing }) => standing).length;
  const wished = options
    .filter(({ standing, policy }) => !standing && !taken.has(policy) && !role.personality.never.includes(policy))
    .map((option) => ({ option, obstacle: obstacleOf(option, { capital: view.world.capital[index] ?? 0, slots }), lean: role.lean[option.policy] ?? 1 }));
  const barred = wished.filter(({ obstacle }) => obstacle !== "worse").sort((a, b) => b.lean - a.lean)[0];
  if (barred !== undefined && barred.lean > 1) return { rejected: barred.option.policy, obstacle: barred.obstacle };
  const next = trials
    .slice(1)
    .filter(({ choice }) => choice.adopt.some((policy) => !taken.has(policy)))
    .sort((a, b) => b.score - a.score)[0];
  const policy = next?.choice.adopt.find((one) => !taken.has(one));
  return policy === undefined ? { rejected: "", obstacle: "" } : { rejected: policy, obstacle: "worse" };
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

/** To one decimal; reasons are read, not reckoned with. */
const tenths = (x: number): number => Math.round(10 * x) / 10 + 0;
