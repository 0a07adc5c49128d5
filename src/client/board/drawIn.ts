import type { GameObjects, Scene } from "phaser-lite";
import { type ArcShape, arcShape } from "../viewmodel/boardArcShape.ts";
import type { Point } from "../viewmodel/boardGeometry.ts";
import { DRAW_SECONDS } from "../viewmodel/boardMotion.ts";
import type { BoardArc } from "../viewmodel/boardView.ts";
import { type LiveFrame, tintOf } from "./liveFrame.ts";

/** Arcs on their way from one role to another. */
export interface DrawIn {
  /** Those that do not belong to the frame any more are dropped. */
  start(arcs: readonly BoardArc[], frame: LiveFrame): void;
  drawing(): ReadonlySet<string>;
  /** Draws one frame; returns the arcs that have just arrived. They stay drawn until `clear`. */
  step(frame: LiveFrame, seconds: number): readonly BoardArc[];
  /** Takes arrived arcs off, once another layer shows them. */
  clear(arrived: readonly BoardArc[]): void;
}

interface Incoming {
  readonly arc: BoardArc;
  seconds: number;
}

export function createDrawIn(scene: Scene): DrawIn {
  const graphics = scene.add.graphics();
  const incoming = new Map<string, Incoming>();
  return {
    start(arcs, { view }) {
      const fresh = new Set(view.arcs.filter((arc) => arc.fresh).map(({ id }) => id));
      for (const id of incoming.keys()) if (!fresh.has(id)) incoming.delete(id);
      if (incoming.size === 0) graphics.clear();
      for (const arc of arcs) incoming.set(arc.id, { arc, seconds: 0 });
    },
    drawing: () => new Set(incoming.keys()),
    step(frame, seconds) {
      graphics.clear();
      const arrived: BoardArc[] = [];
      for (const item of incoming.values()) {
        item.seconds += seconds;
        const upto = Math.min(1, item.seconds / DRAW_SECONDS);
        drawArc(graphics, item.arc, { frame, upto: eased(upto) });
        if (upto >= 1) arrived.push(item.arc);
      }
      return arrived;
    },
    clear(arrived) {
      for (const arc of arrived) incoming.delete(arc.id);
      if (incoming.size === 0) graphics.clear();
    },
  };
}

/** Slows down towards the target. */
const eased = (t: number): number => 1 - (1 - t) ** 2.2;

function drawArc(graphics: GameObjects.Graphics, arc: BoardArc, { frame, upto }: { readonly frame: LiveFrame; readonly upto: number }): void {
  const curve = frame.curves.get(arc.id);
  if (curve === undefined || upto <= 0) return;
  const shape: ArcShape = arcShape(curve, { kind: arc.kind, weight: arc.weight, mark: frame.transform.mark, upto });
  const color = tintOf(frame.tokens[arc.kind]);
  stroke(graphics, shape.halo.points, { width: shape.halo.width, color: tintOf(frame.tokens.paper), alpha: 0.66 });
  for (const line of shape.lines) stroke(graphics, line.points, { width: line.width, color, alpha: 1 });
  graphics.fillStyle(color, 1);
  for (const area of shape.areas) {
    graphics.beginPath();
    for (const [index, point] of area.entries()) {
      if (index === 0) graphics.moveTo(point.x, point.y);
      else graphics.lineTo(point.x, point.y);
    }
    graphics.closePath();
    graphics.fillPath();
  }
  for (const dot of shape.dots) graphics.fillCircle(dot.x, dot.y, dot.radius);
}

function stroke(graphics: GameObjects.Graphics, points: readonly Point[], pen: { readonly width: number; readonly color: number; readonly alpha: number }): void {
  graphics.lineStyle(pen.width, pen.color, pen.alpha);
  graphics.beginPath();
  for (const [index, point] of points.entries()) {
    if (index === 0) graphics.moveTo(point.x, point.y);
    else graphics.lineTo(point.x, point.y);
  }
  graphics.strokePath();
}
