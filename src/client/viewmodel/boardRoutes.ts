import {
  bentCurve, type Box, boxHolds, type Curve, distance, grownBox, leavesStartAt, partOf, type Point, pointOn, reversed, type Segment, segmentsCross,
} from "./boardGeometry.ts";
import { type BoardTransform, TOKEN_RADIUS, toHost } from "./boardTransform.ts";
import type { ArcKind, BoardArc, BoardToken, BoardView } from "./boardView.ts";

type Routed = Pick<BoardView, "tokens" | "arcs"> & { readonly chart: Pick<BoardView["chart"], "frame"> };

/** Standing links are laid first, so that what comes and goes does not push them about. */
const ORDER: readonly ArcKind[] = ["trade", "agreement", "knockOn", "retaliation"];
const BENDS = [0.24, -0.24, 0.42, -0.42, 0.62, -0.62, 0.85, -0.85] as const;
const STEPS = 16;
/** Sizes in chart units, for a chart shown at about its own size. */
const CLEARANCE = 17;
const PLATE_HALF_WIDTH = 72;
const PLATE: Box = { x: -PLATE_HALF_WIDTH, y: TOKEN_RADIUS + 2, width: 2 * PLATE_HALF_WIDTH, height: 28 };

/** Costs of what makes an arc hard to follow, per sample or per crossing; only their order matters. */
const COST = { token: 8, plate: 3, ownPlate: 0.8, outside: 3, crossing: 4, beside: 30, bend: 4, left: 0.3 } as const;

/** A chosen way from one token's centre to another's, in chart units. */
interface Way {
  readonly arc: BoardArc;
  readonly curve: Curve;
  readonly samples: readonly Point[];
}

/**
 * The curve of every arc in pixels, from the rim of one token to the rim of the other. The ways keep clear of
 * other tokens and their plates and cross each other as little as a greedy choice allows.
 */
export function routeArcs(view: Routed, transform: BoardTransform): ReadonlyMap<string, Curve> {
  // On a small host tokens take up more of the chart. In steps, so that the ways do not waver while the camera moves.
  const bulk = Math.max(1, Math.round((transform.mark / transform.scale) * 2) / 2);
  const curves = new Map<string, Curve>();
  for (const way of waysOf(view, bulk)) curves.set(way.arc.id, trimmed(way, transform));
  return curves;
}

interface Remembered {
  readonly tokens: Routed["tokens"];
  readonly bulk: number;
  readonly ways: readonly Way[];
}

const remembered = new WeakMap<Routed["arcs"], Remembered>();

/** Each frame of a camera move asks again for the same arcs. */
function waysOf(view: Routed, bulk: number): readonly Way[] {
  const known = remembered.get(view.arcs);
  if (known?.tokens === view.tokens && known.bulk === bulk) return known.ways;
  const ways = chooseWays(view, bulk);
  remembered.set(view.arcs, { tokens: view.tokens, bulk, ways });
  return ways;
}

function chooseWays(view: Routed, bulk: number): readonly Way[] {
  const tokens = new Map(view.tokens.map((token) => [token.role, token]));
  const arcs = [...view.arcs].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
  const ways: Way[] = [];
  for (const arc of arcs) {
    const from = tokens.get(arc.from);
    const to = tokens.get(arc.to);
    if (from === undefined || to === undefined || from === to) continue;
    ways.push(bestWay(arc, { from, to, view, ways, bulk }));
  }
  return ways;
}

interface Surroundings {
  readonly from: BoardToken;
  readonly to: BoardToken;
  readonly view: Routed;
  readonly ways: readonly Way[];
  /** Size of tokens, as a multiple of their usual share of the chart. */
  readonly bulk: number;
}

function bestWay(arc: BoardArc, around: Surroundings): Way {
  const ways = BENDS.map((bend) => {
    const curve = bentCurve(around.from, around.to, bend);
    const samples = Array.from({ length: STEPS + 1 }, (_, i) => pointOn(curve, i / STEPS));
    const way = { arc, curve, samples };
    return { way, cost: costOf(way, around) + Math.abs(bend) * COST.bend + (bend < 0 ? COST.left : 0) };
  });
  return ways.reduce((best, next) => (next.cost < best.cost ? next : best)).way;
}

function costOf(way: Way, around: Surroundings): number {
  const inner = way.samples.slice(1, -1);
  const frame = grownBox(around.view.chart.frame, -12);
  let cost = inner.filter((point) => !boxHolds(frame, point)).length * COST.outside;
  for (const token of around.view.tokens) {
    const own = token === around.from || token === around.to;
    const plate = { ...PLATE, x: token.x + PLATE.x, y: token.y + PLATE.y };
    cost += inner.filter((point) => boxHolds(plate, point)).length * (own ? COST.ownPlate : COST.plate);
    if (!own) cost += inner.filter((point) => distance(point, token) < around.bulk * TOKEN_RADIUS + CLEARANCE).length * COST.token;
  }
  for (const other of around.ways) cost += conflict(way, other);
  return cost;
}

/** Two arcs between the same tokens must not run side by side; others should not cross. */
function conflict(way: Way, other: Way): number {
  const ends = new Set([way.arc.from, way.arc.to, other.arc.from, other.arc.to]);
  const apart = distance(pointOn(way.curve, 0.5), pointOn(other.curve, 0.5));
  if (ends.size === 2) return apart < 34 ? COST.beside : 0;
  let crossings = 0;
  for (const segment of segmentsOf(way)) crossings += segmentsOf(other).filter((theirs) => segmentsCross(segment, theirs)).length;
  return crossings * COST.crossing;
}

function segmentsOf(way: Way): readonly Segment[] {
  return way.samples.slice(1).flatMap((point, index) => {
    const before = way.samples[index];
    return before === undefined ? [] : [[before, point] as const];
  });
}

function trimmed(way: Way, transform: BoardTransform): Curve {
  const curve = {
    start: toHost(transform, way.curve.start),
    control: toHost(transform, way.curve.control),
    end: toHost(transform, way.curve.end),
  };
  const rim = TOKEN_RADIUS * transform.mark + 4;
  const from = leavesStartAt(curve, rim);
  const to = 1 - leavesStartAt(reversed(curve), rim + 2);
  return from < to ? partOf(curve, from, to) : curve;
}
