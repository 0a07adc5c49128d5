import { describe, expect, test } from "vitest";
import { boardTransform, toChart, toHost } from "../../../src/client/viewmodel/boardTransform.ts";
import { aBoard } from "../board/aBoard.ts";

describe("boardTransform", () => {
  test("shows the whole frame, centred, when there is no camera", () => {
    const view = aBoard();
    const transform = boardTransform(view, 1000, 900);
    expect(toHost(transform, { x: 0, y: 0 })).toEqual({ x: 0, y: 120 });
    expect(toHost(transform, { x: 1000, y: 660 })).toEqual({ x: 1000, y: 780 });
  });

  test("keeps clear of insets", () => {
    const transform = boardTransform(aBoard({ insets: { top: 50, right: 0, bottom: 150, left: 100 } }), 1100, 860);
    expect(toHost(transform, { x: 0, y: 0 })).toEqual({ x: 100, y: 50 });
    expect(toHost(transform, { x: 1000, y: 660 })).toEqual({ x: 1100, y: 710 });
  });

  test("puts what the camera looks at in the middle", () => {
    const transform = boardTransform(aBoard({ camera: { x: 300, y: 200, zoom: 2.5 } }), 980, 700);
    expect(toHost(transform, { x: 300, y: 200 })).toEqual({ x: 490, y: 350 });
    expect(transform.scale).toBeCloseTo(2.5 * 0.98);
  });

  test("marks neither vanish on a phone nor swell on a wall", () => {
    expect(boardTransform(aBoard(), 320, 300).mark).toBe(0.62);
    expect(boardTransform(aBoard(), 4000, 3000).mark).toBe(1.5);
  });
});

test("a place of the chart goes to the host and back", () => {
  const transform = boardTransform(aBoard({ camera: { x: 300, y: 200, zoom: 2.5 } }), 980, 700);
  const there = toHost(transform, { x: 123, y: 456 });
  expect(toChart(transform, there)).toEqual({ x: expect.closeTo(123, 9) as number, y: expect.closeTo(456, 9) as number });
});
