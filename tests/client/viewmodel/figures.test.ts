import { expect, test } from "vitest";
import { direction, evenFigure, evenSigned, figure, percent, signed } from "../../../src/client/viewmodel/figures.ts";

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
  expect(percent(0.4549)).toBe("45 %");
});

test("a change too small for its figure goes nowhere", () => {
  expect([direction(0.049), direction(-0.049), direction(0.05), direction(-0.05)]).toEqual(["level", "level", "up", "down"]);
});
