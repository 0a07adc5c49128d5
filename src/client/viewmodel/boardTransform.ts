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

export type Framed = Pick<BoardView, "chart" | "camera" | "insets">;

export function boardTransform(view: Framed, width: number, height: number): BoardTransform {
  const { middle, scale: whole } = roomFor(view, width, height);
  const camera = view.camera ?? wholeChart(view);
  const scale = whole * camera.zoom;
  return { scale, x: middle.x - camera.x * scale, y: middle.y - camera.y * scale, mark: clamp(scale, SMALLEST_MARK, LARGEST_MARK) };
}

/** Where on the host the camera's point lies, and the scale at which the whole frame fits in what the insets leave. */
export function roomFor({ chart, insets = NO_INSETS }: Framed, width: number, height: number): { readonly middle: Point; readonly scale: number } {
  const room = {
    width: Math.max(120, width - insets.left - insets.right),
    height: Math.max(120, height - insets.top - insets.bottom),
  };
  return {
    middle: { x: insets.left + room.width / 2, y: insets.top + room.height / 2 },
    scale: Math.min(room.width / chart.frame.width, room.height / chart.frame.height),
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

/** Where on the chart a place of the host lies. */
export function toChart(transform: BoardTransform, point: Point): Point {
  return { x: (point.x - transform.x) / transform.scale, y: (point.y - transform.y) / transform.scale };
}
