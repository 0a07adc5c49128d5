import type { Curve } from "../viewmodel/boardGeometry.ts";
import { routeArcs } from "../viewmodel/boardRoutes.ts";
import { boardTransform, type BoardTransform } from "../viewmodel/boardTransform.ts";
import type { BoardArc, BoardView } from "../viewmodel/boardView.ts";
import { THEMES, type ThemeTokens } from "../viewmodel/theme.ts";
import type { Sheet } from "./paintChart.ts";

/** A view as the moving layer needs it: everything in device pixels. */
export interface LiveFrame {
  readonly view: BoardView;
  readonly transform: BoardTransform;
  readonly tokens: ThemeTokens;
  readonly curves: ReadonlyMap<string, Curve>;
}

export function liveFrame(view: BoardView, sheet: Sheet): LiveFrame {
  const { scale, x, y, mark } = boardTransform(view, sheet.width, sheet.height);
  const { density } = sheet;
  const transform = { scale: scale * density, x: x * density, y: y * density, mark: mark * density };
  return { view, transform, tokens: THEMES[view.theme], curves: routeArcs(view, transform) };
}

/** Whether an arc stands out: all do until a role has the focus. */
export function standsOut(view: BoardView, arc: BoardArc): boolean {
  return view.focus === null || arc.from === view.focus || arc.to === view.focus;
}

/** "#rrggbb" as the number that Phaser tints with. */
export const tintOf = (color: string): number => Number.parseInt(color.slice(1), 16);
