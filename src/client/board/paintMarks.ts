import { flagId, flagPlaces, MAST } from "../viewmodel/boardFlags.ts";
import { craftPlaces } from "../viewmodel/boardMotion.ts";
import { routeArcs } from "../viewmodel/boardRoutes.ts";
import { type BoardTransform, TOKEN_RADIUS, toHost } from "../viewmodel/boardTransform.ts";
import type { BoardArc, BoardToken, BoardView } from "../viewmodel/boardView.ts";
import { THEMES, type ThemeTokens } from "../viewmodel/theme.ts";
import { paintArc } from "./paintArc.ts";
import type { Sheet } from "./paintChart.ts";
import { paintFrame } from "./paintFrame.ts";
import { paintFlag } from "./paintFlag.ts";
import { paintSmallCraft } from "./paintSmallCraft.ts";
import { paintToken } from "./paintToken.ts";

export interface MarksLook {
  readonly transform: BoardTransform;
  readonly sheet: Sheet;
  /** Arcs and flags that the layer above is moving at this moment, by their names. */
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
    const at = toHost(transform, token);
    paintHoist(context, token, { tokens, ...at, mark: transform.mark, drawing: look.drawing });
    paintToken(context, token, { tokens, ...at, radius: TOKEN_RADIUS * transform.mark });
  }
  paintFrame(context, tokens, { sheet, scale: transform.scale });
}

const isFaded = (view: BoardView, arc: BoardArc): boolean => view.focus !== null && arc.from !== view.focus && arc.to !== view.focus;

/** Retaliation goes on top. */
function settledArcs(view: BoardView, look: MarksLook): readonly BoardArc[] {
  const settled = view.arcs.filter((arc) => !look.drawing.has(arc.id));
  return [...settled.filter((arc) => arc.kind !== "retaliation"), ...settled.filter((arc) => arc.kind === "retaliation")];
}

interface HoistInk {
  readonly tokens: ThemeTokens;
  readonly x: number;
  readonly y: number;
  readonly mark: number;
  readonly drawing: ReadonlySet<string>;
}

/** The mast of a role that has policies in force, with their flags. */
function paintHoist(context: CanvasRenderingContext2D, token: BoardToken, { tokens, x, y, mark, drawing }: HoistInk): void {
  if (token.hoist.length === 0) return;
  context.save();
  context.translate(x, y);
  context.lineCap = "round";
  for (const [color, width] of [[tokens.paper, 4.6], [tokens.ink, 2]] as const) {
    context.strokeStyle = color;
    context.lineWidth = width * mark;
    context.beginPath();
    context.moveTo(MAST.x * mark, MAST.foot * mark);
    context.lineTo(MAST.x * mark, (MAST.top - 3) * mark);
    context.stroke();
  }
  for (const place of flagPlaces(token, mark)) {
    if (drawing.has(flagId(place.flag))) continue;
    const box = { x: place.x, y: place.y, width: place.size, height: place.size };
    paintFlag(context, place.flag.letter, box);
    context.lineWidth = 0.9 * mark;
    context.strokeStyle = "rgba(6, 20, 36, 0.6)";
    context.strokeRect(box.x, box.y, box.width, box.height);
  }
  context.restore();
}
