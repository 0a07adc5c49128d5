/** Steps between ticks, of each power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round values that cover a range, rising and evenly apart, for the axis of a chart.
 *
 * @param range - Lowest and highest value; where they are one, the axis has a point on either side.
 * @param most - So many steps at most, 2 or more.
 */
export function niceTicks([low, high]: readonly [number, number], most: number): readonly number[] {
  const span = high > low ? high - low : 2;
  const from = high > low ? low : low - 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  for (const scale of [power, 10 * power]) {
    for (const step of STEPS) {
      const first = Math.floor(from / (scale * step) + 1e-9);
      const last = Math.ceil((from + span) / (scale * step) - 1e-9);
      if (last - first <= most) return Array.from({ length: last - first + 1 }, (_, at) => clean((first + at) * scale * step));
    }
  }
  return [from, from + span];
}

/** Without the last bits that multiplying leaves behind. */
const clean = (value: number): number => Number(value.toPrecision(12));
