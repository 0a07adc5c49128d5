import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { direction, evenFigure, evenPercent, evenSigned, figure, percent, shownParts, shownRest, signed } from "../../../src/client/viewmodel/figures.ts";
import { counted, dateText, dayText, formatFor, listed } from "../../../src/client/viewmodel/formats.ts";

test.each([
  [47, "47"],
  [3.46, "3.5"],
  [-0.42, "−0.4"],
  [-0.04, "0"],
])("the figure %s reads %s", (value, text) => {
  expect(figure(value)).toBe(text);
});

test.each([
  [1.84, "+1.8"],
  [-4, "−4"],
  [0.04, "±0"],
  [-0.04, "±0"],
])("the change %s reads %s", (value, text) => {
  expect(signed(value)).toBe(text);
});

test.each([
  [4, "+4.0", "4.0"],
  [-1.26, "−1.3", "−1.3"],
  [-0.04, "±0.0", "0.0"],
])("among others the change %s reads %s and the figure %s", (value, change, text) => {
  expect(evenSigned(value)).toBe(change);
  expect(evenFigure(value)).toBe(text);
});

test("shares read as per cent", () => {
  expect(percent(0.4549)).toBe("45\u00a0%");
});

test("a change too small for its figure goes nowhere", () => {
  expect([direction(0.049), direction(-0.049), direction(0.05), direction(-0.05)]).toEqual(["level", "level", "up", "down"]);
});

test.each([
  [0.0749, 0.0696, "7.5\u00a0%", "7.0\u00a0%", "0.5\u00a0%"],
  [0.3784, 0.3416, "37.8\u00a0%", "34.2\u00a0%", "3.6\u00a0%"],
  [0.3, 0.3, "30.0\u00a0%", "30.0\u00a0%", "0.0\u00a0%"],
])("of %s without %s, what is left makes the sum as shown", (whole, part, wholeText, partText, rest) => {
  expect([evenPercent(whole), evenPercent(part), evenPercent(shownRest(whole, part))]).toEqual([wholeText, partText, rest]);
});

test("parts that are shown beside their sum add up to it, each as near to its own figure as it can be", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 12 }), (parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 0);
      const shown = shownParts(parts, whole);
      expect(shown.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(whole.toFixed(1)), 6);
      shown.forEach((part, at) => expect(Math.abs(part - (parts[at] ?? NaN))).toBeLessThanOrEqual(0.1 + 1e-9));
    }),
  );
  expect(shownParts([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([0.4, 0.3, 0.3]);
});

describe("in another language", () => {
  afterEach(() => formatFor("en", "ltr"));

  test("figures, shares, lists and days are written as it writes them", () => {
    formatFor("es", "ltr");
    expect([figure(3.46), evenSigned(-1.26), percent(0.455, 1), counted(12600)]).toEqual(["3,5", "−1,3", "45,5\u00a0%", "12.600"]);
    expect(listed(["uno", "dos", "tres"])).toBe("uno, dos, tres");
    expect([dateText("2025-03-18"), dateText("2024-02"), dateText("2025")]).toEqual(["18 de marzo de 2025", "febrero de 2024", "2025"]);
    expect(dayText(Date.UTC(2026, 10, 22, 12), "long")).toBe("22 de noviembre de 2026");
  });

  test("the sign of per cent stands where the language puts it", () => {
    formatFor("tr", "ltr");
    expect(percent(0.5)).toBe("%\u00a050");
  });

  test("signs stay beside their figures where words run from right to left", () => {
    formatFor("he", "rtl");
    expect([signed(2), signed(-2)]).toEqual(["\u200e+2", "\u200e−2"]);
  });

  test.each(["1600-02-29", "1969-12-31", "1970-01-01", "2000-02-29", "2025-03-01", "2100-12-31"])("the day %s is that of the calendar", (day) => {
    formatFor("en", "ltr");
    expect(dateText(day)).toBe(new Date(`${day}T12:00:00Z`).toLocaleDateString("en", { dateStyle: "long", timeZone: "UTC" }));
  });
});
