import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

/** What one meter counts in the public-interest index. */
export interface InterestRow {
  /** The reference, e.g. "m:security": what the composer remembers. */
  readonly reference: string;
  readonly title: string;
  /** Above 0 where high is wanted, below where low is. */
  readonly weight: number;
  /** The scenario's own weight. */
  readonly given: number;
  /** What the weight is of all, 0..1. */
  readonly share: number;
  /** Points of the index that it brings at the end. */
  readonly points: number;
}

/** The public-interest index by a viewer's own weights. It is shown beside the scores, and nobody wins by it. */
export interface PublicInterestView {
  /** 0..100, at the start and at the end; 0 where nothing counts. */
  readonly start: number;
  readonly end: number;
  readonly changed: boolean;
  readonly rows: readonly InterestRow[];
}

/** Weights run from −MOST_WEIGHT to MOST_WEIGHT. */
export const MOST_WEIGHT = 2;

/**
 * Σ|w|·v / Σ|w| over meters, v being one minus the meter where the weight is below 0: the rules' `publicInterest`, which a test holds
 * this to. Source: MODEL §2.3 (11), §8b.4, §8b.5.
 *
 * @param own - Weights by reference that the viewer has set; the scenario's where nothing is said, and 0 where it has none.
 */
export function publicInterestView({ scenario, index }: Pick<CompiledScenario, "scenario" | "index">, { world }: Pick<SeatView, "world">, own: Readonly<Record<string, number>>): PublicInterestView {
  const meters = scenario.meters.map(({ id, title }) => {
    const reference = `m:${id}`;
    const given = lookup(scenario.publicInterest, reference) ?? 0;
    const at = lookup(index.meter, id) ?? -1;
    return { reference, title, given, weight: lookup(own, reference) ?? given, start: world.history[0]?.[at] ?? 0, end: world.meters[at] ?? 0 };
  });
  const sum = meters.reduce((total, { weight }) => total + Math.abs(weight), 0);
  const shareOf = (weight: number): number => (sum === 0 ? 0 : Math.abs(weight) / sum);
  const pointsOf = (weight: number, value: number): number => shareOf(weight) * (weight < 0 ? 100 - value : value);
  return {
    start: meters.reduce((total, { weight, start }) => total + pointsOf(weight, start), 0),
    end: meters.reduce((total, { weight, end }) => total + pointsOf(weight, end), 0),
    changed: meters.some(({ weight, given }) => weight !== given),
    rows: meters.map(({ reference, title, given, weight, end }) => ({ reference, title, given, weight, share: shareOf(weight), points: pointsOf(weight, end) })).sort((a, b) => Math.abs(b.given) - Math.abs(a.given)),
  };
}
