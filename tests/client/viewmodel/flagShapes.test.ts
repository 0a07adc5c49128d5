import { describe, expect, test } from "vitest";
import { FLAG_SHAPES, FLAG_SIZE, type FlagLetter, type FlagShape } from "../../../src/client/viewmodel/flagShapes.ts";

const flags = Object.entries(FLAG_SHAPES) as [FlagLetter, readonly FlagShape[]][];

/** Which colour is on top at a grid of places, so that flags are compared as they look. */
function rasterOf(shapes: readonly FlagShape[]): string {
  const places = Array.from({ length: 400 }, (_, i) => [(i % 20) + 0.47, Math.floor(i / 20) + 0.53] as const);
  return places.map(([x, y]) => shapes.findLast((shape) => covers(shape, x, y))?.color[0] ?? ".").join("");
}

function covers(shape: FlagShape, x: number, y: number): boolean {
  if (shape.kind === "rect") return x >= shape.x && x < shape.x + shape.width && y >= shape.y && y < shape.y + shape.height;
  if (shape.kind === "circle") return Math.hypot(x - shape.x, y - shape.y) < shape.radius;
  let inside = false;
  for (const [i, [ax, ay]] of shape.points.entries()) {
    const [bx, by] = shape.points[(i + 1) % shape.points.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The flag as a person sees it who tells no colours apart, only lighter from darker. */
const grey = (raster: string): string => raster.replace(/[by]/g, (color) => (color === "b" ? "d" : "l")).replace(/r/g, "d").replace(/w/g, "l");

describe("signal flags", () => {
  test("all letters and numerals are there", () => {
    expect(flags.map(([letter]) => letter).sort().join("")).toBe("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  });

  test("no two look alike", () => {
    expect(new Set(flags.map(([, shapes]) => rasterOf(shapes))).size).toBe(flags.length);
  });

  test("nothing is painted beyond the flag", () => {
    for (const [, shapes] of flags) {
      for (const shape of shapes) {
        const values = shape.kind === "poly" ? shape.points.flat() : shape.kind === "rect" ? [shape.x + shape.width, shape.y + shape.height] : [shape.x + shape.radius];
        for (const value of values) expect(value).toBeLessThanOrEqual(FLAG_SIZE + 1e-9);
      }
    }
  });

  test("the flags of the shipped roles differ without colour", () => {
    const letters: readonly FlagLetter[] = ["E", "L", "F", "C", "P", "M", "A", "O"];
    expect(new Set(letters.map((letter) => grey(rasterOf(FLAG_SHAPES[letter])))).size).toBe(letters.length);
  });
});
