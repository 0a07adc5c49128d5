import { flagId } from "../viewmodel/boardFlags.ts";
import { NOTHING_STARTS, starting, type Starting, stillFresh } from "../viewmodel/boardMotion.ts";
import { boardTransform } from "../viewmodel/boardTransform.ts";
import type { BoardPort, BoardView } from "../viewmodel/boardView.ts";
import { sameCamera } from "../viewmodel/cameraMove.ts";
import { addLayer, fitCanvas } from "./boardCanvas.ts";
import { ChartLayer } from "./chartLayer.ts";
import type { LiveLayer } from "./liveLayer.ts";
import { CHART_FACES, type Sheet } from "./paintChart.ts";
import { paintMarks } from "./paintMarks.ts";

export interface BoardOptions {
  /** Whether anything may move; without it Phaser is never fetched. */
  readonly motion: boolean;
  /** Only something behind the page: it is painted once, when its fonts are there, and the page goes on meanwhile. */
  readonly background?: boolean;
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
/** What is fresh waits so long, in milliseconds, for the layer that moves it; then it just stands there. */
const PATIENCE = 2500;

interface Board {
  readonly host: HTMLElement;
  readonly chart: ChartLayer;
  readonly marks: HTMLCanvasElement;
  readonly sea: HTMLElement;
  readonly options: BoardOptions;
  /** Arcs and flags that the moving layer shows at this moment, by their names. */
  drawing: ReadonlySet<string>;
  /** What will begin to move when the camera has arrived. */
  waiting: Starting;
  view: BoardView | null;
  live: LiveLayer | "none" | "coming" | "given up";
  /** Whether the moving layer shows what moves. */
  sailing: boolean;
  /** Whether what is fresh still waits for the moving layer to come. */
  patient: boolean;
  /** Whether it may be painted yet. */
  ready: boolean;
  /** The sheet that was painted last. */
  size: string;
  frame: number;
  gone: boolean;
}

/** Lays the board's canvases into a host, which must be positioned, and keeps them up to date with the port. */
export function mountBoard(host: HTMLElement, port: BoardPort, options: BoardOptions): MountedBoard {
  const board: Board = {
    host, options, chart: new ChartLayer(host, { first: options.background === true ? "away" : "here", arrived: () => schedule(board) }),
    marks: addLayer(host, "canvas"), sea: addLayer(host, "div"), drawing: new Set(),
    waiting: NOTHING_STARTS, view: null, live: "none", sailing: false, patient: true, ready: options.background !== true, size: "", frame: 0, gone: false,
  };
  const stopWatching = port.watch((view) => receive(board, view));
  const sizes = new ResizeObserver(() => schedule(board));
  sizes.observe(host);
  void Promise.all(CHART_FACES.map((face) => document.fonts.load(face))).then(() => {
    if (board.ready) board.chart.spoil();
    board.ready = true;
    schedule(board);
  });
  return {
    destroy() {
      board.gone = true;
      stopWatching();
      sizes.disconnect();
      cancelAnimationFrame(board.frame);
      dropLive(board);
      board.chart.destroy();
      for (const layer of [board.marks, board.sea]) layer.remove();
    },
  };
}

function receive(board: Board, view: BoardView): void {
  const before = board.view;
  board.view = view;
  if (view.still || !board.options.motion) dropLive(board);
  else if (board.live === "none") void fetchLive(board);
  if (board.sailing) begin(board, starting(before, view));
  else if (board.live === "coming" && board.patient) board.drawing = freshNames(view);
  const moves = before !== null && (!sameCamera(before.camera, view.camera) || !sameCamera(before.bound, view.bound));
  // What follows the camera follows it in the same frame.
  if (moves) paint(board);
  else schedule(board);
}

/** Lets things begin to move, or has them wait for the camera. */
function begin(board: Board, next: Starting): void {
  const { view, live } = board;
  if (view === null || !isLive(live)) return;
  const arcs = [...board.waiting.arcs.filter(({ id }) => next.arcs.every((arc) => arc.id !== id)), ...next.arcs];
  const flags = [...board.waiting.flags.filter(({ flag }) => next.flags.every((other) => other.flag.policy !== flag.policy)), ...next.flags];
  const ready = stillFresh({ arcs, flags }, view);
  const names = [...ready.arcs.map(({ id }) => id), ...ready.flags.map(({ flag }) => flagId(flag))];
  const fresh = freshNames(view);
  board.drawing = new Set([...[...board.drawing].filter((name) => fresh.has(name)), ...names]);
  board.waiting = view.bound === null ? NOTHING_STARTS : ready;
  live.show(view, sheetOf(board, DENSITY_CAP), view.bound === null ? ready : NOTHING_STARTS);
}

function freshNames({ arcs, tokens }: BoardView): ReadonlySet<string> {
  return new Set([...arcs.filter((arc) => arc.fresh).map(({ id }) => id), ...tokens.flatMap(({ hoist }) => hoist.filter((flag) => flag.fresh).map(flagId))]);
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
  return { width: Math.max(1, board.host.clientWidth), height: Math.max(1, board.host.clientHeight), density: Math.min(window.devicePixelRatio || 1, densityCap) * zoomOf(board.host) };
}

/** On the wall the page draws the board larger: it is painted in the pixels that are seen. */
function zoomOf(host: HTMLElement): number {
  return Number(host.currentCSSZoom) || 1;
}

function paint(board: Board): void {
  const { view } = board;
  if (view === null || !board.ready || board.host.clientWidth === 0) return;
  const sheet = sheetOf(board, STILL_DENSITY_CAP);
  board.chart.show(view, sheet);
  if (board.chart.painted) paintMarksOf(board, view, sheet);
  const size = JSON.stringify(sheet);
  if (board.size !== size && isLive(board.live)) board.live.show(view, sheetOf(board, DENSITY_CAP), NOTHING_STARTS);
  board.size = size;
}

function paintMarksOf(board: Board, view: BoardView, sheet: Sheet): void {
  const marks = board.marks.getContext("2d");
  if (marks === null) return;
  fitCanvas(board.marks, sheet);
  const transform = boardTransform(view, sheet.width, sheet.height);
  paintMarks(marks, view, { transform, sheet, drawing: board.drawing, craftAbove: board.sailing });
}

/** Phaser comes when the browser has nothing better to do: the still board is complete without it. */
async function fetchLive(board: Board): Promise<void> {
  board.live = "coming";
  setTimeout(() => losePatience(board), PATIENCE);
  await idle();
  const stillWanted = (): boolean => !board.gone && board.live === "coming" && board.view !== null;
  const fetched = hasWebGl() && stillWanted() ? await import("./liveLayer.ts").catch(() => null) : null;
  if (!stillWanted()) return;
  if (fetched === null) {
    board.live = "given up";
    losePatience(board);
    return;
  }
  board.live = fetched.startLive(board.sea, sheetOf(board, DENSITY_CAP), {
    onReady: () => {
      board.sailing = true;
      // What has waited begins now; what stands there already does not go back to begin.
      begin(board, board.view === null || !board.patient ? NOTHING_STARTS : starting(null, board.view));
      schedule(board);
    },
    onArrived: (names) => {
      board.drawing = new Set([...board.drawing].filter((name) => !names.includes(name)));
      // At once, so that no frame is without them.
      if (board.view !== null) paintMarksOf(board, board.view, sheetOf(board, STILL_DENSITY_CAP));
    },
    onSlow: () => {
      dropLive(board);
      board.live = "given up";
      board.options.onSlow?.();
    },
  });
}

function losePatience(board: Board): void {
  board.patient = false;
  if (board.sailing) return;
  board.drawing = new Set();
  schedule(board);
}

function dropLive(board: Board): void {
  if (isLive(board.live)) board.live.destroy();
  if (board.live !== "given up") board.live = "none";
  board.sailing = false;
  board.drawing = new Set();
  board.waiting = NOTHING_STARTS;
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
