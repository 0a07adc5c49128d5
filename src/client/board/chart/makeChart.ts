import { type Chart, CHART_HEIGHT, CHART_WIDTH } from "../../viewmodel/boardChart.ts";
import { type Point, pointOn } from "../../viewmodel/boardGeometry.ts";
import { layoutBoard } from "../../viewmodel/boardLayout.ts";
import type { BoardLayout, BoardPlan } from "../../viewmodel/boardPlan.ts";
import { routeArcs } from "../../viewmodel/boardRoutes.ts";
import { compassRose, namedIslands, namedSeas } from "./chartNames.ts";
import { closedPath, ringsOf } from "./contourPath.ts";
import { SHORE, surveyLand } from "./landform.ts";
import { anchorages, soundings } from "./openWater.ts";
import { provincePaths } from "./provinces.ts";
import { seededRandom } from "./seededRandom.ts";

const LAND_TRACING = { threshold: SHORE, tolerance: 0.8, smallest: 60 } as const;
const DEPTHS = [0.4, 0.26, 0.13] as const;
const HILLS = [0.95, 1.35] as const;

/** Draws up a chart for a plan: an invented archipelago, the same for the same plan and seed. */
export function makeChart(plan: BoardPlan, seed: number): Chart {
  const layout = layoutBoard(plan);
  const land = surveyLand(layout, seed);
  const around = { layout, land, lanes: lanePoints(plan, layout) };
  const seas = namedSeas(plan, around);
  const rose = compassRose(seas, around);
  const scatter = { ...around, seas, rose, random: seededRandom(seed + 99) };
  return {
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
    frame: layout.frame,
    land: closedPath(ringsOf(land.heights, LAND_TRACING)),
    home: closedPath(ringsOf(land.homeHeights, LAND_TRACING)),
    depths: DEPTHS.map((threshold) => closedPath(ringsOf(land.shelves, { threshold, tolerance: 1.3, smallest: 500 }))),
    hills: HILLS.map((threshold) => closedPath(ringsOf(land.heights, { threshold, tolerance: 1.3, smallest: 200 }))),
    provinces: provincePaths(layout, land),
    soundings: soundings(scatter),
    seas,
    islands: namedIslands(around),
    rose,
    ports: layout.ports.map(({ role, x, y }) => ({ role, x, y })),
    anchorages: anchorages(scatter),
  };
}

/** Where the standing lanes will run, so that names keep clear of them. */
function lanePoints(plan: BoardPlan, layout: BoardLayout): readonly (readonly Point[])[] {
  const tokens = layout.ports.map((port) => ({
    role: port.role, name: port.role, place: "home", flag: "A", you: false, x: port.x, y: port.y, delta: null, active: false, hoist: [],
  }) as const);
  const arcs = plan.lanes.map((lane, index) => ({ id: `lane${index}`, kind: "trade", ...lane, weight: 1, label: null, since: null, fresh: false }) as const);
  const view = { tokens, arcs, chart: { frame: layout.frame } };
  const curves = [...routeArcs(view, { scale: 1, x: 0, y: 0, mark: 1 }).values()];
  return curves.map((curve) => Array.from({ length: 17 }, (_, i) => pointOn(curve, i / 16)));
}
