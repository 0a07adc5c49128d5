// After fdlibm's e_log.c. Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.

const LN2_HIGH = 6.93147180369123816490e-1;
const LN2_LOW = 1.90821492927058770002e-10;

const LEAST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

/** Remez coefficients of (log(1+s) − log(1−s))/s − 2 in powers of s², for s in 0..0.1716; error below 2^-58.45. */
const L1 = 6.666666666666735130e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

/** One double seen as two words. It holds nothing between calls; a call that made its own would be ten times slower. */
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Where the sign and exponent are: 1 on little-endian machines, which is all that JavaScript meets in practice. */
const HIGH_WORD = highWordOfOne();

function highWordOfOne(): 0 | 1 {
  double[0] = 1;
  return words[1] === 0 ? 0 : 1;
}

/**
 * The natural logarithm of `x`, the same bits in every engine: `Math.log` is not specified exactly, + − * / are.
 *
 * Any number is accepted. Within 1 ulp of the true value; `log(1)` is 0, `log(0)` −Infinity, `log` of a negative NaN.
 * Source: fdlibm.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;

  const subnormal = x < LEAST_NORMAL;
  double[0] = subnormal ? x * TWO_54 : x;
  const high = words[HIGH_WORD] as number;
  const mantissa = high & 0xfffff;
  // Chooses the power of two that leaves a factor within √½..√2.
  const carry = (mantissa + 0x95f64) & 0x100000;
  words[HIGH_WORD] = mantissa | (carry ^ 0x3ff00000);
  const k = (high >> 20) - 1023 + (carry >> 20) - (subnormal ? 54 : 0);
  const f = (double[0] as number) - 1;

  if ((0xfffff & (2 + mantissa)) < 3) return logNearPowerOfTwo(f, k);
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  if (((mantissa - 0x6147a) | (0x6b851 - mantissa)) > 0) {
    const halfSquare = 0.5 * f * f;
    return k * LN2_HIGH - (halfSquare - (s * (halfSquare + r) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}

/** log((1 + f)·2^k) for |f| < 2^-20, where two terms of the series are enough. */
function logNearPowerOfTwo(f: number, k: number): number {
  if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
  const r = f * f * (0.5 - 0.3333333333333333 * f);
  return k * LN2_HIGH - (r - k * LN2_LOW - f);
}
