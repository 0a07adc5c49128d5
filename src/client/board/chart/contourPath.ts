import { contours } from "d3-contour";
import type { Point } from "../../viewmodel/boardGeometry.ts";
import { CELL, CHARTED, COLUMNS, ROWS } from "./surveyGrid.ts";

type Ring = readonly Point[];

export interface Tracing {
  readonly threshold: number;
  /** How far a line may stray from its contour, in chart units. */
  readonly tolerance: number;
  /** Rings smaller than this are left out, in square chart units. */
  readonly smallest: number;
}

/** The rings of a grid's contour, in chart units. */
export function ringsOf(grid: number[], { threshold, tolerance, smallest }: Tracing): readonly Ring[] {
  const traced = contours().size([COLUMNS, ROWS]).smooth(true).contour(grid, threshold);
  return traced.coordinates.flat().flatMap((ring) => {
    const points = ring.map(([x = 0, y = 0]) => ({ x: x * CELL + CHARTED.x, y: y * CELL + CHARTED.y }));
    return area(points) < smallest ? [] : [simplified(points, tolerance).slice(0, -1)];
  });
}

export function closedPath(rings: readonly Ring[]): string {
  return rings.filter((ring) => ring.length > 2).map((ring) => `${polyline(ring)}z`).join("");
}

export function openPath(line: Ring): string {
  return line.length > 1 ? polyline(line) : "";
}

/** Whole units relative to the point before: a third of the length of absolute ones. */
function polyline(points: Ring): string {
  const whole = points.map((point) => ({ x: Math.round(point.x), y: Math.round(point.y) }));
  let path = "";
  for (const [index, point] of whole.entries()) {
    const before = whole[index - 1];
    if (before === undefined) {
      path = `M${point.x} ${point.y}l`;
      continue;
    }
    const [dx, dy] = [point.x - before.x, point.y - before.y];
    if (dx === 0 && dy === 0) continue;
    path += `${path.endsWith("l") || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
  }
  return path;
}

function area(ring: Ring): number {
  let twice = 0;
  for (const [index, point] of ring.entries()) {
    const next = ring[(index + 1) % ring.length];
    if (next !== undefined) twice += point.x * next.y - next.x * point.y;
  }
  return Math.abs(twice / 2);
}

/** Ramer–Douglas–Peucker: keeps the points that a line without them would miss by more than the tolerance. */
function simplified(points: Ring, tolerance: number): Ring {
  const keep = new Set([0, points.length - 1]);
  const open: (readonly [number, number])[] = [[0, points.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const far = farthest(points, span);
    if (far.distance <= tolerance) continue;
    keep.add(far.index);
    open.push([from, far.index], [far.index, to]);
  }
  return points.filter((_, index) => keep.has(index));
}

function farthest(points: Ring, [from, to]: readonly [number, number]): { readonly index: number; readonly distance: number } {
  const start = points[from];
  const end = points[to];
  let best = { index: from, distance: 0 };
  if (start === undefined || end === undefined) return best;
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index];
    const away = point === undefined ? 0 : distanceToSegment(point, start, end);
    if (away > best.distance) best = { index, distance: away };
  }
  return best;
}

function distanceToSegment(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - start.x - dx * t, point.y - start.y - dy * t);
}
