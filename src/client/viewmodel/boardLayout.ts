import { CHART_HEIGHT, CHART_WIDTH } from "./boardChart.ts";
import { type Box, boxAround, clamp, grownBox, type Point } from "./boardGeometry.ts";
import { type Arrangement, arrangementsOf, layoutCost } from "./boardArrangement.ts";
import type { BoardLayout, BoardPlan, IslandPlan, IslandSize, PlacedIsland, PlacedPort } from "./boardPlan.ts";

const SIZE: Readonly<Record<IslandSize, { readonly x: number; readonly y: number }>> = {
  small: { x: 92, y: 74 },
  medium: { x: 150, y: 112 },
  large: { x: 232, y: 165 },
};
/** Room that a token with its name plate needs, between centres. */
const PORT_SPACE = { x: 182, y: 104 } as const;
const SHEET: Box = { x: 0, y: 0, width: CHART_WIDTH, height: CHART_HEIGHT };
const HOME_AT: Point = { x: 0.46, y: 0.52 };
const ROUNDS = 70;
/** Ports keep off the coast: the share of an island's radii within which they lie. */
const INLAND = 0.66;

interface Movable {
  x: number;
  y: number;
}

/**
 * Places every island and port. What the plan fixes stays where it is; the rest keeps its distance, in the one of many
 * arrangements round the home island whose lanes cross least. Deterministic.
 */
export function layoutBoard(plan: BoardPlan): BoardLayout {
  let best: { readonly layout: BoardLayout; readonly cost: number } | undefined;
  for (const arrangement of arrangementsOf(plan)) {
    const islands = placeIslands(plan.islands, arrangement);
    const ports = placePorts(plan.islands, islands);
    const layout = { islands, ports, frame: frameOf(ports) };
    const cost = layoutCost(layout, plan);
    if (best === undefined || cost < best.cost) best = { layout, cost };
  }
  return best?.layout ?? { islands: [], ports: [], frame: SHEET };
}

const onSheet = (percent: Point): Point => ({ x: (percent.x / 100) * CHART_WIDTH, y: (percent.y / 100) * CHART_HEIGHT });

/** An island grows with its ports: four fit on a large one, two on a medium one. */
function radiiOf(island: IslandPlan): { readonly radiusX: number; readonly radiusY: number } {
  const size = SIZE[island.size];
  const room = { small: 1, medium: 2, large: 4 }[island.size];
  const growth = Math.sqrt(Math.max(1, island.ports.length / room));
  return { radiusX: size.x * growth, radiusY: size.y * growth };
}

function placeIslands(plans: readonly IslandPlan[], arrangement: Arrangement): readonly PlacedIsland[] {
  const islands = plans.map((island, index) => ({
    id: island.id, name: island.name, home: island.home, fixed: island.at !== undefined, ...radiiOf(island),
    ...(island.at ? onSheet(island.at) : firstPlace(plans, { index, arrangement })),
  }));
  for (let round = 0; round < ROUNDS; round += 1) spreadIslands(islands);
  return islands.map(({ fixed: _fixed, ...island }) => island);
}

/** Home islands lie side by side in the middle, the others round them at the bearings of the arrangement. */
function firstPlace(plans: readonly IslandPlan[], { index, arrangement }: { readonly index: number; readonly arrangement: Arrangement }): Point {
  if (plans[index]?.home === true) {
    const homes = plans.filter((island) => island.home).length;
    const shift = plans.slice(0, index).filter((island) => island.home).length - (homes - 1) / 2;
    return { x: CHART_WIDTH * HOME_AT.x + shift * 260, y: CHART_HEIGHT * HOME_AT.y };
  }
  const bearing = arrangement.get(index) ?? 0;
  return { x: CHART_WIDTH * (0.48 + 0.42 * Math.cos(bearing)), y: CHART_HEIGHT * (0.5 + 0.4 * Math.sin(bearing)) };
}

/** Islands push each other off until their ellipses, with a strait between, no longer meet. */
function spreadIslands(islands: readonly (Movable & { fixed: boolean; home: boolean; radiusX: number; radiusY: number })[]): void {
  for (const [index, one] of islands.entries()) {
    for (const other of islands.slice(index + 1)) {
      const reachX = (one.radiusX + other.radiusX) * 0.94 + 46;
      const reachY = (one.radiusY + other.radiusY) * 0.94 + 46;
      push(one, other, { reachX, reachY, firm: [one.fixed || one.home, other.fixed || other.home] });
    }
    if (!one.fixed) keepWithin(one, { x: CHART_WIDTH / 2, y: CHART_HEIGHT / 2, radiusX: CHART_WIDTH * 0.44, radiusY: CHART_HEIGHT * 0.41 });
  }
}

