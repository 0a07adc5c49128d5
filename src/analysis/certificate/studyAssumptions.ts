import { draw, shuffled } from "../../kernel/random.ts";
import type { Assumption, Scenario } from "../../scenario/index.ts";
import type { SensitivityFigures } from "./certificate.ts";
import type { Evidence } from "./evidence.ts";
import type { GameRecord } from "./gameRecord.ts";
import { deviation, mean, rounded, shareOf } from "./statistics.ts";

/** Grid of Morris' design: values at 0, 1/3, 2/3 and 1 of a range, steps of 2/3. Source: Morris 1991; MODEL §5. */
const STEP = 2 / 3;

/** A walk before its games are played. */
export interface Walk {
  readonly points: readonly Readonly<Record<string, number>>[];
  readonly steps: readonly { readonly assumption: string; readonly by: number }[];
}

/** Walks through the ranges of the assumptions: each step changes one of them by two thirds of its range, in an order of its own. */
export function planWalks({ assumptions }: Scenario, count: number): readonly Walk[] {
  const movable = assumptions.filter(({ range: [least, most] }) => most > least);
  return movable.length === 0 ? [] : Array.from({ length: count }, (_, walk) => planWalk(movable, walk));
}

function planWalk(movable: readonly Assumption[], walk: number): Walk {
  const places: Record<string, number> = {};
  for (const { id } of movable) places[id] = (draw(walk, "start", id) < 0.5 ? 0 : 1 / 3) + (draw(walk, "way", id) < 0.5 ? 0 : STEP);
  const points = [valuesAt(movable, places)];
  const steps = shuffled(movable, walk, "order").map(({ id }) => {
    const by = (places[id] as number) > 0.5 ? -STEP : STEP;
    places[id] = (places[id] as number) + by;
    points.push(valuesAt(movable, places));
    return { assumption: id, by };
  });
  return { points, steps };
}

function valuesAt(movable: readonly Assumption[], places: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(movable.map(({ id, range: [least, most] }) => [id, Math.min(most, Math.max(least, least + (places[id] as number) * (most - least)))]));
}

/** Morris' μ* and σ of the public-interest index, and how many games end otherwise; the most telling assumption first. */
export function sensitivityFigures({ compiled: { scenario }, trajectories }: Evidence): readonly SensitivityFigures[] {
  return scenario.assumptions
    .map(({ id }): SensitivityFigures => {
      const effects: number[] = [];
      const endings: number[] = [];
      for (const { points, steps } of trajectories) {
        for (const [place, { assumption, by }] of steps.entries()) {
          if (assumption !== id) continue;
          const [before, after] = [points[place]?.records ?? [], points[place + 1]?.records ?? []];
          effects.push((meanIndex(after) - meanIndex(before)) / by);
          endings.push(shareOf(before, ({ ending, seed }) => after.find((other) => other.seed === seed)?.ending !== ending) / Math.abs(by));
        }
      }
      return { id, muStar: rounded(mean(effects.map(Math.abs))), sigma: rounded(deviation(effects)), endings: rounded(mean(endings)) };
    })
    .sort((a, b) => b.muStar - a.muStar);
}

const meanIndex = (records: readonly GameRecord[]): number => mean(records.map(({ index }) => index));
