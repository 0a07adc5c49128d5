import { clamp, type Point } from "./boardGeometry.ts";
import type { BoardCamera, BoardInsets, BoardView } from "./boardView.ts";

/** How chart units become pixels of the host: `pixel = chart * scale + offset`. One for all layers. */
export interface BoardTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Size of marks and words, which shrink and grow less than the chart. */
  readonly mark: number;
}

/** Radius of a token in pixels at mark size 1. */
export const TOKEN_RADIUS = 25;

const NO_INSETS: BoardInsets = { top: 0, right: 0, bottom: 0, left: 0 };
/** Marks stay legible on a phone and do not become balloons on a projector. */
const SMALLEST_MARK = 0.62;
const LARGEST_MARK = 1.5;

export function boardTransform(view: Pick<BoardView, "chart" | "camera" | "insets">, width: number, height: number): BoardTransform {
  const insets = view.insets ?? NO_INSETS;
  const room = {
    width: Math.max(120, width - insets.left - insets.right),
    height: Math.max(120, height - insets.top - insets.bottom),
  };
  const frame = view.chart.frame;
  const camera = view.camera ?? wholeChart(view);
  const scale = Math.min(room.width / frame.width, room.height / frame.height) * camera.zoom;
  return {
    scale,
    x: insets.left + room.width / 2 - camera.x * scale,
    y: insets.top + room.height / 2 - camera.y * scale,
    mark: clamp(scale, SMALLEST_MARK, LARGEST_MARK),
  };
}

/** The camera that a view without one stands for. */
export function wholeChart(view: Pick<BoardView, "chart">): BoardCamera {
  const frame = view.chart.frame;
  return { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2, zoom: 1 };
}

export function toHost(transform: BoardTransform, point: Point): Point {
  return { x: point.x * transform.scale + transform.x, y: point.y * transform.scale + transform.y };
}

/** A camera on its way: slow at both ends, and zooming by ratio so that the speed looks even. `t` is 0..1. */
export function cameraBetween(from: BoardCamera, to: BoardCamera, t: number): BoardCamera {
  const eased = t * t * (3 - 2 * t);
  return {
    x: from.x + (to.x - from.x) * eased,
    y: from.y + (to.y - from.y) * eased,
    zoom: from.zoom * (to.zoom / from.zoom) ** eased,
  };
}
