/** A true minus, as wide as a plus. */
const MINUS = "−";

/** A figure with at most `digits` decimals and no idle zeros, e.g. "47", "3.5", "−0.4". */
export function figure(value: number, digits = 1): string {
  const text = String(Number(value.toFixed(digits)));
  return text === "-0" ? "0" : text.replace("-", MINUS);
}

/** A figure with exactly `digits` decimals, for figures that stand below each other, e.g. "47.0". */
export function evenFigure(value: number, digits = 1): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", MINUS);
}

/** A change with its sign and exactly `digits` decimals, e.g. "+4.0", "±0.0". */
export function evenSigned(value: number, digits = 1): string {
  const text = evenFigure(value, digits);
  if (Number(value.toFixed(digits)) === 0) return `±${text}`;
  return text.startsWith(MINUS) ? text : `+${text}`;
}

/** A change with its sign, e.g. "+1.8", "−4", "±0". */
export function signed(value: number, digits = 1): string {
  const text = figure(value, digits);
  if (text === "0") return "±0";
  return text.startsWith(MINUS) ? text : `+${text}`;
}

/** A share 0..1 as per cent, e.g. "45 %". */
export const percent = (share: number, digits = 0): string => `${figure(100 * share, digits)} %`;

/** The same with exactly `digits` decimals, for shares that stand beside each other, e.g. "50.0 %". */
export const evenPercent = (share: number, digits = 1): string => `${evenFigure(100 * share, digits)} %`;

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
