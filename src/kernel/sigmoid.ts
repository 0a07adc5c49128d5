import { exp } from "./exp.ts";
import { log } from "./log.ts";

/** `1 / (1 + e^−x)`: any number to 0..1, increasing; ±Infinity give 1 and 0. Neither end loses precision. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

/** `ln(p / (1 − p))`, the inverse of {@link sigmoid}, for p in 0..1 (the ends give ∓Infinity); NaN elsewhere. */
export function logit(p: number): number {
  return log(p / (1 - p));
}
