import type { BoardPlan } from "../../scenario/schema/scenario.ts";
import type { Box, Point } from "./boardGeometry.ts";

export type { BoardPlan };
export type IslandPlan = BoardPlan["islands"][number];
export type SeaPlan = BoardPlan["seas"][number];
export type IslandSize = IslandPlan["size"];

/** An island as an ellipse in chart units; its coast is drawn later. */
export interface PlacedIsland extends Point {
  readonly id: string;
  readonly name: string;
  readonly home: boolean;
  readonly radiusX: number;
  readonly radiusY: number;
}

export interface PlacedPort extends Point {
  readonly role: string;
  readonly island: string;
}

export interface BoardLayout {
  readonly islands: readonly PlacedIsland[];
  readonly ports: readonly PlacedPort[];
  /** What must be in sight: every port with its plate, and some water. */
  readonly frame: Box;
}