interface Reach {
  readonly reachX: number;
  readonly reachY: number;
  readonly firm: readonly [boolean, boolean];
}

/** Moves two points apart along the line between them, in a space where their reach is a circle. */
function push(one: Movable, other: Movable, { reachX, reachY, firm }: Reach): void {
  const dx = (other.x - one.x) / reachX;
  const dy = (other.y - one.y) / reachY;
  const span = Math.hypot(dx, dy);
  if (span >= 1 || (firm[0] && firm[1])) return;
  const [unitX, unitY] = span < 1e-6 ? [0.8, 0.6] : [dx / span, dy / span];
  const step = (1 - span) * 0.5;
  const share = firm[0] || firm[1] ? 1 : 0.5;
  if (!firm[0]) [one.x, one.y] = [one.x - unitX * step * share * reachX, one.y - unitY * step * share * reachY];
  if (!firm[1]) [other.x, other.y] = [other.x + unitX * step * share * reachX, other.y + unitY * step * share * reachY];
}

interface Ellipse extends Point {
  readonly radiusX: number;
  readonly radiusY: number;
}

function keepWithin(point: Movable, room: Ellipse): void {
  const dx = (point.x - room.x) / room.radiusX;
  const dy = (point.y - room.y) / room.radiusY;
  const span = Math.hypot(dx, dy);
  if (span <= 1) return;
  point.x = room.x + (dx / span) * room.radiusX;
  point.y = room.y + (dy / span) * room.radiusY;
}

function placePorts(plans: readonly IslandPlan[], islands: readonly PlacedIsland[]): readonly PlacedPort[] {
  const ports = plans.flatMap((plan, index) => {
    const island = islands[index];
    return island === undefined ? [] : plan.ports.map((port, i) => ({
      role: port.role, island: plan.id, fixed: port.at !== undefined, room: inlandOf(island, plan.ports.length),
      ...(port.at ? onSheet(port.at) : firstBerth(island, { index: i, count: plan.ports.length })),
    }));
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, one] of ports.entries()) {
      for (const other of ports.slice(index + 1)) push(one, other, { reachX: PORT_SPACE.x, reachY: PORT_SPACE.y, firm: [one.fixed, other.fixed] });
      if (!one.fixed) keepWithin(one, one.room);
    }
  }
  return ports.map(({ role, island, x, y }) => ({ role, island, x: Math.round(x), y: Math.round(y) }));
}

/** Where an island's ports may lie; a lone port on a sheet's edge is drawn towards the middle so that it stays in sight. */
function inlandOf(island: PlacedIsland, count: number): Ellipse {
  const inset = { x: 110, y: 70 };
  const x = clamp(island.x, inset.x, CHART_WIDTH - inset.x);
  const y = clamp(island.y, inset.y, CHART_HEIGHT - inset.y);
  const share = count === 1 ? 0.25 : INLAND;
  return { x, y, radiusX: island.radiusX * share, radiusY: island.radiusY * share };
}

/** Ports start on a ring round the island's middle. */
function firstBerth(island: PlacedIsland, { index, count }: { readonly index: number; readonly count: number }): Point {
  const room = inlandOf(island, count);
  if (count === 1) return { x: room.x, y: room.y };
  // Two ports lie one above the other: plates are wide and low.
  const bearing = (count === 2 ? -0.6 : -0.68) * Math.PI + (index / count) * 2 * Math.PI;
  return { x: room.x + Math.cos(bearing) * room.radiusX * 0.9, y: room.y + Math.sin(bearing) * room.radiusY * 0.9 };
}

function frameOf(ports: readonly Point[]): Box {
  if (ports.length === 0) return SHEET;
  const margin = { x: 104, top: 58, bottom: 74 };
  const round = boxAround(ports);
  const box = { x: round.x - margin.x, y: round.y - margin.top, width: round.width + 2 * margin.x, height: round.height + margin.top + margin.bottom };
  // A board with one island is not shown as large as a house.
  const grow = Math.max(0, (640 - box.width) / 2, (420 - box.height) / 2);
  return grownBox(box, grow);
}
