import type { Formula } from "../../scenario/compiled.ts";
import type { Resolution } from "../world.ts";
import { readNow } from "./readings.ts";

/**
 * The value of a formula, in the units of the file (meters in points). Source: MODEL §2.4.
 *
 * It has a value whatever the figures: dividing by nothing gives 0, and `if` asks whether its first part is other than 0.
 */
export function evaluate(formula: Formula, resolution: Resolution): number {
  if (formula.op === "number") return formula.value;
  if (formula.op === "ref") return readNow(formula.reading, resolution);
  const { op, args } = formula;
  const value = (i: number): number => evaluate(args[i] as Formula, resolution);
  switch (op) {
    case "-":
      return value(0) - value(1);
    case "/": {
      const divisor = value(1);
      return divisor === 0 ? 0 : value(0) / divisor;
    }
    case "neg":
      return -value(0);
    case "abs":
      return Math.abs(value(0));
    case "gt":
      return value(0) > value(1) ? 1 : 0;
    case "if":
      return value(0) === 0 ? value(2) : value(1);
    default:
      return args.reduce((sofar, arg, i) => (i === 0 ? evaluate(arg, resolution) : joined(op, sofar, evaluate(arg, resolution))), 0);
  }
}

function joined(op: "+" | "*" | "min" | "max", left: number, right: number): number {
  switch (op) {
    case "+":
      return left + right;
    case "*":
      return left * right;
    case "min":
      return Math.min(left, right);
    case "max":
      return Math.max(left, right);
  }
}
