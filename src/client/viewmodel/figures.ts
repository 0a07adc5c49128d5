import { decimal, withPercent, withSign } from "./formats.ts";

/** A figure with at most `digits` decimals and no idle zeros, e.g. "47", "3.5", "−0.4". */
export const figure = (value: number, digits = 1): string => decimal(value, { least: 0, most: digits });

/** A figure with exactly `digits` decimals, for figures that stand below each other, e.g. "47.0". */
export const evenFigure = (value: number, digits = 1): string => decimal(value, { least: digits, most: digits });

/** A change with its sign and exactly `digits` decimals, e.g. "+4.0", "±0.0". */
export const evenSigned = (value: number, digits = 1): string => withSign(signOf(value, digits), evenFigure(value, digits));

/** A change with its sign, e.g. "+1.8", "−4", "±0". */
export const signed = (value: number, digits = 1): string => withSign(signOf(value, digits), figure(value, digits));

/** The sign that a figure does not have by itself. */
function signOf(value: number, digits: number): "+" | "±" | "" {
  const shown = Number(value.toFixed(digits));
  if (shown === 0) return "±";
  return shown > 0 ? "+" : "";
}

/** A share 0..1 as per cent, e.g. "45 %". */
export const percent = (share: number, digits = 0): string => withPercent(figure(100 * share, digits));

/** The same with exactly `digits` decimals, for shares that stand beside each other, e.g. "50.0 %". */
export const evenPercent = (share: number, digits = 1): string => withPercent(evenFigure(100 * share, digits));

/** What is left of a share, as it is shown beside both: figures with one decimal that add up, whatever was rounded. */
export function shownRest(whole: number, part: number): number {
  const shown = (share: number): number => Number((100 * share).toFixed(1));
  return (shown(whole) - shown(part)) / 100;
}

/**
 * Parts with `digits` decimals that add up to what their whole shows, whatever was rounded: what is over goes to those that rounding
 * cut most. For parts that are shown beside their sum.
 */
export function shownParts(parts: readonly number[], whole: number, digits = 1): readonly number[] {
  const unit = 10 ** digits;
  const cut = parts.map((part) => Math.floor(part * unit));
  const over = Math.round(whole * unit) - cut.reduce((sum, part) => sum + part, 0);
  const order = parts.map((part, at) => ({ at, lost: part * unit - (cut[at] ?? 0) })).sort((a, b) => b.lost - a.lost);
  const raised = new Set(order.slice(0, Math.max(0, over)).map(({ at }) => at));
  return cut.map((part, at) => (part + (raised.has(at) ? 1 : 0)) / unit);
}

export type Direction = "up" | "down" | "level";

/** Which way a change goes, as far as its figure with one decimal shows it. */
export function direction(change: number): Direction {
  if (Math.abs(change) < 0.05) return "level";
  return change > 0 ? "up" : "down";
}
