import { createNoise2D } from "simplex-noise";
import { type Box, distance, grownBox, type Point } from "../../viewmodel/boardGeometry.ts";
import type { BoardLayout, PlacedIsland } from "../../viewmodel/boardPlan.ts";
import { seededRandom } from "./seededRandom.ts";
import { cellAt, CHARTED, gridOf } from "./surveyGrid.ts";

/** Height at which the sea ends. */
export const SHORE = 0.5;

/** The lie of the land, surveyed once: 0 in the open sea, above `SHORE` on land. */
export interface Landform {
  readonly heights: number[];
  /** Heights of the home islands alone. */
  readonly homeHeights: number[];
  /** How near the coasts are, all told: shelves run together where islands are close. */
  readonly shelves: number[];
  /** Places bent by the same noise as the coasts, for borders that look grown. */
  readonly bent: readonly Point[];
  height(x: number, y: number): number;
  /** Index of the island whose ground or water this is; -1 for scenery. */
  islandAt(x: number, y: number): number;
}

interface Lobe extends Point {
  readonly radiusX: number;
  readonly radiusY: number;
  readonly weight: number;
}

/** Lobes that rise together, and the box beyond which they add nothing. */
interface Landmass {
  readonly lobes: readonly Lobe[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Sample {
  height: number;
  shelf: number;
  island: number;
}

/** How much of a neighbour's height is taken off, so that a strait stays open between two islands. */
const STRAIT = 0.62;
const FALLOFF = 0.95;
/** Squared distance, in radii, beyond which a lobe adds nothing that shows. */
const REACH = 5;
const ROCKS = 3;
const ISLETS = 8;
const FAR_COASTS = 5;
const EDGE = 110;

export function surveyLand(layout: BoardLayout, seed: number): Landform {
  const random = seededRandom(seed);
  const islands = layout.islands.map((island) => landmass(islandLobes(island, { layout, random })));
  const known = (at: Point): number => tallest(islands, at, blankSample()).height;
  const masses = [...islands, ...farCoasts(layout, random).map(landmass), ...islets(layout, { random, known }).map((islet) => landmass([islet]))];
  const bent = gridOf(createWarp(seed));
  const shares = gridOf(edgeShare);
  const survey = { heights: [] as number[], homeHeights: [] as number[], shelves: [] as number[], owners: [] as number[] };
  // One sample for all cells: there are 144 000 of them.
  const sample = blankSample();
  for (const [cell, at] of bent.entries()) {
    const share = shares[cell] ?? 0;
    const height = tallest(masses, at, sample).height * share;
    const owner = layout.islands[sample.island];
    survey.heights.push(height);
    survey.homeHeights.push(owner?.home === true ? height : Math.min(height, SHORE - 0.2));
    survey.shelves.push(sample.shelf * share);
    survey.owners.push(owner === undefined ? -1 : sample.island);
  }
  return {
    ...survey,
    bent,
    height: (x, y) => survey.heights[cellAt(x, y)] ?? 0,
    islandAt: (x, y) => survey.owners[cellAt(x, y)] ?? -1,
  };
}

/** How much of the land's height is left: nothing at the edge of the charted area, so that no coast is cut off straight. */
function edgeShare(x: number, y: number): number {
  const inside = Math.min(x - CHARTED.x, CHARTED.x + CHARTED.width - x, y - CHARTED.y, CHARTED.y + CHARTED.height - y);
  return Math.min(1, Math.max(0, inside / EDGE));
}

/** Three octaves of noise that shift a place: bays, headlands, rocks. */
function createWarp(seed: number): (x: number, y: number) => Point {
  const octaves = [
    { noise: createNoise2D(seededRandom(seed + 11)), size: 120, shift: 22 },
    { noise: createNoise2D(seededRandom(seed + 42)), size: 46, shift: 9 },
    { noise: createNoise2D(seededRandom(seed + 7)), size: 18, shift: 3.2 },
  ];
  return (x, y) => {
    let bentX = x;
    let bentY = y;
    for (const { noise, size, shift } of octaves) {
      bentX += noise(x / size, y / size) * shift;
      bentY += noise(x / size + 50, y / size + 50) * shift;
    }
    return { x: bentX, y: bentY };
  };
}

function sum(lobes: readonly Lobe[], at: Point): number {
  let height = 0;
  for (const lobe of lobes) {
    const dx = (at.x - lobe.x) / lobe.radiusX;
    const dy = (at.y - lobe.y) / lobe.radiusY;
    const away = dx * dx + dy * dy;
    if (away < REACH) height += lobe.weight * Math.exp(-away * FALLOFF);
  }
  return height;
}

const blankSample = (): Sample => ({ height: 0, shelf: 0, island: -1 });

function landmass(lobes: readonly Lobe[]): Landmass {
  const span = Math.sqrt(REACH);
  return {
    lobes,
    left: Math.min(...lobes.map((lobe) => lobe.x - lobe.radiusX * span)),
    right: Math.max(...lobes.map((lobe) => lobe.x + lobe.radiusX * span)),
    top: Math.min(...lobes.map((lobe) => lobe.y - lobe.radiusY * span)),
    bottom: Math.max(...lobes.map((lobe) => lobe.y + lobe.radiusY * span)),
  };
}

/** Measures a place into `sample`: whose it is, and how high once its neighbour has taken a strait off it. */
function tallest(masses: readonly Landmass[], at: Point, sample: Sample): Sample {
  let first = 0;
  let second = 0;
  sample.island = -1;
  for (let index = 0; index < masses.length; index += 1) {
    const mass = masses[index];
    if (mass === undefined || at.x < mass.left || at.x > mass.right || at.y < mass.top || at.y > mass.bottom) continue;
    const height = sum(mass.lobes, at);
    if (height > first) {
      second = first;
      first = height;
      sample.island = index;
    } else if (height > second) second = height;
  }
  sample.height = first - STRAIT * second;
  sample.shelf = first + second;
  return sample;
}

interface Growing {
  readonly layout: BoardLayout;
  readonly random: () => number;
}

/** A body, lobes round it, ground under every port, and a few rocks off the coast. */
function islandLobes(island: PlacedIsland, { layout, random }: Growing): readonly Lobe[] {
  const { radiusX, radiusY } = island;
  const around = (bearing: number, reach: number): Point => ({
    x: island.x + Math.cos(bearing) * radiusX * reach,
    y: island.y + Math.sin(bearing) * radiusY * reach,
  });
  const body = { x: island.x, y: island.y, radiusX: radiusX * 0.8, radiusY: radiusY * 0.8, weight: 0.8 };
  const turn = random() * Math.PI;
  const lobes = Array.from({ length: 6 }, (_, i) => {
    const bearing = turn + (i / 6) * 2 * Math.PI + (random() - 0.5) * 0.7;
    const size = 0.34 + random() * 0.22;
    return { ...around(bearing, 0.46 + random() * 0.24), radiusX: radiusX * size, radiusY: radiusY * size, weight: 0.75 };
  });
  const ports = layout.ports.filter((port) => port.island === island.id);
  const grounds = ports.map((port) => ({ x: port.x, y: port.y + 8, radiusX: 76, radiusY: 58, weight: 0.5 }));
  const rocks = Array.from({ length: ROCKS }, () => {
    const radius = 13 + random() * 18;
    return { ...around(random() * 2 * Math.PI, 1.12 + random() * 0.32), radiusX: radius * 1.3, radiusY: radius, weight: 0.85 };
  });
  return [body, ...lobes, ...grounds, ...rocks];
}

/** Nameless coasts where the sheet ends, as far from every island as they come. */
function farCoasts(layout: BoardLayout, random: () => number): readonly (readonly Lobe[])[] {
  const rim = grownBox(layout.frame, 105);
  const coasts: Point[] = [];
  const roomAt = (place: Point): number => Math.min(
    ...layout.islands.map((island) => Math.hypot((place.x - island.x) / (island.radiusX + 215), (place.y - island.y) / (island.radiusY + 190))),
    ...coasts.map((other) => distance(place, other) / 480));
  for (let made = 0; made < FAR_COASTS; made += 1) {
    const places = Array.from({ length: 44 }, (_, i) => onRim(rim, i / 44));
    const best = places.reduce((a, b) => (roomAt(b) > roomAt(a) ? b : a));
    if (roomAt(best) < 1) break;
    coasts.push(best);
  }
  return coasts.map((coast) => [0, 1, 2].map((i) => ({
    x: coast.x + (random() - 0.5) * 150,
    y: coast.y + (random() - 0.5) * 110,
    radiusX: 120 + i * 18,
    radiusY: 92 + i * 12,
    weight: 0.6,
  })));
}

/** A place on the edge of a box, `t` of the way round. */
function onRim(box: Box, t: number): Point {
  const round = 2 * (box.width + box.height) * t;
  if (round < box.width) return { x: box.x + round, y: box.y };
  if (round < box.width + box.height) return { x: box.x + box.width, y: box.y + round - box.width };
  if (round < 2 * box.width + box.height) return { x: box.x + 2 * box.width + box.height - round, y: box.y + box.height };
  return { x: box.x, y: box.y + 2 * (box.width + box.height) - round };
}

interface Sea {
  readonly random: () => number;
  readonly known: (at: Point) => number;
}

/** Islets in the open sea, on the sheet and beyond it, clear of every port. */
function islets(layout: BoardLayout, { random, known }: Sea): readonly Lobe[] {
  const found: Lobe[] = [];
  for (let attempt = 0; attempt < 300 && found.length < ISLETS; attempt += 1) {
    const place = { x: -60 + random() * 1320, y: -60 + random() * 880 };
    const radius = 15 + random() * 14;
    const open = known(place) < 0.1 && layout.ports.every((port) => distance(port, place) > 150);
    if (!open || found.some((islet) => distance(islet, place) < 210)) continue;
    found.push({ ...place, radiusX: radius * (1 + random() * 0.6), radiusY: radius, weight: 0.95 });
  }
  return found;
}
