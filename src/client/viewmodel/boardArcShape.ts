import { type Curve, headingOn, type Point, pointOn } from "./boardGeometry.ts";
import type { ArcKind } from "./boardView.ts";

/** What an arc is drawn with, in pixels. Every layer draws the same, so that nothing jumps when one takes over. */
export interface ArcShape {
  /** Broad line of paper beneath, so that an arc reads on any ground. */
  readonly halo: { readonly points: readonly Point[]; readonly width: number };
  /** Closed and filled. */
  readonly areas: readonly (readonly Point[])[];
  readonly lines: readonly { readonly points: readonly Point[]; readonly width: number }[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

export interface ArcPen {
  readonly kind: ArcKind;
  readonly weight: 1 | 2 | 3;
  readonly mark: number;
  /** How much is drawn so far, 0..1. */
  readonly upto: number;
}

const SAMPLES = 44;
const DASH = 9;
const GAP = 5;
const DOT_STEP = 6;

type Drawn = Omit<ArcShape, "halo">;

/** Four kinds of line told apart by shape: retaliation tapers, agreement is double, trade is dashed, knock-on is dotted. */
const DRAW: Readonly<Record<ArcKind, (curve: Curve, pen: ArcPen) => Drawn>> = {
  retaliation: (curve, pen) => ({ areas: [ribbon(curve, pen), arrowhead(curve, pen)], lines: [], dots: [] }),
  agreement: (curve, pen) => ({ areas: [], lines: [-2.7, 2.7].map((off) => ({ points: track(curve, { ...pen, off }), width: 1.9 * pen.mark })), dots: [] }),
  trade: (curve, pen) => ({ areas: [], lines: [...dashes(curve, pen), ...openHead(curve, pen)], dots: [] }),
  knockOn: (curve, pen) => ({ areas: [], lines: openHead(curve, pen), dots: dots(curve, pen) }),
};

export function arcShape(curve: Curve, pen: ArcPen): ArcShape {
  const halo = { points: track(curve, { ...pen, off: 0 }), width: (pen.kind === "agreement" ? 9 : 4.5) * pen.mark };
  return { halo, ...DRAW[pen.kind](curve, pen) };
}

/** Width of a retaliation arc where it strikes, in pixels at mark size 1. */
const strikeWidth = (weight: number): number => 2.4 + weight * 1.6;

function stepsOf(upto: number): readonly number[] {
  const count = Math.max(2, Math.round(SAMPLES * upto));
  return Array.from({ length: count + 1 }, (_, i) => (i / count) * upto);
}

function beside(curve: Curve, t: number, off: number): Point {
  const point = pointOn(curve, t);
  const heading = headingOn(curve, t);
  return { x: point.x - Math.sin(heading) * off, y: point.y + Math.cos(heading) * off };
}

function track(curve: Curve, pen: ArcPen & { readonly off: number }): readonly Point[] {
  return stepsOf(pen.upto).map((t) => beside(curve, t, pen.off * pen.mark));
}

function ribbon(curve: Curve, pen: ArcPen): readonly Point[] {
  const half = (t: number): number => ((1.2 + (strikeWidth(pen.weight) - 1.2) * t) / 2) * pen.mark;
  const reach = Math.max(0.02, pen.upto - headLength(pen) * 0.7 / lengthOf(curve));
  const steps = stepsOf(reach);
  return [...steps.map((t) => beside(curve, t, half(t))), ...[...steps].reverse().map((t) => beside(curve, t, -half(t)))];
}

const headLength = (pen: ArcPen): number => (9 + pen.weight * 2.6) * pen.mark;

/** The tip stands where the arc ends, barbs swept back. */
function arrowhead(curve: Curve, pen: ArcPen): readonly Point[] {
  const tip = pointOn(curve, pen.upto);
  const heading = headingOn(curve, pen.upto);
  const length = headLength(pen);
  const at = (forward: number, aside: number): Point => ({
    x: tip.x + Math.cos(heading) * forward - Math.sin(heading) * aside,
    y: tip.y + Math.sin(heading) * forward + Math.cos(heading) * aside,
  });
  return [tip, at(-length * 1.35, length * 0.56), at(-length, 0), at(-length * 1.35, -length * 0.56)];
}

function openHead(curve: Curve, pen: ArcPen): Drawn["lines"] {
  if (pen.upto < 1) return [];
  const tip = pointOn(curve, 1);
  const heading = headingOn(curve, 1);
  const barb = (turn: number): Point => ({
    x: tip.x + Math.cos(heading + turn) * 7.5 * pen.mark,
    y: tip.y + Math.sin(heading + turn) * 7.5 * pen.mark,
  });
  return [{ points: [barb(2.55), tip, barb(-2.55)], width: 2 * pen.mark }];
}

function lengthOf(curve: Curve): number {
  let length = 0;
  for (let i = 1; i <= SAMPLES; i += 1) {
    const a = pointOn(curve, (i - 1) / SAMPLES);
    const b = pointOn(curve, i / SAMPLES);
    length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return Math.max(1, length);
}

function dashes(curve: Curve, pen: ArcPen): Drawn["lines"] {
  const length = lengthOf(curve);
  const dash = (DASH * pen.mark) / length;
  const step = ((DASH + GAP) * pen.mark) / length;
  const width = (1.2 + pen.weight * 0.5) * pen.mark;
  const count = Math.max(0, Math.ceil((pen.upto - dash * 0.4) / step));
  return Array.from({ length: count }, (_, i) => {
    const from = i * step;
    const to = Math.min(pen.upto, from + dash);
    return { points: [pointOn(curve, from), pointOn(curve, (from + to) / 2), pointOn(curve, to)], width };
  });
}

function dots(curve: Curve, pen: ArcPen): Drawn["dots"] {
  const step = (DOT_STEP * pen.mark) / lengthOf(curve);
  const count = Math.floor((pen.upto - (pen.upto < 1 ? 0 : step)) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => ({ ...pointOn(curve, i * step), radius: (0.9 + pen.weight * 0.2) * pen.mark }));
}
