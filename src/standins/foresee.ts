import type { Choice, Forecast } from "../engine/index.ts";
import { lookup } from "../kernel/lookup.ts";
import type { Imagined } from "./imagine.ts";
import { othersChoices } from "./imagine.ts";
import { pickAny, roll } from "./seated.ts";
import type { Seated } from "./seated.ts";
import type { Trial } from "./tryOut.ts";
import { tryOut } from "./tryOut.ts";

/** Nobody is wholly sure of a world with luck in it. */
const SUREST = 0.95;
/** How sure a stand-in is that only knows where meters settle. */
const BY_HABIT = 0.6;
/** Chance that a stand-in of level 0 names a policy to veto, if it has a veto. */
const VETO_AT_RANDOM = 0.15;
/** A policy is worth a veto only if it is adopted in this share of the futures, and costs this much utility, in points. */
const LIKELY = 0.5;
const WORTH_A_VETO = 1.5;
/** Policies that are tried, those most often adopted first, and the futures that show who adopts what. */
const CANDIDATES = 3;
const LOOKS = 8;

/** What a stand-in expects of two meters, where forecasts are played: by the futures that it has imagined, or by habit. */
export function forecast(seated: Seated, futures: readonly Imagined[]): Pick<Choice, "forecast"> {
  const { forecasts } = seated.view.moves;
  if (forecasts === 0) return {};
  const guesses = seated.level === 0 ? atRandom(seated) : futures.length > 0 ? byFutures(seated, futures) : byHabit(seated);
  return { forecast: guesses.slice(0, forecasts) };
}

function atRandom(seated: Seated): readonly Forecast[] {
  const first = pickAny(seated, seated.compiled.meters, "forecast");
  return first === undefined ? [] : [{ meter: first.id, direction: roll(seated, "up") < 0.5 ? "up" : "down", confidence: 0.5 + roll(seated, "sure") / 2 }];
}

/** The meters that lie furthest from where they settle go there. */
function byHabit({ compiled, view }: Seated): readonly Forecast[] {
  const drifts = compiled.meters.map(({ id, restLatent, pull }, index) => ({ meter: id, drift: pull * (restLatent - (view.world.latent[index] ?? 0)) }));
  return drifts.sort((a, b) => Math.abs(b.drift) - Math.abs(a.drift)).map(({ meter, drift }): Forecast => ({ meter, direction: drift < 0 ? "down" : "up", confidence: BY_HABIT }));
}

/** The meters that move most in this round, and whose direction most futures agree on. */
function byFutures({ compiled, view }: Seated, futures: readonly Imagined[]): readonly Forecast[] {
  const round = view.world.round + 1;
  const guesses = compiled.meters.map(({ id }, index) => {
    const changes = futures.map(({ world }) => (world.history[round]?.[index] ?? 0) - (world.history[round - 1]?.[index] ?? 0));
    const up = changes.filter((change) => change > 0).length / changes.length;
    const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
    return { meter: id, up, worth: Math.abs(mean) * Math.abs(up - 0.5) };
  });
  return guesses.sort((a, b) => b.worth - a.worth).map(({ meter, up }): Forecast => ({ meter, direction: up < 0.5 ? "down" : "up", confidence: Math.min(SUREST, Math.max(up, 1 - up)) }));
}

/** A veto by lot, now and then; none where vetoes are not played. */
export function vetoAtRandom(seated: Seated, { adopt }: Choice): Pick<Choice, "veto"> {
  const right = seated.view.moves.veto;
  const policy = pickAny(seated, right?.policies ?? [], "veto");
  return policy === undefined || adopt.length > 0 || (right?.cost ?? 0) > capitalOf(seated) || roll(seated, "vetoes") >= VETO_AT_RANDOM ? {} : { veto: policy };
}

/**
 * A choice that stops what others are about to do, where that is worth more than the best choice without it; null where it is not.
 * Where the purse does not reach for both, a choice that costs less gives way.
 *
 * Who adopts what is a guess from leanings, as in all futures of a stand-in.
 */
export function withVeto(seated: Seated, picked: Trial, cheaper: readonly Trial[]): Trial | null {
  const right = seated.view.moves.veto;
  if (right === null) return null;
  const base = [picked, ...cheaper].find(({ choice }) => right.cost + priceOf(seated, choice) <= capitalOf(seated));
  if (base === undefined) return null;
  const counts = countAdopted(seated);
  const candidates = right.policies.filter((policy) => (counts.get(policy) ?? 0) >= LIKELY * LOOKS).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  let best: Trial | null = null;
  for (const veto of candidates.slice(0, CANDIDATES)) {
    const trial = tryOut(seated, { choice: { ...base.choice, veto }, futures: [], score: 0 }, picked.futures.length);
    if (trial.score >= picked.score + WORTH_A_VETO && trial.score > (best?.score ?? -Infinity)) best = trial;
  }
  return best;
}

/** In how many futures each policy is adopted now. */
function countAdopted(seated: Seated): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let future = 0; future < LOOKS; future++) {
    for (const { adopt } of othersChoices(seated, future)) for (const policy of adopt) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  }
  return counts;
}

function priceOf({ view }: Seated, { adopt, levels = {} }: Choice): number {
  let sum = 0;
  for (const { policy, price, levels: steps } of view.moves.options) {
    if (!adopt.includes(policy)) continue;
    const wished = lookup(levels, policy);
    sum += wished === undefined ? price : (steps.find(({ level }) => level === wished)?.price ?? price);
  }
  return sum;
}

const capitalOf = ({ view, index }: Seated): number => view.world.capital[index] ?? 0;
