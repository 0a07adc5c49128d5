/** Letters and numerals of the International Code of Signals that a role or a policy can fly. */
export type FlagLetter =
  | "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M"
  | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V" | "W" | "X" | "Y" | "Z"
  | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

export type FlagColor = "blue" | "red" | "yellow" | "white" | "black";

/** One coat of paint, in a square of `FLAG_SIZE` units with the hoist on the left. */
export type FlagShape =
  | { readonly kind: "rect"; readonly color: FlagColor; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: "poly"; readonly color: FlagColor; readonly points: readonly (readonly [number, number])[] }
  | { readonly kind: "circle"; readonly color: FlagColor; readonly x: number; readonly y: number; readonly radius: number };

export const FLAG_SIZE = 20;

export const FLAG_COLORS: Readonly<Record<FlagColor, string>> = {
  blue: "#1b4fa0",
  red: "#d4213d",
  yellow: "#f7c325",
  white: "#ffffff",
  black: "#111111",
};

type Area = readonly [x: number, y: number, width: number, height: number];

const rect = (color: FlagColor, [x, y, width, height]: Area): FlagShape => ({ kind: "rect", color, x, y, width, height });
const poly = (color: FlagColor, ...points: (readonly [number, number])[]): FlagShape => ({ kind: "poly", color, points });
const disc = (color: FlagColor, radius: number, x = 10): FlagShape => ({ kind: "circle", color, x, y: 10, radius });
const field = (color: FlagColor): FlagShape => rect(color, [0, 0, 20, 20]);
const columns = (...colors: FlagColor[]): readonly FlagShape[] =>
  colors.map((color, i) => rect(color, [(i * 20) / colors.length, 0, 20 / colors.length, 20]));
const rows = (...colors: FlagColor[]): readonly FlagShape[] =>
  colors.map((color, i) => rect(color, [0, (i * 20) / colors.length, 20, 20 / colors.length]));
const saltire = (color: FlagColor): readonly FlagShape[] => [
  poly(color, [0, 0], [3.2, 0], [20, 16.8], [20, 20], [16.8, 20], [0, 3.2]),
  poly(color, [20, 0], [20, 3.2], [3.2, 20], [0, 20], [0, 16.8], [16.8, 0]),
];
const cross = (color: FlagColor): readonly FlagShape[] => [rect(color, [0, 8, 20, 4]), rect(color, [8, 0, 4, 20])];
const checks = (color: FlagColor): readonly FlagShape[] =>
  Array.from({ length: 16 }, (_, i) => [i % 4, Math.floor(i / 4)] as const)
    .filter(([column, row]) => (column + row) % 2 === 0)
    .map(([column, row]) => rect(color, [column * 5, row * 5, 5, 5]));
const bend = (color: FlagColor, from: number): FlagShape =>
  poly(color, [Math.max(0, from - 20), Math.min(20, from)], [Math.min(20, from), Math.max(0, from - 20)],
    [Math.min(20, from + 4), Math.max(0, from - 16)], [Math.max(0, from - 16), Math.min(20, from + 4)]);

/** Numeral pennants taper towards the fly: `slope` is the edge's height at a distance from the hoist. */
const slope = (x: number): number => 3 + x * 0.2;
const pennantColumn = (color: FlagColor, [from, to]: readonly [number, number]): FlagShape =>
  poly(color, [from, slope(from)], [to, slope(to)], [to, 20 - slope(to)], [from, 20 - slope(from)]);
const pennant = (...colors: FlagColor[]): readonly FlagShape[] =>
  colors.map((color, i) => pennantColumn(color, [(i * 20) / colors.length, ((i + 1) * 20) / colors.length]));
const upper = (color: FlagColor, [from, to]: readonly [number, number]): FlagShape =>
  poly(color, [from, slope(from)], [to, slope(to)], [to, 10], [from, 10]);
const lower = (color: FlagColor, [from, to]: readonly [number, number]): FlagShape =>
  poly(color, [from, 10], [to, 10], [to, 20 - slope(to)], [from, 20 - slope(from)]);
const pennantCross = (color: FlagColor): readonly FlagShape[] => [rect(color, [0, 8.6, 20, 2.8]), pennantColumn(color, [5.5, 9])];

/** What each flag is painted with, in order. Shapes alone tell them apart; no two are equal. */
export const FLAG_SHAPES: Readonly<Record<FlagLetter, readonly FlagShape[]>> = {
  A: [rect("white", [0, 0, 10, 20]), poly("blue", [10, 0], [20, 0], [14.5, 10], [20, 20], [10, 20])],
  B: [poly("red", [0, 0], [20, 0], [14.5, 10], [20, 20], [0, 20])],
  C: rows("blue", "white", "red", "white", "blue"),
  D: [field("yellow"), rect("blue", [0, 5, 20, 10])],
  E: rows("blue", "red"),
  F: [field("white"), poly("red", [10, 0], [20, 10], [10, 20], [0, 10])],
  G: columns("yellow", "blue", "yellow", "blue", "yellow", "blue"),
  H: columns("white", "red"),
  I: [field("yellow"), disc("black", 5)],
  J: rows("blue", "white", "blue"),
  K: columns("yellow", "blue"),
  L: [field("yellow"), rect("black", [10, 0, 10, 10]), rect("black", [0, 10, 10, 10])],
  M: [field("blue"), ...saltire("white")],
  N: [field("white"), ...checks("blue")],
  O: [field("yellow"), poly("red", [0, 0], [20, 0], [20, 20])],
  P: [field("blue"), rect("white", [6, 6, 8, 8])],
  Q: [field("yellow")],
  R: [field("red"), ...cross("yellow")],
  S: [field("white"), rect("blue", [6, 6, 8, 8])],
  T: columns("red", "white", "blue"),
  U: [field("white"), rect("red", [0, 0, 10, 10]), rect("red", [10, 10, 10, 10])],
  V: [field("white"), ...saltire("red")],
  W: [field("blue"), rect("white", [4, 4, 12, 12]), rect("red", [7.5, 7.5, 5, 5])],
  X: [field("white"), ...cross("blue")],
  Y: [field("yellow"), ...[0, 8, 16, 24, 32].map((from) => bend("red", from))],
  Z: [
    poly("yellow", [0, 0], [20, 0], [10, 10]),
    poly("blue", [20, 0], [20, 20], [10, 10]),
    poly("red", [20, 20], [0, 20], [10, 10]),
    poly("black", [0, 20], [0, 0], [10, 10]),
  ],
  0: pennant("yellow", "red", "yellow"),
  1: [...pennant("white"), disc("red", 3.2, 7)],
  2: [...pennant("blue"), disc("white", 3.2, 7)],
  3: pennant("red", "white", "blue"),
  4: [...pennant("red"), ...pennantCross("white")],
  5: pennant("yellow", "blue"),
  6: [upper("black", [0, 20]), lower("white", [0, 20])],
  7: [upper("yellow", [0, 20]), lower("red", [0, 20])],
  8: [...pennant("white"), ...pennantCross("red")],
  9: [upper("white", [0, 9]), upper("black", [9, 20]), lower("red", [0, 9]), lower("yellow", [9, 20])],
};
