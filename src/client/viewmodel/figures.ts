/** A true minus, as wide as a plus. */
const MINUS = "−";

/** A figure with at most `digits` decimals and no idle zeros, e.g. "47", "3.5", "−0.4". */
export function figure(value: number, digits = 1): string {
  const text = String(Number(value.toFixed(digits)));
  return text === "-0" ? "0" : text.replace("-", MINUS);
}

/** A change with its sign, e.g. "+1.8", "−4", "±0". */
export function signed(value: number, digits = 1): string {
  const text = figure(value, digits);
  if (text === "0") return "±0";
  return text.startsWith(MINUS) ? text : `+${text}`;
}

/** A share 0..1 as per cent, e.g. "45 %". */
export const percent = (share: number, digits = 0): string => `${figure(100 * share, digits)} %`;

export type Direction = "up" | "down" | "level";

/** Which way a change goes, as far as its figure with one decimal shows it. */
export function direction(change: number): Direction {
  if (Math.abs(change) < 0.05) return "level";
  return change > 0 ? "up" : "down";
}
