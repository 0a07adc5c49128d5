import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp } from "../../src/kernel/exp.ts";
import { log } from "../../src/kernel/log.ts";
import { decay, power } from "../../src/kernel/power.ts";
import { logit, sigmoid } from "../../src/kernel/sigmoid.ts";
import { fromBits, ulpsBetween } from "./ulps.ts";

/** Largest distance from the built-in over a list of arguments, with the argument where it occurs. */
function worst(own: (x: number) => number, builtIn: (x: number) => number, xs: Iterable<number>): { ulps: number; at: number } {
  let found = { ulps: 0, at: NaN };
  for (const x of xs) {
    const ulps = ulpsBetween(own(x), builtIn(x));
    if (ulps > found.ulps) found = { ulps, at: x };
  }
  return found;
}

function* grid(from: number, to: number, steps: number): Generator<number> {
  for (let i = 0; i <= steps; i++) yield from + ((to - from) * i) / steps;
}

const EDGES = [0, -0, 1, -1, Infinity, -Infinity, NaN, Number.MIN_VALUE, -Number.MIN_VALUE, 2.2250738585072014e-308, 2.225073858507201e-308, Number.MAX_VALUE, -Number.MAX_VALUE, Number.EPSILON, 1 + Number.EPSILON, 1 - Number.EPSILON / 2, Math.LN2, Math.LN2 / 2, -Math.LN2 / 2, 709.782712893384, 709.7827128933841, -745.1332191019411, -745.1332191019412, -708.3964185322641, 2 ** -28, -(2 ** -28)];

describe("exp", () => {
  test.each([
    ["its whole range", -746, 710.5, 60_000],
    ["subnormal results", -745.2, -708, 20_000],
    ["the ends of its range", 709.7, 709.79, 2_000],
    ["around zero", -1.1, 1.1, 60_000],
    ["tiny arguments", -1e-7, 1e-7, 5_000],
  ])("is within 2 ulp of Math.exp over %s", (_, from, to, steps) => {
    const found = worst(exp, Math.exp, grid(from, to, steps));
    expect(found.ulps, `at ${found.at}`).toBeLessThanOrEqual(2);
  });

  test("is within 2 ulp of Math.exp at the edges, exactly so at ±Infinity, NaN and 0", () => {
    expect(worst(exp, Math.exp, EDGES)).toMatchObject({ ulps: expect.toSatisfy((n: number) => n <= 2) });
    expect([exp(0), exp(-0), exp(Infinity), exp(-Infinity), exp(NaN), exp(710), exp(-746)]).toEqual([1, 1, Infinity, 0, NaN, Infinity, 0]);
  });

  test("is within 2 ulp of Math.exp for any double", () => {
    fc.assert(fc.property(fc.double(), (x) => ulpsBetween(exp(x), Math.exp(x)) <= 2), { numRuns: 5_000 });
    fc.assert(fc.property(fc.double({ min: -750, max: 715, noNaN: true }), (x) => ulpsBetween(exp(x), Math.exp(x)) <= 2), { numRuns: 5_000 });
  });
});

describe("log", () => {
  test.each([
    ["around one", 0.3, 3, 60_000],
    ["a hair around one", 1 - 1e-5, 1 + 1e-5, 20_000],
    ["ordinary numbers", 1e-3, 1e3, 60_000],
    ["subnormal arguments", Number.MIN_VALUE, 2.3e-308, 20_000],
    ["the greatest arguments", 1e300, Number.MAX_VALUE, 5_000],
  ])("is within 2 ulp of Math.log over %s", (_, from, to, steps) => {
    const found = worst(log, Math.log, grid(from, to, steps));
    expect(found.ulps, `at ${found.at}`).toBeLessThanOrEqual(2);
  });

  test("is within 2 ulp of Math.log at every power of two and beside it", () => {
    const xs: number[] = [];
    for (let exponent = 0n; exponent <= 2047n; exponent++) for (const beside of [-1n, 0n, 1n]) xs.push(fromBits((exponent << 52n) + beside));
    for (let shift = 0n; shift < 52n; shift++) xs.push(fromBits(1n << shift));
    const found = worst(log, Math.log, xs);
    expect(found.ulps, `at ${found.at}`).toBeLessThanOrEqual(2);
  });

  test("is within 2 ulp of Math.log at the edges, exactly so at 0, 1, Infinity, NaN and below 0", () => {
    expect(worst(log, Math.log, EDGES)).toMatchObject({ ulps: expect.toSatisfy((n: number) => n <= 2) });
    expect([log(0), log(-0), log(1), log(Infinity), log(NaN), log(-1), log(-Infinity)]).toEqual([-Infinity, -Infinity, 0, Infinity, NaN, NaN, NaN]);
  });

  test("is within 2 ulp of Math.log for any pattern of bits", () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (raw) => ulpsBetween(log(fromBits(raw)), Math.log(fromBits(raw))) <= 2), { numRuns: 10_000 });
  });
});

