import { beforeEach, expect, test, vi } from "vitest";
import { MOVE_MILLISECONDS } from "../../../src/client/viewmodel/cameraMove.ts";

const home = { x: 500, y: 330, zoom: 1 };
const there = { x: 300, y: 200, zoom: 2 };
const elsewhere = { x: 700, y: 400, zoom: 1.5 };

/** Frames that come when the test says so. */
function aClock() {
  let next: ((now: number) => void) | null = null;
  let now = 1000;
  return {
    clock: { frame: (callback: (now: number) => void) => ((next = callback), 1), cancel: () => void (next = null) },
    run: (milliseconds: number, frame = 16) => {
      for (const end = now + milliseconds; now < end && next !== null; ) {
        now += frame;
        const callback = next;
        next = null;
        callback(now);
      }
    },
  };
}

/** Anew for every test: a slow machine is remembered for the whole page. */
async function aPilot() {
  const { BoardPilot, markSlow } = await import("../../../src/client/screens/parts/boardPilot.ts");
  const { clock, run } = aClock();
  return { pilot: new BoardPilot(home, clock), run, markSlow };
}

beforeEach(() => vi.resetModules());

test("a flight ends where it was bound for, with names laid out for its end from the start", async () => {
  const { pilot, run } = await aPilot();
  pilot.flyTo(there);
  expect([pilot.bound, pilot.rest]).toEqual([there, there]);
  run(MOVE_MILLISECONDS / 2);
  expect(pilot.camera.zoom).toBeGreaterThan(1);
  expect(pilot.camera.zoom).toBeLessThan(2);
  run(MOVE_MILLISECONDS);
  expect([pilot.camera, pilot.bound]).toEqual([there, null]);
});

test("another flight takes over from where the camera is", async () => {
  const { pilot, run } = await aPilot();
  pilot.flyTo(there);
  run(300);
  const { x } = pilot.camera;
  pilot.flyTo(elsewhere);
  expect(pilot.camera.x).toBe(x);
  run(2 * MOVE_MILLISECONDS);
  expect(pilot.camera).toEqual(elsewhere);
});

test("the hand takes the camera from a flight, and names are laid out anew when it lets go", async () => {
  const { pilot, run } = await aPilot();
  pilot.flyTo(there);
  run(100);
  pilot.steer(elsewhere);
  run(2 * MOVE_MILLISECONDS);
  expect([pilot.camera, pilot.bound]).toEqual([elsewhere, null]);
  expect(pilot.rest).not.toEqual(elsewhere);
  pilot.settle();
  expect(pilot.rest).toEqual(elsewhere);
});

test("a slow machine jumps: when it is said so, and after a flight of few frames", async () => {
  const told = await aPilot();
  told.markSlow();
  told.pilot.flyTo(there);
  expect([told.pilot.camera, told.pilot.bound]).toEqual([there, null]);
  vi.resetModules();
  const { pilot, run } = await aPilot();
  pilot.flyTo(there);
  run(MOVE_MILLISECONDS * 2, 200);
  expect(pilot.camera).toEqual(there);
  pilot.flyTo(home);
  expect([pilot.camera, pilot.bound]).toEqual([home, null]);
});

test("tells whoever watches of every step, until it stops watching", async () => {
  const { pilot, run } = await aPilot();
  const seen = vi.fn();
  const stop = pilot.watch(seen);
  pilot.flyTo(there);
  run(160);
  expect(seen.mock.calls.length).toBeGreaterThan(8);
  stop();
  const told = seen.mock.calls.length;
  run(2 * MOVE_MILLISECONDS);
  expect(seen).toHaveBeenCalledTimes(told);
});
