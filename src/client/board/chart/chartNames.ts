import type { ChartName } from "../../viewmodel/boardChart.ts";
import { type Box, boxesOverlap, boxHolds, distance, grownBox, type Point } from "../../viewmodel/boardGeometry.ts";
import { roomOf } from "../../viewmodel/boardArrangement.ts";
import type { BoardLayout, BoardPlan, PlacedIsland, SeaPlan } from "../../viewmodel/boardPlan.ts";
import { type Landform, SHORE } from "./landform.ts";

/** What words and ornaments must keep clear of. */
export interface Surroundings {
  readonly layout: BoardLayout;
  readonly land: Landform;
  /** Places along the standing lanes. */
  readonly lanes: readonly (readonly Point[])[];
}

/** The largest height that counts as open water for a name or an ornament. */
const OPEN_WATER = 0.36;
const SEA_SIZES = [19, 16, 13] as const;
const SEA_ANGLES = [-0.05, 0.05, -0.18, 0.18, -0.4, 0.4] as const;
/** Width of a spaced letter, as a share of its size. */
const LETTER = 0.68;
const SEA_STEP = 26;
const NAME_STEP = 12;
const ROSE_STEP = 20;
/** A cost at which a name need not be set smaller. */
const GOOD_ENOUGH = 26;
const ISLAND_SIZES = [15, 13, 11] as const;
const ROSE_SIZES = [58, 46, 36, 28] as const;

export function namedSeas(plan: BoardPlan, around: Surroundings): readonly ChartName[] {
  const names: ChartName[] = [];
  for (const sea of plan.seas) names.push(sea.at === undefined ? bestSea(sea, { ...around, names }) : fixedSea(sea, sea.at));
  return names;
}

