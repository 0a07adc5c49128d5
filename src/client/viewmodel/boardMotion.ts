import type { Point } from "./boardGeometry.ts";
import type { BoardArc, BoardView } from "./boardView.ts";

/** A small craft off the home coast: restrictions that leak. */
export interface CraftPlace extends Point {
  readonly facing: 1 | -1;
}

/** Seconds that an arc takes to draw in. */
export const DRAW_SECONDS = 0.9;

/** Arcs that begin to draw in with this view. */
export function startingArcs(before: BoardView | null, now: BoardView): readonly BoardArc[] {
  const known = new Set(before !== null && before.beat === now.beat ? before.arcs.filter((arc) => arc.fresh).map((arc) => arc.id) : []);
  return now.arcs.filter((arc) => arc.fresh && !known.has(arc.id));
}

/** Small craft in chart units: as many of the anchorages as the workaround share fills, idling to and fro. */
export function craftPlaces(view: Pick<BoardView, "chart" | "craft">, seconds: number): readonly CraftPlace[] {
  const anchorages = view.chart.anchorages;
  const afloat = Math.round(Math.min(1, Math.max(0, view.craft)) * anchorages.length);
  return anchorages.slice(0, afloat).map(([x = 0, y = 0], index) => {
    const course = index * 2.4;
    const phase = seconds * (0.32 + (index % 3) * 0.09) + index;
    const swing = Math.sin(phase) * 13;
    return {
      x: x + Math.cos(course) * swing,
      y: y + Math.sin(course) * swing * 0.6,
      facing: Math.cos(phase) >= 0 ? 1 : -1,
    };
  });
}
