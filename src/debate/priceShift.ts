import { roundToHalf } from "../kernel/roundToHalf.ts";

/** A house that leaves the base cost: as many for a policy's side as against it. */
const EVEN_HOUSE = 0.5;
/** Capital that a policy costs more when the house has refused the motion that it needs. Source: MODEL §8b.8. */
const REFUSED = 2;
/** Capital that a policy costs more when it goes against the house. Source: MODEL §2.3 (8). */
const AGAINST_THE_HOUSE = 1;
/** Least price of what is not free. Capital is counted in halves. */
export const CHEAPEST = 0.5;

/** How the house stands to a policy: the share for its side of the motion, 0..1; whether that side won; whether it needs to. */
export interface Standing {
  readonly support: number;
  readonly won: boolean;
  readonly needed: boolean;
}

/**
 * What a verdict adds to a policy's cost, in capital: by how the house stands (a multiple of ½ where the cost is one, between
 * −½ and +½ of the cost), and for having lost.
 *
 * Source: MODEL §2.3 (8), §8b.8, as docs/adr/0020-price-of-a-policy.md settles them.
 */
export function priceShift(cost: number, { support, won, needed }: Standing): { readonly house: number; readonly lost: number } {
  const house = roundToHalf(cost * (1 + EVEN_HOUSE - support)) - cost;
  return { house, lost: won ? 0 : needed ? REFUSED : AGAINST_THE_HOUSE };
}
