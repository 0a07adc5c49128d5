import { type Box, boxesOverlap, distance, type Point, segmentsCross } from "./boardGeometry.ts";
import type { BoardLayout, BoardPlan } from "./boardPlan.ts";

/** Bearings of the islands round the middle, in radians clockwise from east, by their index in the plan. */
export type Arrangement = ReadonlyMap<number, number>;

/** With more islands than this, not every order is tried. */
const MOST_SHUFFLED = 4;
const TURNS = 8;

/** What a token and its plate cover, about its port. */
const PORT_ROOM = { left: 80, top: 32, width: 160, height: 94 } as const;
/** Where the screen's title lies over the frame. */
const TITLE_CORNER = { width: 300, height: 190 } as const;
const GOOD_ASPECT = 1.5;
const COST = { overlap: 8, crossing: 1, through: 1.5, title: 2.5, aspect: 2, strait: 6 } as const;

/** Orders of the islands that the plan leaves free, turned about the middle. */
export function arrangementsOf(plan: BoardPlan): readonly Arrangement[] {
  const free = [...plan.islands.keys()].filter((index) => {
    const island = plan.islands[index];
    return island !== undefined && !island.home && island.at === undefined;
  });
  if (free.length === 0) return [new Map()];
  const orders = free.length > MOST_SHUFFLED ? [free] : ordersOf(free);
  return orders.flatMap((order) => Array.from({ length: TURNS }, (_, turn) => {
    const first = (turn / TURNS) * 2 * Math.PI + 0.15;
    return new Map(order.map((index, place) => [index, first + (place / order.length) * 2 * Math.PI]));
  }));
}

/** Every order round a circle: the first stays first, since turns do the rest. */
function ordersOf(items: readonly number[]): readonly (readonly number[])[] {
  const [first, ...rest] = items;
  return first === undefined ? [[]] : permutations(rest).map((order) => [first, ...order]);
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]));
}

/** How hard a layout is to read. Only differences mean something. */
export function layoutCost(layout: BoardLayout, plan: BoardPlan): number {
  const { frame } = layout;
  const underTitle = layout.ports.filter((port) => port.x < frame.x + TITLE_CORNER.width && port.y < frame.y + TITLE_CORNER.height);
  return (
    crowding(layout) + laneCost(layout, plan) + underTitle.length * COST.title + Math.abs(frame.width / frame.height - GOOD_ASPECT) * COST.aspect
  );
}

function crowding(layout: BoardLayout): number {
  const rooms = layout.ports.map(roomOf);
  const overlaps = pairs(rooms).filter(([a, b]) => boxesOverlap(a, b)).length;
  const straits = pairs(layout.islands).map(([a, b]) => {
    const span = Math.hypot((b.x - a.x) / (a.radiusX + b.radiusX + 40), (b.y - a.y) / (a.radiusY + b.radiusY + 40));
    return Math.max(0, 1 - span);
  });
  return overlaps * COST.overlap + straits.reduce((sum, strait) => sum + strait, 0) * COST.strait;
}

export function roomOf(port: Point): Box {
  return { x: port.x - PORT_ROOM.left, y: port.y - PORT_ROOM.top, width: PORT_ROOM.width, height: PORT_ROOM.height };
}

function laneCost(layout: BoardLayout, plan: BoardPlan): number {
  const at = new Map(layout.ports.map((port) => [port.role, port]));
  const lanes = plan.lanes.flatMap((lane) => {
    const [from, to] = [at.get(lane.from), at.get(lane.to)];
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
  const crossings = pairs(lanes).filter(([a, b]) => segmentsCross(a, b)).length;
  const through = lanes.flatMap(([from, to]) => layout.ports.filter((port) => port !== from && port !== to && isOnWay(port, from, to))).length;
  return crossings * COST.crossing + through * COST.through;
}

function isOnWay(port: Point, from: Point, to: Point): boolean {
  return [0.2, 0.35, 0.5, 0.65, 0.8].some((t) => distance(port, { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }) < 55);
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other] as const));
}
