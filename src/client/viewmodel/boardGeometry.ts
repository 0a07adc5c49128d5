export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A quadratic curve: start, control, end. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function boxHolds(box: Box, point: Point): boolean {
  return point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height;
}

export function grownBox(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** The smallest box round some points, or an empty one at the origin. */
export function boxAround(points: readonly Point[]): Box {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

export function pointOn(curve: Curve, t: number): Point {
  return between(between(curve.start, curve.control, t), between(curve.control, curve.end, t), t);
}

/** Heading along the curve, in radians clockwise from east. */
export function headingOn(curve: Curve, t: number): number {
  const from = between(curve.start, curve.control, t);
  const to = between(curve.control, curve.end, t);
  return Math.atan2(to.y - from.y, to.x - from.x);
}

/** A curve whose control point stands off the middle by `bend` times its span; positive bends to the right. */
export function bentCurve(start: Point, end: Point, bend: number): Curve {
  const middle = between(start, end, 0.5);
  const control = { x: middle.x - (end.y - start.y) * bend, y: middle.y + (end.x - start.x) * bend };
  return { start, control, end };
}

/** The part of a curve between two of its parameters. */
export function partOf(curve: Curve, from: number, to: number): Curve {
  const start = pointOn(curve, from);
  const end = pointOn(curve, to);
  const a = between(curve.start, curve.control, from);
  const b = between(curve.control, curve.end, from);
  return { start, control: between(a, b, to), end };
}

/** Where a curve that leaves the centre of a token crosses a circle round its start. */
export function leavesStartAt(curve: Curve, radius: number): number {
  let inside = 0;
  let outside = 1;
  for (let step = 0; step < 18; step += 1) {
    const middle = (inside + outside) / 2;
    if (distance(pointOn(curve, middle), curve.start) < radius) inside = middle;
    else outside = middle;
  }
  return outside;
}

export function reversed(curve: Curve): Curve {
  return { start: curve.end, control: curve.control, end: curve.start };
}

export type Segment = readonly [Point, Point];

export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
