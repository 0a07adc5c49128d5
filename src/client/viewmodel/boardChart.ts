import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { Box } from "./boardGeometry.ts";

/** Chart units in which everything on the board is placed. Land and water go on beyond this sheet. */
export const CHART_WIDTH = 1200;
export const CHART_HEIGHT = 760;

/** A generated sea chart: plain data, drawn once. Paths are SVG path data in chart units. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** What must be in sight when the camera looks at the whole chart. */
  readonly frame: Box;
  readonly land: string;
  /** The home island alone. */
  readonly home: string;
  /** Depth bands from the coast outwards. */
  readonly depths: readonly string[];
  readonly hills: readonly string[];
  readonly provinces: readonly string[];
  readonly soundings: readonly ChartSounding[];
  readonly seas: readonly ChartName[];
  readonly islands: readonly ChartName[];
  readonly rose: { readonly x: number; readonly y: number; readonly radius: number };
  readonly ports: readonly { readonly role: string; readonly x: number; readonly y: number }[];
  /** Anchorages off the home coast where small craft may slip in. */
  readonly anchorages: readonly (readonly number[])[];
}

/** x, y and depth. A plain number list, so that a chart can be imported as JSON. */
export type ChartSounding = readonly number[];

export interface ChartName {
  /** Whose name it is: of an island; seas go by their order. */
  readonly id?: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Radians, clockwise. */
  readonly angle: number;
  readonly size: number;
}

/** The chart with the names of a scenario that tells the same in other words; drawn once, it serves every language. */
export function nameChart(chart: Chart, board: Scenario["board"]): Chart {
  if (board === undefined) return chart;
  const islands = new Map(board.islands.map(({ id, name }) => [id, name]));
  return {
    ...chart,
    seas: chart.seas.map((sea, at) => ({ ...sea, text: board.seas[at]?.name ?? sea.text })),
    islands: chart.islands.map((island) => ({ ...island, text: islands.get(island.id ?? "") ?? island.text })),
  };
}
