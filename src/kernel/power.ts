import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { scaleByPowerOfTwo } from "./powerOfTwo.ts";

const LN2 = 0.6931471805599453;

/**
 * `x^k` for x ≥ 0, as e^(k·ln x), the same bits in every engine.
 *
 * Exact for x = 0 or 1 and for k = 0, 1 or 2; else the relative error is about (1 + |k·ln x|)·2^-52.
 * A negative `x` gives NaN, whatever `k` is.
 */
export function power(x: number, k: number): number {
  if (!(x >= 0)) return NaN;
  if (k === 0 || x === 1) return 1;
  if (k === 1) return x;
  if (k === 2) return x * x;
  if (x === 0) return k > 0 ? 0 : k < 0 ? Infinity : NaN;
  return exp(k * log(x));
}

/**
 * What is left of a quantity after one round, as a share: `2^(−1/halfLife)`. Source: MODEL §2.3 (1), (3), (6).
 *
 * @param halfLife - In rounds, above 0 (Infinity: nothing is lost). Exact where 1/halfLife is a whole number.
 * @throws RangeError for anything else.
 */
export function decay(halfLife: number): number {
  if (!(halfLife > 0)) throw new RangeError(`a half-life is above 0, not ${halfLife}`);
  const exponent = -1 / halfLife;
  if (exponent < -1075) return 0;
  const whole = Math.round(exponent);
  return scaleByPowerOfTwo(exp((exponent - whole) * LN2), whole);
}
