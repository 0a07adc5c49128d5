// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ChartLayer } from "../../../src/client/board/chartLayer.ts";
import { aBoard } from "./aBoard.ts";
import { inkLog } from "./inkLog.ts";

const paintedHere = vi.fn();
const paintedAway = vi.fn();
const arrived = vi.fn();

const sheet = { width: 980, height: 700, density: 1 };
const there = { x: 300, y: 200, zoom: 2 };
const board = aBoard();

let layer: ChartLayer;
let host: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  paintedHere.mockReset();
  paintedAway.mockReset().mockResolvedValue({ width: 980, close: vi.fn() });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation((() => inkLog().context) as unknown as typeof HTMLCanvasElement.prototype.getContext);
  host = document.createElement("div");
  layer = new ChartLayer(host, { first: "here", arrived }, { here: paintedHere, away: paintedAway });
});

afterEach(() => {
  layer.destroy();
  vi.useRealTimers();
});

const canvases = (): readonly CSSStyleDeclaration[] => [...host.querySelectorAll("canvas")].map(({ style }) => style);

test("paints the first picture here, at once, and lets the rest be painted away", async () => {
  layer.show(board, sheet);
  expect(paintedHere).toHaveBeenCalledOnce();
  expect(paintedAway).toHaveBeenCalledOnce();
  expect(paintedAway.mock.calls[0]?.[1].sheet.density).toBeGreaterThan(1);
  await vi.runAllTimersAsync();
  layer.show(board, sheet);
  expect(paintedHere).toHaveBeenCalledOnce();
});

test("while the camera moves nothing is painted here: the ground is shifted and scaled, and the end of the move ordered once", async () => {
  layer.show(board, sheet);
  await vi.runAllTimersAsync();
  for (const zoom of [1.2, 1.5, 1.8]) layer.show({ ...board, camera: { x: 400, y: 300, zoom }, bound: there }, sheet);
  expect(paintedHere).toHaveBeenCalledOnce();
  expect(paintedAway).toHaveBeenCalledTimes(2);
  const [ground, sharp] = canvases();
  expect(ground?.transform).toContain("scale(1.8)");
  expect(sharp?.visibility).toBe("hidden");
  layer.show({ ...board, camera: there }, sheet);
  await vi.runAllTimersAsync();
  expect(sharp?.visibility).toBe("visible");
  expect(sharp?.transform).toBe("translate(0px, 0px) scale(1)");
  expect(paintedAway).toHaveBeenCalledTimes(2);
});

test("a picture painted away is laid on as it is, whatever was painted here before", async () => {
  const { context, calls } = inkLog();
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation((() => context) as unknown as typeof HTMLCanvasElement.prototype.getContext);
  layer.show(board, sheet);
  await vi.runAllTimersAsync();
  const at = calls.findIndex(({ name }) => name === "drawImage");
  expect(calls[at - 1]).toMatchObject({ name: "setTransform", words: [1, 0, 0, 1, 0, 0] });
});

test("a hand's moves are painted only once it rests", async () => {
  layer.show(board, sheet);
  await vi.runAllTimersAsync();
  for (const x of [420, 410, 400]) layer.show({ ...board, camera: { x, y: 300, zoom: 1.5 } }, sheet);
  expect(paintedAway).toHaveBeenCalledTimes(1);
  await vi.runAllTimersAsync();
  expect(paintedAway).toHaveBeenCalledTimes(2);
});

test("without a worker it paints here, once the camera rests", async () => {
  paintedAway.mockResolvedValue(null);
  layer.show(board, sheet);
  await vi.runAllTimersAsync();
  layer.show({ ...board, camera: { x: 400, y: 300, zoom: 1.5 }, bound: there }, sheet);
  expect(canvases()[1]?.visibility).toBe("visible");
  expect(paintedHere).toHaveBeenCalledTimes(1);
  layer.show({ ...board, camera: there }, sheet);
  await vi.runAllTimersAsync();
  expect(paintedHere).toHaveBeenCalledTimes(2);
});

test("another theme, another size and fonts that have come are painted at once", async () => {
  layer.show(board, sheet);
  layer.show({ ...board, theme: "night" }, sheet);
  layer.show({ ...board, theme: "night" }, { ...sheet, width: 700 });
  layer.spoil();
  layer.show({ ...board, theme: "night" }, { ...sheet, width: 700 });
  expect(paintedHere).toHaveBeenCalledTimes(4);
});

test("a background is painted away from the first picture on, and here only where that fails", async () => {
  layer.destroy();
  layer = new ChartLayer(host, { first: "away", arrived }, { here: paintedHere, away: paintedAway });
  arrived.mockReset();
  layer.show(board, sheet);
  expect(layer.painted).toBe(false);
  await vi.runAllTimersAsync();
  expect(paintedHere).not.toHaveBeenCalled();
  expect([layer.painted, arrived.mock.calls.length]).toEqual([true, 1]);
  paintedAway.mockResolvedValue(null);
  layer.show({ ...board, theme: board.theme === "day" ? "night" : "day" }, sheet);
  await vi.runAllTimersAsync();
  expect(paintedHere).toHaveBeenCalledOnce();
});
