import { describe, expect, test } from "vitest";
import { closest } from "../../src/kernel/closest.ts";
import { lookup } from "../../src/kernel/lookup.ts";
import { roundToHalf } from "../../src/kernel/roundToHalf.ts";

describe("lookup", () => {
  test("finds own keys only", () => {
    const record: Record<string, number> = { security: 50 };
    expect(lookup(record, "security")).toBe(50);
    for (const key of ["constructor", "__proto__", "toString", "trade"]) expect(lookup(record, key)).toBeUndefined();
    expect(lookup(JSON.parse('{"__proto__":7}') as Record<string, number>, "__proto__")).toBe(7);
  });
});

describe("closest", () => {
  const meters = ["security", "trade", "tension", "innovation", "cost"];
  test.each([
    ["secuirty", "security"],
    ["Security", "security"],
    ["securit", "security"],
    ["trad", "trade"],
    ["tennsion", "tension"],
    ["inovatoin", "innovation"],
    ["csot", "cost"],
  ])("%s means %s", (word, meant) => expect(closest(word, meters)).toBe(meant));

  test.each(["", "legitimacy", "x", "zzzz", "s".repeat(100_000)])("nothing is near %.12s", (word) => expect(closest(word, meters)).toBeUndefined());

  test("of equally near words the first, of several the nearest", () => {
    expect(closest("E0", ["E01", "E02"])).toBe("E01");
    expect(closest("trades", ["grades", "trade", "trades1"])).toBe("grades");
    expect(closest("trade", ["grades", "trade"])).toBe("trade");
    expect(closest("ab", ["xy"])).toBeUndefined();
    expect(closest("a", ["b"])).toBeUndefined();
  });
});

test("roundToHalf rounds to halves, halfway up, and has one zero", () => {
  expect([1.24, 1.25, 1.74, -0.1, -0.25, 3].map(roundToHalf)).toEqual([1, 1.5, 1.5, 0, 0, 3]);
});
