import { refusalText } from "../../../src/client/screens/phrases/refusalText.ts";
import { DEBATE_STEPS, project } from "../../../src/engine/index.ts";
import type { Match, Refusal, World } from "../../../src/engine/index.ts";
import { SIGNAL } from "../../../src/engine/signals.ts";
import { canonicalJson } from "../../../src/kernel/canonicalJson.ts";
import type { CompiledScenario } from "../../../src/scenario/compiled.ts";

/** A promise of the rules that was broken. */
export class Broken extends Error {}

function must(holds: boolean, promise: () => string): void {
  if (!holds) throw new Broken(promise());
}

const isShare = (x: number): boolean => x >= 0 && x <= 1;
const SHARES = ["restricted", "copyability", "detection", "compliance", "blocked", "unenforced", "workaround", "leak", "substitutes", "cooperation"] as const;

/** Rounding of a sum of causes, points. */
const ROUNDING = 1e-9;

/** Checks what must hold of every match at any time. */
export function checkMatch(compiled: CompiledScenario, match: Match): void {
  checkWorld(compiled, match.world);
  checkLedger(match);
  checkSeats(compiled, match);
  const { place } = match;
  must(place.phase !== "resolve", () => "a match rests inside a resolution");
  must(!("round" in place) || (place.round >= 1 && place.round <= compiled.rounds), () => `round ${"round" in place ? place.round : ""}`);
  must(place.phase !== "debate" || DEBATE_STEPS.includes(place.step), () => "an unknown step");
  must(new Set(match.finished).size === match.finished.length, () => "a seat has finished twice");
}

/** Checks that a match is plain JSON, and that every seat and nobody can look at it. Slow. */
export function checkViews(compiled: CompiledScenario, match: Match): void {
  canonicalJson(match);
  for (const role of [null, ...Object.keys(match.seats)]) canonicalJson(project(compiled, match, role));
}

function checkWorld(compiled: CompiledScenario, world: World): void {
  world.meters.forEach((m, i) => must(m >= 0 && m <= 100, () => `meter ${compiled.meters[i]?.id} at ${m}`));
  world.latent.forEach((x, i) => must(Number.isFinite(x), () => `latent ${compiled.meters[i]?.id} at ${x}`));
  world.capital.forEach((c, i) => must(c >= 0 && Number.isInteger(2 * c), () => `capital of ${compiled.roles[i]?.id} at ${c}`));
  for (const name of ["level", "implemented", "allies"] as const) world[name].forEach((x, i) => must(isShare(x), () => `${name} ${i} at ${x}`));
  for (const id of SHARES) must(isShare(world.signals[SIGNAL[id]] ?? NaN), () => `signal ${id} at ${world.signals[SIGNAL[id]]}`);
  must(world.signals.every(Number.isFinite), () => "a signal is no number");
  world.utility.forEach((u, i) => must(u >= 0 && u <= 100, () => `utility of ${compiled.roles[i]?.id} at ${u}`));
  world.vetoes.forEach((left) => must(Number.isInteger(left) && left >= 0, () => `${left} vetoes left`));
  must(world.history.length === world.round + 1, () => "the history has another length than the game");
  must(world.reputation.flat().every((r) => Number.isFinite(r)), () => "a reputation is no number");
}

/** The causes of every round sum to what its meters moved. */
function checkLedger({ rounds, world }: Match): void {
  const round = rounds.at(-1);
  if (round === undefined) return;
  const [before, after] = [world.history[round.round - 1], world.history[round.round]];
  const sums = world.meters.map(() => 0);
  for (const { meter, points } of round.causes) sums[meter] = (sums[meter] ?? NaN) + points;
  sums.forEach((sum, i) => {
    const change = (after?.[i] ?? NaN) - (before?.[i] ?? NaN);
    must(Math.abs(sum - change) < ROUNDING, () => `causes of meter ${i} sum to ${sum}, it moved ${change} in round ${round.round}`);
  });
}

function checkSeats({ scenario }: CompiledScenario, match: Match): void {
  for (const { role, hand, focus, looks } of Object.values(match.seats)) {
    must(new Set(hand).size === hand.length, () => `${role} holds a card twice`);
    must(hand.length <= scenario.debate.hand + Math.max(scenario.debate.draws, scenario.debate.leadDraws ?? 0), () => `${role} holds ${hand.length} cards`);
    must(focus >= 0 && looks >= 0, () => `${role} has ${focus} checks and ${looks} looks`);
  }
}

/** Checks that a refusal has a code with words, and details that can be written down. */
export function checkRefusal({ scenario }: CompiledScenario, refusal: Refusal): void {
  const { code, detail } = refusal;
  for (const [key, value] of Object.entries(detail)) must(typeof value === "string" || Number.isFinite(value), () => `refusal ${code}: ${key} is ${String(value)}`);
  must(canonicalJson(detail).length < 1000, () => `refusal ${code} says back all that it was told`);
  let text = "";
  try {
    text = refusalText(refusal, scenario);
  } catch (error) {
    throw new Broken(`refusal ${code} has no words: ${String(error)}`, { cause: error });
  }
  must(text.length > 3 && !/undefined|\[object|NaN/.test(text), () => `refusal ${code} reads "${text.slice(0, 80)}"`);
}
