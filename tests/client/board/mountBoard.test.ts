// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { mountBoard } from "../../../src/client/board/mountBoard.ts";
import type { BoardPort, BoardView } from "../../../src/client/viewmodel/boardView.ts";
import { NOTHING_STARTS } from "../../../src/client/viewmodel/boardMotion.ts";
import { THEMES } from "../../../src/client/viewmodel/theme.ts";
import { aBoard, anArc } from "./aBoard.ts";
import { inkLog } from "./inkLog.ts";

const started = vi.hoisted(() => vi.fn());
vi.mock("../../../src/client/board/liveLayer.ts", () => ({ startLive: started }));

function aPort(view: BoardView): BoardPort & { show(view: BoardView): void; readonly watchers: Set<(view: BoardView) => void> } {
  const watchers = new Set<(view: BoardView) => void>();
  return {
    watchers,
    watch(listener) {
      watchers.add(listener);
      listener(view);
      return () => watchers.delete(listener);
    },
    show: (next) => {
      for (const watcher of watchers) watcher(next);
    },
  };
}

function aHost(): HTMLElement {
  const host = document.createElement("div");
  Object.defineProperties(host, { clientWidth: { value: 980 }, clientHeight: { value: 700 } });
  return host;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(() => {
  started.mockReset().mockReturnValue({ show: vi.fn(), destroy: vi.fn() });
  vi.stubGlobal("Path2D", class {});
  vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => setTimeout(callback, 0));
  Object.defineProperty(document, "fonts", { configurable: true, value: { load: () => Promise.resolve([]) } });
  const { context } = inkLog();
  const canvas = Object.assign(context, { getExtension: () => null });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation((() => canvas) as unknown as typeof HTMLCanvasElement.prototype.getContext);
});

afterEach(() => {
  Reflect.deleteProperty(document, "fonts");
});

describe("mountBoard", () => {
  test("lays hidden layers into the host and takes them out again", async () => {
    const host = aHost();
    const port = aPort(aBoard({ still: true }));
    const board = mountBoard(host, port, { motion: true });
    await settle();
    expect([...host.children].map((layer) => [layer.tagName, layer.getAttribute("aria-hidden")])).toEqual([["CANVAS", "true"], ["CANVAS", "true"], ["CANVAS", "true"], ["DIV", "true"]]);
    board.destroy();
    expect(host.children).toHaveLength(0);
    expect(port.watchers.size).toBe(0);
  });

  test("never starts what moves when motion is off or the view is still", async () => {
    const off = mountBoard(aHost(), aPort(aBoard()), { motion: false });
    const still = mountBoard(aHost(), aPort(aBoard({ still: true })), { motion: true });
    await settle();
    expect(started).not.toHaveBeenCalled();
    off.destroy();
    still.destroy();
  });

  test("starts what moves when it may, and takes it down when the view falls still", async () => {
    const port = aPort(aBoard());
    const board = mountBoard(aHost(), port, { motion: true });
    await settle();
    expect(started).toHaveBeenCalledOnce();
    port.show(aBoard({ still: true }));
    expect(started.mock.results[0]?.value.destroy).toHaveBeenCalledOnce();
    board.destroy();
  });

  test("gives up what moves on a slow machine, for good", async () => {
    const onSlow = vi.fn();
    const port = aPort(aBoard());
    const board = mountBoard(aHost(), port, { motion: true, onSlow });
    await settle();
    started.mock.calls[0]?.[2].onSlow();
    expect(onSlow).toHaveBeenCalledOnce();
    port.show(aBoard({ beat: 1 }));
    await settle();
    expect(started).toHaveBeenCalledOnce();
    board.destroy();
  });

  test("what is fresh when the board opens waits for the moving layer, and begins when that has come", async () => {
    const show = vi.fn();
    started.mockReturnValue({ show, destroy: vi.fn() });
    const arc = { ...anArc("retaliation", "west", "east"), fresh: true };
    const board = mountBoard(aHost(), aPort(aBoard({ arcs: [arc] })), { motion: true });
    await settle();
    started.mock.calls[0]?.[2].onReady();
    expect(show.mock.lastCall?.[2]).toEqual({ arcs: [arc], flags: [] });
    board.destroy();
  });

  test("a machine without WebGL shows at once what would have moved", async () => {
    const { context, calls } = inkLog();
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(((type: string) => (type === "2d" ? context : null)) as unknown as typeof HTMLCanvasElement.prototype.getContext);
    const arc = { ...anArc("retaliation", "west", "east"), fresh: true };
    const board = mountBoard(aHost(), aPort(aBoard({ arcs: [arc] })), { motion: true });
    await settle();
    expect(started).not.toHaveBeenCalled();
    expect(calls.some(({ name, fill }) => name === "fill" && fill === THEMES.day.retaliation)).toBe(true);
    board.destroy();
  });

  test("what is fresh waits for the camera, and is painted by nobody meanwhile", async () => {
    const show = vi.fn();
    started.mockReturnValue({ show, destroy: vi.fn() });
    const port = aPort(aBoard());
    const board = mountBoard(aHost(), port, { motion: true });
    await settle();
    started.mock.calls[0]?.[2].onReady();
    const arc = { ...anArc("retaliation", "west", "east"), fresh: true };
    const there = { x: 300, y: 300, zoom: 2 };
    const scene = aBoard({ arcs: [arc], camera: { x: 500, y: 330, zoom: 1 }, bound: there });
    port.show(scene);
    expect(show.mock.lastCall?.[2]).toEqual(NOTHING_STARTS);
    port.show({ ...scene, camera: there, bound: null });
    expect(show.mock.lastCall?.[2]).toEqual({ arcs: [arc], flags: [] });
    port.show({ ...scene, camera: there, bound: null, focus: "west" });
    expect(show.mock.lastCall?.[2]).toEqual(NOTHING_STARTS);
    board.destroy();
  });

  test("what waited for the camera never starts when its scene has gone", async () => {
    const show = vi.fn();
    started.mockReturnValue({ show, destroy: vi.fn() });
    const port = aPort(aBoard());
    const board = mountBoard(aHost(), port, { motion: true });
    await settle();
    started.mock.calls[0]?.[2].onReady();
    const there = { x: 300, y: 300, zoom: 2 };
    port.show(aBoard({ arcs: [{ ...anArc("retaliation", "west", "east"), fresh: true }], bound: there }));
    port.show(aBoard({ camera: there }));
    expect(show.mock.calls.every(([, , next]) => next.arcs.length === 0)).toBe(true);
    board.destroy();
  });

  test("a board that is gone before its moving layer has come never starts it", async () => {
    mountBoard(aHost(), aPort(aBoard()), { motion: true }).destroy();
    await settle();
    expect(started).not.toHaveBeenCalled();
  });
});
