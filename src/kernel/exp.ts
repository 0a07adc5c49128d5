// After fdlibm's e_exp.c. Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.

import { scaleByPowerOfTwo } from "./powerOfTwo.ts";

/** ln 2 in two parts: the first has 21 zero bits at its end, so that `k * LN2_HIGH` is exact for |k| ≤ 1100. */
const LN2_HIGH = 6.93147180369123816490e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.44269504088896338700;
const HALF_LN2 = 0.34657359027997264;

const OVERFLOW_ABOVE = 7.09782712893383973096e2;
const UNDERFLOW_BELOW = -7.45133219101941108420e2;
/** Below this size `1 + x` is the correctly rounded answer (2^-28). */
const TINY = 3.725290298461914e-9;

/** Remez coefficients of x·(e^x + 1)/(e^x − 1) on ±½ ln 2; error below 2^-59. */
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.65339022054652515390e-6;
const P5 = 4.13813679705723846039e-8;

/**
 * e to the power `x`, the same bits in every engine: `Math.exp` is not specified exactly, + − * / are.
 *
 * Any number is accepted. Within 1 ulp of the true value; `exp(0)` is 1, `exp(-Infinity)` 0, `exp(NaN)` NaN.
 * Source: fdlibm.
 */
export function exp(x: number): number {
  if (x > OVERFLOW_ABOVE) return Infinity;
  if (x < UNDERFLOW_BELOW) return 0;
  if (x <= HALF_LN2 && x >= -HALF_LN2) {
    if (x < TINY && x > -TINY) return 1 + x;
    const c = correction(x);
    return 1 - ((x * c) / (c - 2) - x);
  }
  if (x !== x) return NaN;
  const k = Math.trunc(INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5));
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const c = correction(r);
  return scaleByPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}

function correction(r: number): number {
  const t = r * r;
  return r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
}
