import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boardTransform, toChart, toHost } from "../../../src/client/viewmodel/boardTransform.ts";
import type { BoardCamera } from "../../../src/client/viewmodel/boardView.ts";
import { broughtIntoSight, covering, mostZoom, panned, type Viewport, withinReach, zoomed } from "../../../src/client/viewmodel/cameraReach.ts";
import { aBoard } from "../board/aBoard.ts";

const INSETS = { top: 22, right: 22, bottom: 130, left: 22 } as const;

function port(camera: BoardCamera | null, size = { width: 978, height: 714 }): Viewport {
  return { view: aBoard({ camera, insets: INSETS }), ...size };
}

const anyCamera = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }), zoom: fc.double({ min: 0.1, max: 30, noNaN: true }) });
const anySize = fc.record({ width: fc.integer({ min: 320, max: 1600 }), height: fc.integer({ min: 300, max: 1100 }) });

/** What of the chart the host shows. */
function shown({ view, width, height }: Viewport, camera: BoardCamera | null) {
  const transform = boardTransform({ ...view, camera }, width, height);
  return { from: toChart(transform, { x: 0, y: 0 }), to: toChart(transform, { x: width, y: height }) };
}

test("a background fills a tall host to its edges with chart, and shows the whole of it where that nearly does", () => {
  const phone = port(null, { width: 390, height: 844 });
  const { from, to } = shown(phone, covering(phone));
  const { frame } = phone.view.chart;
  expect(to.x - from.x).toBeLessThanOrEqual(frame.width + 1e-6);
  expect(to.y - from.y).toBeLessThanOrEqual(frame.height + 1e-6);
  expect(covering({ ...port(null, { width: 1366, height: 768 }), view: aBoard() })).toBeNull();
});

describe("the reach of the camera", () => {
  test("never shows what the whole chart does not show: there is nothing painted", () => {
    fc.assert(fc.property(anyCamera, anySize, (camera, size) => {
      const viewport = port(null, size);
      const part = shown(viewport, withinReach(camera, viewport));
      const whole = shown(viewport, null);
      expect(part.from.x).toBeGreaterThanOrEqual(whole.from.x - 1e-6);
      expect(part.from.y).toBeGreaterThanOrEqual(whole.from.y - 1e-6);
      expect(part.to.x).toBeLessThanOrEqual(whole.to.x + 1e-6);
      expect(part.to.y).toBeLessThanOrEqual(whole.to.y + 1e-6);
    }));
  });

  test("a camera within reach stays as it is", () => {
    const camera = { x: 480, y: 300, zoom: 1.8 };
    expect(withinReach(camera, port(null))).toEqual(camera);
  });

  test("zooms in as far on a phone as on a wall, in pixels for a unit", () => {
    for (const size of [{ width: 360, height: 300 }, { width: 978, height: 714 }]) {
      const viewport = port({ x: 500, y: 330, zoom: 100 }, size);
      const camera = withinReach({ x: 500, y: 330, zoom: 100 }, viewport);
      expect(boardTransform({ ...viewport.view, camera }, size.width, size.height).scale).toBeCloseTo(1.9);
    }
    expect(mostZoom(port(null, { width: 4000, height: 3000 }))).toBe(2);
  });
});

describe("moving the chart", () => {
  const camera = { x: 500, y: 330, zoom: 2 };

  test("a drag keeps what is under the finger under the finger", () => {
    const viewport = port(camera);
    const held = toChart(boardTransform(viewport.view, 978, 714), { x: 400, y: 300 });
    const after = boardTransform({ ...viewport.view, camera: panned(viewport, { x: 30, y: -20 }) }, 978, 714);
    expect(toHost(after, held)).toEqual({ x: expect.closeTo(430, 6) as number, y: expect.closeTo(280, 6) as number });
  });

  test("a zoom keeps what is under the pointer under the pointer", () => {
    const viewport = port(camera);
    const held = toChart(boardTransform(viewport.view, 978, 714), { x: 600, y: 200 });
    const after = boardTransform({ ...viewport.view, camera: zoomed(viewport, 1.2, { x: 600, y: 200 }) }, 978, 714);
    expect(toHost(after, held)).toEqual({ x: expect.closeTo(600, 6) as number, y: expect.closeTo(200, 6) as number });
  });

  test("zooming out far enough shows the whole chart again", () => {
    expect(zoomed(port(camera), 0.1)).toBeNull();
  });

  test("brings a port into sight that the keyboard came to, and leaves one that is in sight", () => {
    const viewport = port({ x: 300, y: 250, zoom: 2.1 });
    const far = { x: 900, y: 600 };
    const after = boardTransform({ ...viewport.view, camera: broughtIntoSight(viewport, far) }, 978, 714);
    const at = toHost(after, far);
    expect(at.x > 0 && at.x < 978 - INSETS.right && at.y > 0 && at.y < 714 - INSETS.bottom).toBe(true);
    expect(broughtIntoSight(viewport, { x: 300, y: 250 })).toEqual(viewport.view.camera);
  });
});
