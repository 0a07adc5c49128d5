import { arcShape } from "../viewmodel/boardArcShape.ts";
import type { Curve, Point } from "../viewmodel/boardGeometry.ts";
import type { BoardArc } from "../viewmodel/boardView.ts";
import { type ThemeTokens, withAlpha } from "../viewmodel/theme.ts";

type Context = CanvasRenderingContext2D;

export interface ArcInk {
  readonly tokens: ThemeTokens;
  readonly mark: number;
  readonly opacity: number;
}

/** A settled arc. */
export function paintArc(context: Context, arc: BoardArc, { curve, ink }: { readonly curve: Curve; readonly ink: ArcInk }): void {
  const shape = arcShape(curve, { kind: arc.kind, weight: arc.weight, mark: ink.mark, upto: 1 });
  context.save();
  context.globalAlpha = ink.opacity;
  context.lineJoin = "round";
  context.lineCap = "round";
  context.strokeStyle = withAlpha(ink.tokens.paper, 0.66);
  stroke(context, shape.halo.points, shape.halo.width);
  context.fillStyle = ink.tokens[arc.kind];
  context.strokeStyle = ink.tokens[arc.kind];
  context.lineCap = arc.kind === "trade" ? "butt" : "round";
  for (const line of shape.lines) stroke(context, line.points, line.width);
  for (const area of shape.areas) {
    trace(context, area);
    context.closePath();
    context.fill();
  }
  for (const dot of shape.dots) {
    context.beginPath();
    context.arc(dot.x, dot.y, dot.radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}

function trace(context: Context, points: readonly Point[]): void {
  context.beginPath();
  for (const [index, point] of points.entries()) {
    if (index === 0) context.moveTo(point.x, point.y);
    else context.lineTo(point.x, point.y);
  }
}

function stroke(context: Context, points: readonly Point[], width: number): void {
  trace(context, points);
  context.lineWidth = width;
  context.stroke();
}
