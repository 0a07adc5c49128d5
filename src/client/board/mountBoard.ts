import type { Chart } from "../viewmodel/boardChart.ts";
import { startingArcs } from "../viewmodel/boardMotion.ts";
import { boardTransform } from "../viewmodel/boardTransform.ts";
import type { BoardPort, BoardView } from "../viewmodel/boardView.ts";
import type { LiveLayer } from "./liveLayer.ts";
import { CHART_FACES, paintChart, type Sheet } from "./paintChart.ts";
import { paintMarks } from "./paintMarks.ts";

export interface BoardOptions {
  /** Whether anything may move; without it Phaser is never fetched. */
  readonly motion: boolean;
  /** The moving layer has been taken down because the machine is too slow for it. */
  readonly onSlow?: () => void;
}

export interface MountedBoard {
  destroy(): void;
}

/** More device pixels than this cost fill rate that shows little. */
const DENSITY_CAP = 1.5;
const STILL_DENSITY_CAP = 2;
const IDLE_TIMEOUT = 1500;
const BLANK = { chart: null, look: "" } as const;

interface Board {
  readonly host: HTMLElement;
  readonly chart: HTMLCanvasElement;
  readonly marks: HTMLCanvasElement;
  readonly sea: HTMLElement;
  readonly options: BoardOptions;
  /** Arcs that the moving layer is drawing in. */
  readonly drawing: Set<string>;
  view: BoardView | null;
  live: LiveLayer | "none" | "coming" | "given up";
  /** Whether the moving layer shows what moves. */
  sailing: boolean;
  /** What the chart's canvas shows, so that it is painted again only when that changes. */
  painted: { readonly chart: Chart | null; readonly look: string };
  frame: number;
  gone: boolean;
}

/** Lays the board's canvases into a host, which must be positioned, and keeps them up to date with the port. */
export function mountBoard(host: HTMLElement, port: BoardPort, options: BoardOptions): MountedBoard {
  const board: Board = {
    host, options, chart: addLayer(host, "canvas"), marks: addLayer(host, "canvas"), sea: addLayer(host, "div"), drawing: new Set(),
    view: null, live: "none", sailing: false, painted: BLANK, frame: 0, gone: false,
  };
  const stopWatching = port.watch((view) => receive(board, view));
  const sizes = new ResizeObserver(() => schedule(board));
  sizes.observe(host);
  void Promise.all(CHART_FACES.map((face) => document.fonts.load(face))).then(() => {
    board.painted = BLANK;
    schedule(board);
  });
  return {
    destroy() {
      board.gone = true;
      stopWatching();
      sizes.disconnect();
      cancelAnimationFrame(board.frame);
      dropLive(board);
      for (const layer of [board.chart, board.marks, board.sea]) layer.remove();
    },
  };
}

function addLayer<K extends "canvas" | "div">(host: HTMLElement, tag: K): HTMLElementTagNameMap[K] {
  const layer = document.createElement(tag);
  layer.setAttribute("aria-hidden", "true");
  Object.assign(layer.style, { position: "absolute", inset: "0", width: "100%", height: "100%", pointerEvents: "none" });
  host.append(layer);
  return layer;
}

function receive(board: Board, view: BoardView): void {
  const before = board.view;
  board.view = view;
  if (view.still || !board.options.motion) dropLive(board);
  else if (board.live === "none") void fetchLive(board);
  const starting = board.sailing ? startingArcs(before, view) : [];
  for (const arc of starting) board.drawing.add(arc.id);
  if (isLive(board.live)) board.live.show(view, sheetOf(board, DENSITY_CAP), starting);
  schedule(board);
}

const isLive = (live: Board["live"]): live is LiveLayer => typeof live === "object";

function schedule(board: Board): void {
  if (board.frame !== 0 || board.gone) return;
  board.frame = requestAnimationFrame(() => {
    board.frame = 0;
    paint(board);
  });
}

function sheetOf(board: Board, densityCap: number): Sheet {
  return { width: Math.max(1, board.host.clientWidth), height: Math.max(1, board.host.clientHeight), density: Math.min(window.devicePixelRatio || 1, densityCap) };
}

function paint(board: Board): void {
  const { view } = board;
  const sheet = sheetOf(board, STILL_DENSITY_CAP);
  if (view === null || board.host.clientWidth === 0) return;
  const transform = boardTransform(view, sheet.width, sheet.height);
  const look = JSON.stringify([sheet, transform, view.theme]);
  const chart = board.chart.getContext("2d", { alpha: false });
  const marks = board.marks.getContext("2d");
  if (chart === null || marks === null) return;
  if (board.painted.look !== look || board.painted.chart !== view.chart) {
    fit(board.chart, sheet);
    fit(board.marks, sheet);
    paintChart(chart, view.chart, { theme: view.theme, transform, sheet });
    board.painted = { chart: view.chart, look };
    if (isLive(board.live)) board.live.show(view, sheetOf(board, DENSITY_CAP), []);
  }
  paintMarks(marks, view, { transform, sheet, drawing: board.drawing, craftAbove: board.sailing });
}

/** Setting a canvas's size also clears it, so it is set only when it changes. */
function fit(canvas: HTMLCanvasElement, sheet: Sheet): void {
  const width = Math.round(sheet.width * sheet.density);
  const height = Math.round(sheet.height * sheet.density);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Phaser comes when the browser has nothing better to do: the still board is complete without it. */
async function fetchLive(board: Board): Promise<void> {
  board.live = "coming";
  await idle();
  if (!hasWebGl()) board.live = "given up";
  const stillWanted = (): boolean => !board.gone && board.live === "coming" && board.view !== null;
  if (!stillWanted()) return;
  const { startLive } = await import("./liveLayer.ts");
  if (!stillWanted()) return;
  board.live = startLive(board.sea, sheetOf(board, DENSITY_CAP), {
    onReady: () => {
      board.sailing = true;
      if (board.view !== null && isLive(board.live)) board.live.show(board.view, sheetOf(board, DENSITY_CAP), []);
      schedule(board);
    },
    onArrived: (arcs) => {
      for (const arc of arcs) board.drawing.delete(arc.id);
      // At once, so that no frame is without them.
      paint(board);
    },
    onSlow: () => {
      dropLive(board);
      board.live = "given up";
      board.options.onSlow?.();
    },
  });
}

function dropLive(board: Board): void {
  if (isLive(board.live)) board.live.destroy();
  if (board.live !== "given up") board.live = "none";
  board.sailing = false;
  board.drawing.clear();
  schedule(board);
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no requestIdleCallback.
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT });
    else setTimeout(resolve, 300);
  });
}

function hasWebGl(): boolean {
  const context = document.createElement("canvas").getContext("webgl");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
