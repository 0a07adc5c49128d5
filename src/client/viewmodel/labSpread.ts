import { lookup } from "../../kernel/lookup.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { LabSpread } from "../store/labDoor.ts";

/** What is compared: a meter by its id, or null for the public-interest index. */
export type Measure = string | null;

/** Where so many games ended, by one measure. */
export interface SpreadView {
  readonly games: number;
  readonly of: number;
  readonly values: readonly number[];
  readonly mean: number;
  /** Standard deviation. */
  readonly deviation: number;
  /** One game in ten lies below the first, half below the second, nine in ten below the third. */
  readonly tenths: readonly [number, number, number];
  /** Endings that came at all, the most frequent first; shares 0..1. */
  readonly endings: readonly { readonly id: string; readonly title: string; readonly share: number }[];
}

/** The outcomes of many games in a form for screens; null before there are any. */
export function spreadView({ scenario }: Pick<CompiledScenario, "scenario">, spread: LabSpread | null, measure: Measure): SpreadView | null {
  const values = spread === null ? [] : measure === null ? spread.interest : (lookup(spread.meters, measure) ?? []);
  if (spread === null || values.length === 0) return null;
  const { games, of } = spread;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { games, of, values, mean, deviation, tenths: [at(0.1), at(0.5), at(0.9)], endings: endingShares(scenario, spread) };
}

/** How often each ending came, the most frequent first; those that never came are left out. */
export function endingShares({ endings }: Pick<CompiledScenario["scenario"], "endings">, spread: Pick<LabSpread, "games" | "endings">): SpreadView["endings"] {
  return endings
    .map(({ id, title }) => ({ id, title, share: shareOf(spread, id) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

/** How often an ending came, 0..1. */
export const shareOf = ({ games, endings }: Pick<LabSpread, "games" | "endings">, ending: string): number => (lookup(endings, ending) ?? 0) / Math.max(1, games);
