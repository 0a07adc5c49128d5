import { niceTicks } from "./niceTicks.ts";

/** A line of a chart: a value at each step, first to last; null where there is none. A line may end before the others. */
export type CurveValues = readonly (number | null)[];

interface CurveInput {
  readonly lines: readonly CurveValues[];
  /** Of the whole drawing, pixels. */
  readonly width: number;
  readonly height: number;
  /** Steps along the axis, the first included. */
  readonly steps: number;
}

/** A chart of lines in pixels. */
export interface CurveShape {
  /** Left, right, top and bottom of where lines are drawn. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Place of each step. */
  readonly steps: readonly number[];
  /** SVG path data of each line, and its last point; null for a line without points. */
  readonly lines: readonly { readonly path: string; readonly end: { readonly x: number; readonly y: number } | null }[];
}

const MARGIN = { left: 34, right: 14, top: 12, bottom: 26 };
const TICK_STEPS = 4;
/** Least span of values that fills the chart, so that a small wobble does not look like an upheaval. */
const LEAST_SPAN = 8;

/** Lines of a chart on one scale that just holds them all. */
export function curveShape({ lines, width, height, steps }: CurveInput): CurveShape {
  const plot = { left: MARGIN.left, right: width - MARGIN.right, top: MARGIN.top, bottom: height - MARGIN.bottom };
  const values = lines.flat().filter((value) => value !== null);
  const ticks = niceTicks(rangeOf(values), TICK_STEPS);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (step: number): number => rounded(plot.left + (step / Math.max(1, steps - 1)) * (plot.right - plot.left));
  const y = (value: number): number => rounded(plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top));
  const points = (line: CurveValues): readonly { x: number; y: number }[] => line.flatMap((value, step) => (value === null ? [] : [{ x: x(step), y: y(value) }]));
  return {
    plot,
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    steps: Array.from({ length: steps }, (_, step) => x(step)),
    lines: lines.map((line) => ({ path: pathOf(points(line)), end: points(line).at(-1) ?? null })),
  };
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  return [low - missing, high + missing];
}

const pathOf = (points: readonly { readonly x: number; readonly y: number }[]): string => points.map((point, at) => `${at === 0 ? "M" : "L"}${point.x} ${point.y}`).join("");

const rounded = (value: number): number => Math.round(value * 10) / 10;
