import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correlation, deviation, evenness, mean, quantile, rounded, shareOf, variance } from "../../../src/analysis/certificate/statistics.ts";
import { planWalks } from "../../../src/analysis/certificate/studyAssumptions.ts";
import { parsedSmall } from "../../helpers/smallScenario.ts";

describe("figures worked by hand", () => {
  test("mean, variance and deviation", () => {
    expect([mean([]), mean([1, 2, 6])]).toEqual([0, 3]);
    expect([variance([]), variance([2, 4, 4, 4, 5, 5, 7, 9]), deviation([2, 4, 4, 4, 5, 5, 7, 9])]).toEqual([0, 4, 2]);
  });

  test("quantiles are values of the list", () => {
    const tens = [40, 10, 30, 20, 50];
    expect([0, 0.1, 0.5, 0.9, 1].map((share) => quantile(tens, share))).toEqual([10, 10, 30, 50, 50]);
    expect(quantile([], 0.5)).toBe(0);
  });

  test("correlation", () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1, 12);
    expect(correlation([1, 2, 3, 4], [1, 2, 2, 1])).toBeCloseTo(0, 12);
    expect(correlation([1, 1], [0, 5])).toBe(0);
  });

  test("evenness is the normalised entropy", () => {
    expect(evenness([0.25, 0.25, 0.25, 0.25])).toBeCloseTo(1, 12);
    expect(evenness([1, 0, 0])).toBe(0);
    expect(evenness([0.5, 0.5, 0, 0])).toBeCloseTo(0.5, 12);
  });

  test("shares and rounding", () => {
    expect(shareOf([1, 2, 3, 4], (x) => x > 1)).toBe(0.75);
    expect([shareOf([], () => true), rounded(1 / 3), Object.is(rounded(-0.00001), 0)]).toEqual([0, 0.3333, true]);
  });
});

test("a correlation lies between −1 and 1 and does not care for scale", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 9 }), (points, scale) => {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const r = correlation(xs, ys);
      expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-9);
      expect(correlation(xs.map((x) => scale * x + 3), ys)).toBeCloseTo(r, 9);
    }),
  );
});

describe("walks through the assumptions", () => {
  const scenario = parsedSmall();
  const walks = planWalks(scenario, 6);

  test("change each assumption once, by two thirds of its range, and stay within it", () => {
    expect(walks).toHaveLength(6);
    for (const { points, steps } of walks) {
      expect(steps.map(({ assumption }) => assumption).sort()).toEqual(scenario.assumptions.map(({ id }) => id).sort());
      expect(points).toHaveLength(steps.length + 1);
      for (const [place, { assumption, by }] of steps.entries()) {
        for (const { id, range: [least, most] } of scenario.assumptions) {
          const [before = NaN, after = NaN] = [points[place]?.[id], points[place + 1]?.[id]];
          expect(after - before).toBeCloseTo(id === assumption ? by * (most - least) : 0, 9);
          expect(after).toBeGreaterThanOrEqual(least);
          expect(after).toBeLessThanOrEqual(most);
        }
        expect(Math.abs(by)).toBeCloseTo(2 / 3, 12);
      }
    }
  });

  test("differ from each other, and are the same each time", () => {
    expect(new Set(walks.map((walk) => JSON.stringify(walk))).size).toBeGreaterThan(2);
    expect(planWalks(scenario, 6)).toEqual(walks);
    expect(planWalks({ ...scenario, assumptions: [] }, 6)).toEqual([]);
  });
});
