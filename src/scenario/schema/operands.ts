import type { Operator } from "./expression.ts";

/** How many operands each operator takes, least and most. */
export const OPERANDS: Readonly<Record<Operator, readonly [least: number, most: number]>> = {
  "+": [1, Infinity],
  "-": [2, 2],
  "*": [1, Infinity],
  "/": [2, 2],
  min: [1, Infinity],
  max: [1, Infinity],
  neg: [1, 1],
  abs: [1, 1],
  gt: [2, 2],
  if: [3, 3],
};
