import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw, drawInt, pickWeighted, shuffled, subSeed } from "../../src/kernel/random.ts";

/** Σ (seen − expected)² / expected over equal bins. */
function chiSquare(draws: Iterable<number>, bins: number): number {
  const seen = new Array<number>(bins).fill(0);
  let total = 0;
  for (const u of draws) {
    const bin = Math.floor(u * bins);
    seen[bin] = (seen[bin] ?? 0) + 1;
    total++;
  }
  const expected = total / bins;
  return seen.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** 99.99 % of uniform samples with 99 degrees of freedom stay below this. */
const LIMIT_99 = 161;

describe("draw", () => {
  test("the same numbers as when this was written", () => {
    expect([draw(0), draw(42), draw(42, 1), draw(42, "leak", 3), draw(-7, "é", 0.5), draw(2 ** 40, "")]).toMatchInlineSnapshot(`
      [
        0.5756121344664177,
        0.7044541551927707,
        0.1550065440047813,
        0.90037948701822,
        0.6032585834749024,
        0.5179552386457421,
      ]
    `);
    expect([subSeed(0), subSeed(42, "stand-in", 2)]).toMatchInlineSnapshot(`
      [
        2472235276,
        3696399401,
      ]
    `);
  });

  test.each([
    ["seeds", (i: number) => draw(i)],
    ["rounds", (i: number) => draw(42, i)],
    ["ids", (i: number) => draw(42, `trigger${i}`)],
    ["seeds far apart", (i: number) => draw(i * 65_536, "leak")],
    ["fractions", (i: number) => draw(i / 7, "leak", 2)],
    ["sub-seeds", (i: number) => draw(subSeed(i, "stand-in"), 1)],
    ["low bits", (i: number) => (draw(42, i) * 2 ** 20) % 1],
  ])("is uniform over %s", (_, u) => {
    expect(chiSquare(range(20_000).map(u), 100)).toBeLessThan(LIMIT_99);
  });

  test.each([
    ["neighbouring seeds", (i: number) => [draw(i, "x"), draw(i + 1, "x")]],
    ["neighbouring rounds", (i: number) => [draw(7, i, "x"), draw(7, i + 1, "x")]],
    ["two ids of one round", (i: number) => [draw(7, i, "x"), draw(7, i, "y")]],
    ["swapped ids", (i: number) => [draw(7, i, "x"), draw(7, "x", i)]],
  ])("%s are independent", (_, pair) => {
    const cells = range(20_000).map((i) => {
      const [u, v] = pair(i) as [number, number];
      return (Math.floor(u * 10) * 10 + Math.floor(v * 10) + 0.5) / 100;
    });
    expect(chiSquare(cells, 100)).toBeLessThan(LIMIT_99);
  });

  test("tells apart where one id ends, what kind it is and in what order", () => {
    const all = [draw(1, "a", "bc"), draw(1, "ab", "c"), draw(1, "abc"), draw(1, "a", "b", "c"), draw(1, "1"), draw(1, 1), draw(1), draw(1, ""), draw(1, "", ""), draw(1, "a\0"), draw(1, 0.5), draw(0.5, 1), draw(1, 0), draw(1, 2 ** 32), draw(1, 2 ** 33)];
    expect(new Set(all).size).toBe(all.length);
    expect(draw(1, -0)).toBe(draw(1, 0));
  });

  test("stays in 0..1 for any ids, and repeats", () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.double({ noNaN: true, noDefaultInfinity: true }))), (seed, ids) => {
        const u = draw(seed, ...ids);
        expect(u >= 0 && u < 1).toBe(true);
        expect(draw(seed, ...ids)).toBe(u);
      }),
    );
  });

  test("refuses what cannot be hashed", () => {
    expect(() => draw(NaN)).toThrow(RangeError);
    expect(() => draw(1, Infinity)).toThrow(RangeError);
  });
});

describe("what is made of draws", () => {
  test("whole numbers below a bound, all about as often", () => {
    expect(chiSquare(range(7_000).map((i) => (drawInt(7, 42, i) + 0.5) / 7), 7)).toBeLessThan(28);
    expect(drawInt(1, 42)).toBe(0);
    for (const bad of [0, -1, 1.5, NaN, 2 ** 54]) expect(() => drawInt(bad, 42)).toThrow(RangeError);
  });

  test("a shuffle keeps every item, leaves the list alone and gives every order about as often", () => {
    const items = ["a", "b", "c"] as const;
    const orders = ["abc", "acb", "bac", "bca", "cab", "cba"];
    const places = range(6_000).map((i) => (orders.indexOf(shuffled(items, 42, "cards", i).join("")) + 0.5) / 6);
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(chiSquare(places, 6)).toBeLessThan(26);
    expect(items).toEqual(["a", "b", "c"]);
    expect(shuffled([], 1)).toEqual([]);
  });

  test("a weighted pick follows the weights and never takes a weight of 0", () => {
    const weights = [0, 1, 0, 3, 0];
    const picks = range(8_000).map((i) => pickWeighted(weights, draw(42, i)));
    expect(new Set(picks)).toEqual(new Set([1, 3]));
    expect(picks.filter((pick) => pick === 3).length / picks.length).toBeCloseTo(0.75, 1);
    expect([pickWeighted(weights, 0), pickWeighted(weights, 0.2499), pickWeighted(weights, 0.25), pickWeighted(weights, 1 - 2 ** -53)]).toEqual([1, 1, 3, 3]);
  });

  test("weights that pick nothing are refused", () => {
    for (const bad of [[], [0, 0], [-1, 2], [NaN], [Infinity]]) expect(() => pickWeighted(bad, 0.5)).toThrow(RangeError);
    expect(() => pickWeighted([1], 1)).toThrow(RangeError);
  });

  test("sub-seeds are whole, 32 bits, and differ by id", () => {
    const seeds = range(1_000).map((i) => subSeed(42, "seat", i));
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true);
    expect(new Set(seeds).size).toBe(1_000);
  });
});
