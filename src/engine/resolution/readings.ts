import type { Reading } from "../../scenario/compiled.ts";
import type { Resolution, World } from "../world.ts";
import { roundOf } from "./stage.ts";

/**
 * What a reference stands at in a world: meters in points, policies as implemented, signals and capital as they are.
 *
 * @param round - The round of which the question is asked: a world at rest between rounds cannot tell.
 */
export function readWorld(reading: Reading, world: World, round: number): number {
  switch (reading.kind) {
    case "meter":
      return world.meters[reading.index] as number;
    case "policy":
      return world.implemented[reading.index] as number;
    case "signal":
      return world.signals[reading.index] as number;
    case "capital":
      return world.capital[reading.index] as number;
    case "round":
      return round;
  }
}

/**
 * What a term reads during a resolution, on the 0..1 scale: meters and capital as they stood at the start of the round; policies
 * and signals as the earlier stages of this round have left them.
 *
 * @param lag - Rounds to look back, stopping at the start of the game; for meters and signals only. Source: MODEL §2.3 (2).
 */
export function readScaled(reading: Reading, lag: number, resolution: Resolution): number {
  return lag === 0 ? readNow(reading, resolution) / reading.unit : readEarlier(reading, lag, resolution) / reading.unit;
}

/** The same in the units of the file: a formula reads meters in points, as a condition does. */
export function readNow(reading: Reading, resolution: Resolution): number {
  const moment = reading.kind === "meter" || reading.kind === "capital" ? resolution.before : resolution.world;
  return readWorld(reading, moment, roundOf(resolution));
}

function readEarlier(reading: Reading, lag: number, { before }: Resolution): number {
  // The history of a round's start ends with that start: a lag of 1 on a meter looks one row further back, on a signal at that row.
  if (reading.kind === "meter") return before.history[Math.max(0, before.round - lag)]?.[reading.index] ?? 0;
  return before.signalHistory[Math.max(0, before.round + 1 - lag)]?.[reading.index] ?? 0;
}
