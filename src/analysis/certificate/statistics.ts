import { log } from "../../kernel/log.ts";

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

/** The mean squared distance from the mean; 0 of nothing. */
export function variance(values: readonly number[]): number {
  const middle = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - middle) * (value - middle);
  return values.length === 0 ? 0 : sum / values.length;
}

export const deviation = (values: readonly number[]): number => Math.sqrt(variance(values));

/** The value below which the given share lies; the nearest of the values, 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Pearson's r, −1..1; 0 where one of the two does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const spread = deviation(xs) * deviation(ys);
  if (!(spread > 0)) return 0;
  const [x, y] = [mean(xs), mean(ys)];
  return mean(xs.map((value, i) => (value - x) * ((ys[i] ?? y) - y))) / spread;
}

/** How evenly shares are spread, 0 (all in one) to 1 (all alike). A list of one is even. */
export function evenness(shares: readonly number[]): number {
  if (shares.length < 2) return 1;
  let sum = 0;
  for (const share of shares) if (share > 0) sum -= share * log(share);
  return sum / log(shares.length);
}

/** Share of the items for which something holds; 0 of nothing. */
export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

/** To four digits behind the point, never −0: what a certificate keeps. */
export const rounded = (x: number): number => Math.round(10_000 * x) / 10_000 + 0;
