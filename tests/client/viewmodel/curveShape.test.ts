import fc from "fast-check";
import { expect, test } from "vitest";
import { curveShape } from "../../../src/client/viewmodel/curveShape.ts";
import { niceTicks } from "../../../src/client/viewmodel/niceTicks.ts";

test("ticks are round, few, and cover what they are asked to", () => {
  expect(niceTicks([0, 100], 4)).toEqual([0, 25, 50, 75, 100]);
  expect(niceTicks([43.2, 51.8], 4)).toEqual([42.5, 45, 47.5, 50, 52.5]);
  expect(niceTicks([5, 5], 4)).toEqual([4, 4.5, 5, 5.5, 6]);
  fc.assert(
    fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), fc.double({ min: 0.01, max: 1000, noNaN: true }), (low, span) => {
      const ticks = niceTicks([low, low + span], 5);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks[0]).toBeLessThanOrEqual(low + 1e-6);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + span - 1e-6);
    }),
    { numRuns: 200 },
  );
});

test("lines keep to their steps, leave gaps out and may end early", () => {
  const { lines, steps, plot } = curveShape({ lines: [[50, 60, 40], [50, null], []], width: 400, height: 200, steps: 3 });
  expect(steps).toEqual([plot.left, (plot.left + plot.right) / 2, plot.right]);
  expect(lines[0]?.path.match(/[ML]/g)).toEqual(["M", "L", "L"]);
  expect(lines[0]?.end?.x).toBe(plot.right);
  expect(lines[1]?.end?.x).toBe(plot.left);
  expect(lines[2]?.end).toBeNull();
});
