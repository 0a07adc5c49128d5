import { clamp, type Point } from "./boardGeometry.ts";
import { boardTransform, type Framed, roomFor, toChart, wholeChart } from "./boardTransform.ts";
import type { BoardCamera } from "./boardView.ts";

/** A chart on a host of some size, in pixels. */
export interface Viewport {
  readonly view: Framed;
  readonly width: number;
  readonly height: number;
}

/** One press of a button, or one notch of a wheel, as a factor. */
export const ZOOM_STEP = 1.4;
/** Pixels that an arrow key moves the chart by. */
export const PAN_STEP = 70;
/** The largest scale, in pixels for a chart unit, at which there is still something to see. */
const LARGEST_SCALE = 1.9;
const LEAST_MOST_ZOOM = 2;
/** A background is zoomed from here on: a little sea beyond the frame does no harm. */
const LEAST_COVER = 1.4;

/** How far one can zoom in: as far on a phone as on a wall. */
export function mostZoom({ view, width, height }: Viewport): number {
  return Math.max(LEAST_MOST_ZOOM, LARGEST_SCALE / roomFor(view, width, height).scale);
}

/** The nearest camera that shows no more than the whole chart does; null when it shows just that. */
export function withinReach(camera: BoardCamera, port: Viewport): BoardCamera | null {
  const zoom = clamp(camera.zoom, 1, mostZoom(port));
  if (zoom < 1.001) return null;
  const { view, width, height } = port;
  const { middle, scale } = roomFor(view, width, height);
  const whole = wholeChart(view);
  // What an edge of the host gives up of the chart between the whole and this zoom.
  const give = (pixels: number): number => pixels / scale - pixels / (scale * zoom);
  return {
    x: clamp(camera.x, whole.x - give(middle.x), whole.x + give(width - middle.x)),
    y: clamp(camera.y, whole.y - give(middle.y), whole.y + give(height - middle.y)),
    zoom,
  };
}

/** The camera that fills the host with chart to all its edges, as a background does; null where the whole chart all but does so. */
export function covering({ view, width, height }: Viewport): BoardCamera | null {
  const { frame } = view.chart;
  const { scale } = roomFor(view, width, height);
  const zoom = Math.max(width / frame.width, height / frame.height) / scale;
  return zoom < LEAST_COVER ? null : { ...wholeChart(view), zoom };
}

/** The chart moved by some pixels under the host. */
export function panned(port: Viewport, by: Point): BoardCamera | null {
  const camera = port.view.camera ?? wholeChart(port.view);
  const { scale } = boardTransform(port.view, port.width, port.height);
  return withinReach({ ...camera, x: camera.x - by.x / scale, y: camera.y - by.y / scale }, port);
}

/** The chart zoomed by a factor; what lies at a place of the host stays there. Without a place, the middle. */
export function zoomed(port: Viewport, factor: number, at?: Point): BoardCamera | null {
  const { view, width, height } = port;
  const camera = view.camera ?? wholeChart(view);
  const { middle, scale } = roomFor(view, width, height);
  const place = at ?? middle;
  const fixed = toChart(boardTransform(view, width, height), place);
  const zoom = clamp(camera.zoom * factor, 1, mostZoom(port));
  return withinReach({ x: fixed.x + (middle.x - place.x) / (scale * zoom), y: fixed.y + (middle.y - place.y) / (scale * zoom), zoom }, port);
}

/** Pixels by which something may stand off the edge before the chart is moved for it. */
const EDGE = 48;

/** Where the camera must go so that a place of the chart is in sight; the same camera where it is already. */
export function broughtIntoSight(port: Viewport, place: Point): BoardCamera | null {
  const { view, width, height } = port;
  const { scale, x, y } = boardTransform(view, width, height);
  const at = { x: place.x * scale + x, y: place.y * scale + y };
  const insets = view.insets ?? { top: 0, right: 0, bottom: 0, left: 0 };
  const into = (value: number, low: number, high: number): number => clamp(value, low, Math.max(low, high)) - value;
  return panned(port, { x: into(at.x, insets.left + EDGE, width - insets.right - EDGE), y: into(at.y, insets.top + EDGE, height - insets.bottom - EDGE) });
}
