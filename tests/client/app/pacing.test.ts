import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makePacing } from "../../../src/client/app/pacing.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Whether a pause is over by now. */
async function isOver(pause: Promise<void>): Promise<boolean> {
  let over = false;
  void pause.then(() => (over = true));
  await vi.advanceTimersByTimeAsync(0);
  return over;
}

test("a pause lasts as long as it should, and none at all where none is wanted", async () => {
  const pacing = makePacing();
  const pause = pacing.pause(1000);
  expect(await isOver(pause)).toBe(false);
  await vi.advanceTimersByTimeAsync(999);
  expect(await isOver(pause)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isOver(pause)).toBe(true);
  expect(await isOver(pacing.pause(0))).toBe(true);
});

test("skipping ends the present pause and those after it, until the player acts", async () => {
  const pacing = makePacing();
  const present = pacing.pause(1000);
  pacing.skipAhead();
  expect(await isOver(present)).toBe(true);
  expect(await isOver(pacing.pause(1000))).toBe(true);
  pacing.slowDown();
  expect(await isOver(pacing.pause(1000))).toBe(false);
});
