import { craftPlaces } from "../viewmodel/boardMotion.ts";
import { routeArcs } from "../viewmodel/boardRoutes.ts";
import { type BoardTransform, TOKEN_RADIUS, toHost } from "../viewmodel/boardTransform.ts";
import type { BoardArc, BoardView } from "../viewmodel/boardView.ts";
import { THEMES } from "../viewmodel/theme.ts";
import { paintArc } from "./paintArc.ts";
import type { Sheet } from "./paintChart.ts";
import { paintFrame } from "./paintFrame.ts";
import { paintSmallCraft } from "./paintSmallCraft.ts";
import { paintToken } from "./paintToken.ts";

export interface MarksLook {
  readonly transform: BoardTransform;
  readonly sheet: Sheet;
  /** Arcs that the layer above is drawing in at this moment. */
  readonly drawing: ReadonlySet<string>;
  /** Whether small craft sail on the layer above. */
  readonly craftAbove: boolean;
}

const FADED = 0.22;

/** Paints all that stands on the chart. Complete in itself: where nothing moves, this is the whole board. */
export function paintMarks(context: CanvasRenderingContext2D, view: BoardView, look: MarksLook): void {
  const { transform, sheet } = look;
  const tokens = THEMES[view.theme];
  context.setTransform(sheet.density, 0, 0, sheet.density, 0, 0);
  context.clearRect(0, 0, sheet.width, sheet.height);
  if (!look.craftAbove) {
    for (const craft of craftPlaces(view, 0)) paintSmallCraft(context, { ...toHost(transform, craft), facing: craft.facing }, { tokens, size: transform.mark });
  }
  const routes = routeArcs(view, transform);
  for (const arc of settledArcs(view, look)) {
    const curve = routes.get(arc.id);
    if (curve !== undefined) paintArc(context, arc, { curve, ink: { tokens, mark: transform.mark, opacity: isFaded(view, arc) ? FADED : 1 } });
  }
  for (const token of view.tokens) {
    paintToken(context, token, { tokens, ...toHost(transform, token), radius: TOKEN_RADIUS * transform.mark });
  }
  paintFrame(context, tokens, { sheet, scale: transform.scale });
}

const isFaded = (view: BoardView, arc: BoardArc): boolean => view.focus !== null && arc.from !== view.focus && arc.to !== view.focus;

/** Retaliation goes on top. */
function settledArcs(view: BoardView, look: MarksLook): readonly BoardArc[] {
  const settled = view.arcs.filter((arc) => !look.drawing.has(arc.id));
  return [...settled.filter((arc) => arc.kind !== "retaliation"), ...settled.filter((arc) => arc.kind === "retaliation")];
}
