import { describe, expect, test } from "vitest";
import { cameraBetween, cameraOn, DETOUR_MILLISECONDS, isSluggish, MOVE_MILLISECONDS } from "../../../src/client/viewmodel/cameraMove.ts";

const from = { x: 500, y: 330, zoom: 1 };
const to = { x: 100, y: 100, zoom: 4 };

describe("cameraBetween", () => {
  test("begins and ends where it should, and doubles the zoom halfway to four times", () => {
    expect(cameraBetween(from, to, 0)).toEqual(from);
    expect(cameraBetween(from, to, 1)).toEqual(to);
    expect(cameraBetween(from, to, 0.5)).toEqual({ x: 300, y: 215, zoom: 2 });
  });
});

describe("a move", () => {
  test("arrives exactly, in time, and never turns back", () => {
    const xs = Array.from({ length: 61 }, (_, i) => cameraOn({ from, via: null, to }, (i / 60) * MOVE_MILLISECONDS).x);
    expect(xs[0]).toBe(from.x);
    for (const [i, x] of xs.entries()) if (i > 0) expect(x).toBeLessThanOrEqual(xs[i - 1] ?? 0);
    expect(cameraOn({ from, via: null, to }, MOVE_MILLISECONDS)).toBe(to);
    expect(cameraOn({ from, via: null, to }, 10 * MOVE_MILLISECONDS)).toBe(to);
    expect(cameraOn({ from, via: null, to }, -5)).toEqual(from);
  });
});

test("a move by way of another place looks at it on the way", () => {
  const via = { x: 200, y: 600, zoom: 1.8 };
  const move = { from, via, to };
  expect(cameraOn(move, MOVE_MILLISECONDS)).toBe(via);
  expect(cameraOn(move, MOVE_MILLISECONDS + 300)).toBe(via);
  expect(cameraOn(move, DETOUR_MILLISECONDS - 10)).not.toBe(to);
  expect(cameraOn(move, DETOUR_MILLISECONDS)).toBe(to);
});

describe("isSluggish", () => {
  test("asks for mostly slow frames, not for one long one", () => {
    expect(isSluggish(Array<number>(36).fill(17))).toBe(false);
    expect(isSluggish([...Array<number>(30).fill(17), 120])).toBe(false);
    expect(isSluggish(Array<number>(10).fill(60))).toBe(true);
  });

  test("a move in one or two frames was too slow, one that was broken off tells nothing", () => {
    expect(isSluggish([350, 400])).toBe(true);
    expect(isSluggish([17])).toBe(false);
    expect(isSluggish([])).toBe(false);
  });
});
