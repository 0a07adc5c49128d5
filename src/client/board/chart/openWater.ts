import { roomOf } from "../../viewmodel/boardArrangement.ts";
import type { ChartName, ChartSounding } from "../../viewmodel/boardChart.ts";
import { boxHolds, distance, type Point } from "../../viewmodel/boardGeometry.ts";
import { CHARTED } from "./surveyGrid.ts";
import type { Surroundings } from "./chartNames.ts";

interface Scatter extends Surroundings {
  readonly seas: readonly ChartName[];
  readonly rose: { readonly x: number; readonly y: number; readonly radius: number };
  readonly random: () => number;
}

const SOUNDINGS = 170;
const SOUNDING_SPACE = 62;
const ANCHORAGES = 16;
const ANCHORAGE_SPACE = 58;
const ATTEMPTS = 9000;

/** Depths scattered over the water, deeper away from the coast. */
export function soundings(around: Scatter): readonly ChartSounding[] {
  const found: (readonly [number, number, number])[] = [];
  for (let attempt = 0; attempt < ATTEMPTS && found.length < SOUNDINGS; attempt += 1) {
    const at = randomPlace(around, { x: CHARTED.x + 60, y: CHARTED.y + 60, width: CHARTED.width - 120, height: CHARTED.height - 120 });
    const depth = around.random() * 9;
    if (found.some(([x, y]) => distance(at, { x, y }) < SOUNDING_SPACE) || !isClear(at, around)) continue;
    const height = around.land.height(at.x, at.y);
    if (height < 0.36) found.push([at.x, at.y, Math.max(2, Math.round((0.42 - height) * 120 + depth))]);
  }
  return found;
}

/** Places off the home coasts where a small boat may lie, in an order that fills all sides evenly. */
export function anchorages(around: Scatter): readonly ChartSounding[] {
  const found: Point[] = [];
  const frame = around.layout.frame;
  for (let attempt = 0; attempt < ATTEMPTS && found.length < ANCHORAGES; attempt += 1) {
    const at = randomPlace(around, frame);
    if (found.some((other) => distance(at, other) < ANCHORAGE_SPACE) || !isClear(at, around)) continue;
    const height = around.land.height(at.x, at.y);
    if (height > 0.1 && height < 0.34 && around.layout.islands[around.land.islandAt(at.x, at.y)]?.home === true) found.push(at);
  }
  return found.map((at) => [at.x, at.y]);
}

function randomPlace(around: Scatter, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Point {
  return { x: Math.round(box.x + around.random() * box.width), y: Math.round(box.y + around.random() * box.height) };
}

function isClear(at: Point, around: Scatter): boolean {
  if (around.layout.ports.some((port) => boxHolds(roomOf(port), at))) return false;
  if (distance(at, around.rose) < around.rose.radius + 14) return false;
  return around.seas.every((sea) => {
    const half = (sea.text.length * sea.size * 0.68) / 2 + 10;
    const [dx, dy] = [at.x - sea.x, at.y - sea.y];
    const ahead = dx * Math.cos(sea.angle) + dy * Math.sin(sea.angle);
    const aside = dy * Math.cos(sea.angle) - dx * Math.sin(sea.angle);
    return Math.abs(ahead) > half || Math.abs(aside) > sea.size + 6;
  });
}
