import type { BoardLayout, PlacedPort } from "../../viewmodel/boardPlan.ts";
import type { Point } from "../../viewmodel/boardGeometry.ts";
import { openPath, ringsOf } from "./contourPath.ts";
import { type Landform, SHORE } from "./landform.ts";
import { cellAt } from "./surveyGrid.ts";

const TRACING = { threshold: 0, tolerance: 1, smallest: 300 } as const;
const FAR = -1000;

/** Borders on the home island between the ports' grounds, each drawn once: a line goes with the earlier of its two ports. */
export function provincePaths(layout: BoardLayout, land: Landform): readonly string[] {
  const homes = new Set(layout.islands.filter((island) => island.home).map((island) => island.id));
  const ports = layout.ports.filter((port) => homes.has(port.island));
  const height = (cell: number): number => land.homeHeights[cell] ?? 0;
  return ports.slice(0, -1).flatMap((_, own) => {
    const leads = land.bent.map((at, cell) => (height(cell) > SHORE - 0.1 ? leadOf(own, ports, at) : FAR));
    const isBorder = (point: Point): boolean => {
      const cell = cellAt(point.x, point.y);
      const at = land.bent[cell];
      return at !== undefined && height(cell) > SHORE && runnerUp(own, ports, at) > own;
    };
    return ringsOf(leads, TRACING).flatMap((ring) => pieces(ring, isBorder)).map(openPath).filter((path) => path !== "");
  });
}

const reach = (port: PlacedPort, at: Point): number => Math.hypot(port.x - at.x, port.y - at.y);

/** By how many units a place is nearer to this port than to any other. */
function leadOf(own: number, ports: readonly PlacedPort[], at: Point): number {
  let mine = 0;
  let theirs = Infinity;
  for (const [index, port] of ports.entries()) {
    if (index === own) mine = reach(port, at);
    else theirs = Math.min(theirs, reach(port, at));
  }
  return theirs - mine;
}

function runnerUp(own: number, ports: readonly PlacedPort[], at: Point): number {
  let best = -1;
  let nearest = Infinity;
  for (const [index, port] of ports.entries()) {
    const away = reach(port, at);
    if (index !== own && away < nearest) [best, nearest] = [index, away];
  }
  return best;
}

/** The runs of a closed ring whose points pass. */
function pieces(ring: readonly Point[], passes: (point: Point) => boolean): readonly (readonly Point[])[] {
  const start = ring.findIndex((point) => !passes(point));
  const turned = start < 0 ? ring : [...ring.slice(start), ...ring.slice(0, start)];
  const runs: Point[][] = [[]];
  for (const point of turned) {
    if (passes(point)) runs.at(-1)?.push(point);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}
