const LEAST = -1074;
const GREATEST = 1023;

/** 2^k for every k that a double can hold. Halving and doubling are exact, so the table is the same everywhere. */
const POWERS = makePowers();

function makePowers(): Float64Array {
  const powers = new Float64Array(GREATEST - LEAST + 1);
  let up = 1;
  for (let k = 0; k <= GREATEST; k++, up *= 2) powers[k - LEAST] = up;
  let down = 1;
  for (let k = 0; k >= LEAST; k--, down /= 2) powers[k - LEAST] = down;
  return powers;
}

/**
 * `x · 2^k`, rounded at most once.
 *
 * @param x - Any number of size around 1 (within 2^±40), as argument reductions leave it.
 * @param k - An integer in -1100..1024; a subnormal result is rounded once, an overflow is Infinity.
 */
export function scaleByPowerOfTwo(x: number, k: number): number {
  if (k > GREATEST) return x * 2 * (POWERS[k - 1 - LEAST] as number);
  if (k >= -1000) return x * (POWERS[k - LEAST] as number);
  // Two steps: the first stays normal and is exact, so only the second one rounds.
  return x * (POWERS[k + 1000 - LEAST] as number) * (POWERS[-1000 - LEAST] as number);
}