test("the same bits as when this was written", () => {
  const toHex = (x: number): string => [...new Uint8Array(new Float64Array([x]).buffer)].reverse().map((byte) => byte.toString(16).padStart(2, "0")).join("");
  expect([exp(1), exp(-0.3), exp(0.1), exp(12.5), exp(-700), log(2), log(0.3), log(1.1), log(1e-9), log(12345.678)].map(toHex)).toMatchInlineSnapshot(`
    [
      "4005bf0a8b14576a",
      "3fe7b4c869c37c05",
      "3ff1aec7b35a00d4",
      "411060c52565ba66",
      "00d14f2b0fb9307f",
      "3fe62e42fefa39ef",
      "bff34378fcbda721",
      "3fb8663f793c46cc",
      "c034b927f32bffb8",
      "4022d79559791e31",
    ]
  `);
});

describe("sigmoid and logit", () => {
  test("known values", () => {
    expect([sigmoid(0), sigmoid(Infinity), sigmoid(-Infinity), sigmoid(1000), sigmoid(-800)]).toEqual([0.5, 1, 0, 1, 0]);
    expect([logit(0.5), logit(0), logit(1), logit(1.1), logit(-0.1)]).toEqual([0, -Infinity, Infinity, NaN, NaN]);
    expect(sigmoid(Math.log(3))).toBeCloseTo(0.75, 14);
    expect(logit(0.75)).toBeCloseTo(Math.log(3), 14);
  });

  test("undo each other, and mirror", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 15, noNaN: true }), (x) => {
        expect(Math.abs(logit(sigmoid(x)) - x)).toBeLessThan(1e-9);
        expect(Math.abs(sigmoid(-x) + sigmoid(x) - 1)).toBeLessThan(1e-15);
      }),
    );
  });
});

describe("power and decay", () => {
  test("exact where it can be", () => {
    expect([power(0, 0), power(0, 2.5), power(0, -1), power(1, 77.7), power(0.3, 1), power(0.3, 0), power(0.3, 2)]).toEqual([1, 0, Infinity, 1, 0.3, 1, 0.3 * 0.3]);
    expect([power(-1, 2), power(NaN, 0), power(-1, 0), power(2, NaN)]).toEqual([NaN, NaN, NaN, NaN]);
    expect([decay(1), decay(0.5), decay(0.25), decay(Infinity)]).toEqual([0.5, 0.25, 0.0625, 1]);
  });

  test("close to the built-in power", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e3, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true }), (x, k) => {
        expect(Math.abs(power(x, k) / Math.pow(x, k) - 1)).toBeLessThan(1e-13);
      }),
    );
    expect(worst(decay, (h) => 2 ** (-1 / h), grid(0.05, 40, 5_000)).ulps).toBeLessThanOrEqual(2);
  });

  test("the ramp of MODEL §2.3 (1)", () => {
    const ramp = (half: number): number[] => {
      let a = 0;
      return [1, 2, 3, 4].map(() => (a += (1 - a) * (1 - decay(half))));
    };
    expect(ramp(1).map((a) => Number(a.toFixed(3)))).toEqual([0.5, 0.75, 0.875, 0.938]);
    expect(ramp(2).map((a) => Number(a.toFixed(3)))).toEqual([0.293, 0.5, 0.646, 0.75]);
  });

  test("a half-life that is none is refused", () => {
    for (const bad of [0, -1, NaN]) expect(() => decay(bad)).toThrow(RangeError);
  });
});
