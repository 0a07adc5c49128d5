/** The nearest multiple of ½; halfway goes up. Prices and capital are shown and paid in halves. */
export function roundToHalf(x: number): number {
  return Math.round(2 * x) / 2 + 0;
}
