import { niceTicks } from "./niceTicks.ts";

/** Dots of a row, each of which stands for one of so many outcomes. Source: LOOK, quantile dot plots. */
export const DOTS = 20;

/** Outcomes of a row as `count` of equal weight: each is the middle of its share. None where there are no outcomes. */
export function quantileDots(values: readonly number[], count = DOTS): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  return Array.from({ length: count }, (_, at) => sorted[Math.min(sorted.length - 1, Math.floor(((at + 0.5) / count) * sorted.length))] ?? 0);
}

/** Rows of dots on one scale, in pixels. */
export interface DotPlotShape {
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Diameter of a dot. */
  readonly dot: number;
  /** Of each row. */
  readonly height: number;
  /** Middles of the dots of each row, from the top of the row. */
  readonly rows: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** Where what really came stands. */
  readonly reached: number;
}

const SIZES = [12, 10, 8, 7, 6, 5];
const MOST_HEIGHT = 84;
const HEADROOM = 8;
const SIDE = 22;
/** Least span of points that fills the plot, so that a small wobble does not look like an upheaval. */
const LEAST_SPAN = 4;
const TICK_ROOM = 70;

/**
 * Stacks the dots of several rows, those that would overlap above each other.
 *
 * @param reached - What really came, on the same scale.
 */
export function dotPlotShape({ rows, reached, width }: { readonly rows: readonly (readonly number[])[]; readonly reached: number; readonly width: number }): DotPlotShape {
  const values = [...rows.flat(), reached];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  const ticks = niceTicks([low - missing, high + missing], Math.max(2, Math.min(6, Math.floor(width / TICK_ROOM))));
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (value: number): number => SIDE + ((value - first) / (last - first)) * Math.max(1, width - 2 * SIDE);
  const size = SIZES.find((dot) => Math.max(1, ...rows.map((row) => tallest(row.map((value) => columnOf(x(value), dot))))) * dot <= MOST_HEIGHT) ?? SIZES.at(-1) ?? 5;
  const stacks = rows.map((row) => row.map((value) => columnOf(x(value), size)));
  const height = Math.max(3, ...stacks.map(tallest)) * size + HEADROOM;
  return { ticks: ticks.map((value) => ({ value, x: x(value) })), dot: size, height, rows: stacks.map((columns) => stacked(columns, { size, height })), reached: x(reached) };
}

const columnOf = (x: number, dot: number): number => Math.round(x / dot);

function tallest(columns: readonly number[]): number {
  return Math.max(0, ...columns.map((column) => columns.filter((other) => other === column).length));
}

function stacked(columns: readonly number[], { size, height }: { readonly size: number; readonly height: number }): DotPlotShape["rows"][number] {
  const full = new Map<number, number>();
  return columns.map((column) => {
    const below = full.get(column) ?? 0;
    full.set(column, below + 1);
    return { x: column * size, y: height - (below + 0.5) * size - 1 };
  });
}
