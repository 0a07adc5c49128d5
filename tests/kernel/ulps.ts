const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

function place(x: number): bigint {
  double[0] = x;
  const raw = bits[0] as bigint;
  return raw < 0n ? -(raw & 0x7fffffffffffffffn) : raw;
}

/** How many doubles lie between two numbers; 0 for two NaNs, Infinity for one. */
export function ulpsBetween(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) && Number.isNaN(y) ? 0 : Infinity;
  const apart = place(x) - place(y);
  return Number(apart < 0n ? -apart : apart);
}

/** The double with these 64 bits. */
export function fromBits(raw: bigint): number {
  bits[0] = BigInt.asIntN(64, raw);
  return double[0] as number;
}
