/** A line through a meter's history in a box of `width` by `height`, as SVG path data, and where it ends. */
export interface SparkPath {
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
}

/** Least span of points that fills the box, so that a small wobble does not look like an upheaval. */
const LEAST_SPAN = 12;
const PADDING = 3;

/** @param history - Points 0..100, the first the oldest; at least one. */
export function sparkPath(history: readonly number[], { width, height }: { readonly width: number; readonly height: number }): SparkPath {
  const low = Math.min(...history);
  const high = Math.max(...history);
  const span = Math.max(LEAST_SPAN, high - low);
  const middle = (low + high) / 2;
  const x = (step: number): number => PADDING + (step / Math.max(1, history.length - 1)) * (width - 2 * PADDING);
  const y = (points: number): number => height / 2 - ((points - middle) / span) * (height - 2 * PADDING);
  const points = history.map((value, step) => ({ x: rounded(x(step)), y: rounded(y(value)) }));
  const end = points.at(-1) ?? { x: width / 2, y: height / 2 };
  return { path: points.map((point, step) => `${step === 0 ? "M" : "L"}${point.x} ${point.y}`).join(""), end };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