function fixedSea(sea: SeaPlan, at: Point): ChartName {
  return { text: sea.name, x: Math.round(at.x * 12), y: Math.round(at.y * 7.6), angle: radians(sea.angle ?? 0), size: SEA_SIZES[0] };
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Places along the middle line of a name. */
function along(name: ChartName): readonly Point[] {
  const half = (name.text.length * name.size * LETTER) / 2;
  return [-1, -0.66, -0.33, 0, 0.33, 0.66, 1].map((t) => ({ x: name.x + Math.cos(name.angle) * half * t, y: name.y + Math.sin(name.angle) * half * t }));
}

type Naming = Surroundings & { readonly names: readonly ChartName[] };

function bestSea(sea: SeaPlan, around: Naming): ChartName {
  let best: Costed = { name: fixedSea(sea, { x: 50, y: 50 }), cost: Infinity };
  const places = gridPoints(grownBox(around.layout.frame, -20), SEA_STEP);
  for (const size of SEA_SIZES) {
    for (const angle of sea.angle === undefined ? SEA_ANGLES : [radians(sea.angle)]) {
      for (const at of places) best = cheaper(best, { text: sea.name, ...at, angle, size }, around);
    }
    if (best.cost < GOOD_ENOUGH) break;
  }
  return best.name;
}

interface Costed {
  readonly name: ChartName;
  readonly cost: number;
}

/** The better of a known place and another one, which is given up as soon as it costs more. */
function cheaper(best: Costed, name: ChartName, around: Naming): Costed {
  const frame = around.layout.frame;
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  let cost = (SEA_SIZES[0] - name.size) * 0.5 + Math.abs(name.angle) * 2 + distance(name, middle) / 60;
  for (const point of along(name)) {
    cost += waterCost(point, around);
    if (cost >= best.cost) return best;
  }
  return { name, cost };
}

function waterCost(point: Point, around: Naming): number {
  const frame = around.layout.frame;
  const height = Math.max(around.land.height(point.x, point.y - 9), around.land.height(point.x, point.y + 9));
  let cost = height > OPEN_WATER ? 30 : height * 3;
  if (!boxHolds(grownBox(frame, -18), point)) cost += 20;
  // Panels of the screen lie over the upper left corner.
  if (point.x < frame.x + 290 && point.y < frame.y + 190) cost += 8;
  if (around.layout.ports.some((port) => boxHolds(roomOf(port), point))) cost += 30;
  for (const other of around.names) cost += Math.max(0, 240 - distance(other, point)) / 12;
  return cost + around.lanes.filter((lane) => near(lane, point, 22)).length * 3;
}

const near = (lane: readonly Point[], point: Point, reach: number): boolean =>
  lane.some((at) => Math.abs(at.x - point.x) < reach && Math.abs(at.y - point.y) < reach);

function gridPoints(box: Box, step: number): readonly Point[] {
  const points: Point[] = [];
  for (let y = box.y; y < box.y + box.height; y += step) {
    for (let x = box.x; x < box.x + box.width; x += step) points.push({ x: Math.round(x), y: Math.round(y) });
  }
  return points;
}

/** Names of islands, on their own land and clear of ports and lanes. An island too crowded for its name goes without. */
export function namedIslands(around: Surroundings): readonly ChartName[] {
  return around.layout.islands.flatMap((island, index) => {
    const name = islandName(island, { ...around, index });
    return name === undefined ? [] : [name];
  });
}

function islandName(island: PlacedIsland, around: Surroundings & { readonly index: number }): ChartName | undefined {
  const box = { x: island.x - island.radiusX, y: island.y - island.radiusY, width: 2 * island.radiusX, height: 2 * island.radiusY };
  for (const size of ISLAND_SIZES) {
    let best: { readonly name: ChartName; readonly room: number } | undefined;
    for (const at of gridPoints(box, NAME_STEP)) {
      const name = { id: island.id, text: island.name, ...at, angle: 0, size };
      if (!fitsIsland(name, around)) continue;
      const room = roomRound(name, around);
      if (best === undefined || room > best.room) best = { name, room };
    }
    if (best !== undefined) return best.name;
  }
  return undefined;
}

function fitsIsland(name: ChartName, around: Surroundings & { readonly index: number }): boolean {
  const half = (name.text.length * name.size * LETTER) / 2 + 6;
  const box = { x: name.x - half, y: name.y - name.size * 0.8, width: 2 * half, height: name.size * 1.6 };
  const sight = grownBox(around.layout.frame, -14);
  if (!boxHolds(sight, box) || !boxHolds(sight, { x: box.x + box.width, y: box.y + box.height })) return false;
  if (around.layout.ports.some((port) => boxesOverlap(roomOf(port), box))) return false;
  return along(name).every((point) => [-name.size, name.size].every((dy) =>
    around.land.height(point.x, point.y + dy) > SHORE + 0.04 && around.land.islandAt(point.x, point.y + dy) === around.index));
}

function roomRound(name: ChartName, around: Surroundings): number {
  const toPort = Math.min(...around.layout.ports.map((port) => distance({ x: port.x, y: port.y + 14 }, name)));
  const crossed = along(name).filter((point) => around.lanes.some((lane) => near(lane, point, 18))).length;
  return toPort - crossed * 24;
}

/** The compass rose, as large as open water allows. */
export function compassRose(seas: readonly ChartName[], around: Surroundings): { readonly x: number; readonly y: number; readonly radius: number } {
  const frame = around.layout.frame;
  for (const radius of ROSE_SIZES) {
    let best: { readonly at: Point; readonly cost: number } | undefined;
    for (const at of gridPoints(grownBox(frame, -radius - 24), ROSE_STEP)) {
      const cost = roseCost(at, { ...around, seas, radius });
      if (cost !== undefined && (best === undefined || cost < best.cost)) best = { at, cost };
    }
    if (best !== undefined) return { ...best.at, radius };
  }
  return { x: Math.round(frame.x + frame.width - 60), y: Math.round(frame.y + frame.height - 60), radius: 28 };
}

function roseCost(at: Point, around: Surroundings & { readonly seas: readonly ChartName[]; readonly radius: number }): number | undefined {
  const reach = around.radius + 10;
  const rim = Array.from({ length: 12 }, (_, i) => ({ x: at.x + Math.cos(i * 0.5236) * reach, y: at.y + Math.sin(i * 0.5236) * reach }));
  if (rim.some((point) => around.land.height(point.x, point.y) > 0.44)) return undefined;
  if (around.layout.ports.some((port) => boxesOverlap(roomOf(port), grownBox({ ...at, width: 0, height: 0 }, reach)))) return undefined;
  if (around.seas.some((sea) => along(sea).some((point) => distance(point, at) < reach + 14))) return undefined;
  const frame = around.layout.frame;
  const crossed = around.lanes.filter((lane) => near(lane, at, reach)).length;
  // Roses sit low and to the right, where no panel covers them.
  return crossed * 400 + Math.abs(frame.x + frame.width * 0.72 - at.x) * 0.4 + Math.abs(frame.y + frame.height * 0.72 - at.y);
}
