import type { ClaimOutcome } from "./resolveDebate.ts";

/** What a motion has to prove, beside winning the vote: one of these claims, to this strength 0..1. Source: MODEL §8 B. */
export interface BurdenOfProof {
  readonly claims: readonly string[];
  readonly standard: number;
}

/** How far it was proven: the strength of the best of its claims, and the strength that was asked for; both 0..1. */
export interface Proof {
  readonly strength: number;
  readonly standard: number;
}

/** How far the burden was met by the claims on the table. A claim that nobody made proves nothing: its strength is 0. */
export function proofOf(claims: readonly Pick<ClaimOutcome, "id" | "strength">[], burden: BurdenOfProof): Proof {
  let strength = 0;
  for (const claim of claims) if (burden.claims.includes(claim.id)) strength = Math.max(strength, claim.strength);
  return { strength, standard: burden.standard };
}

/** Whether a motion is proven. Reaching the standard is enough; where no proof is asked for it always is. */
export function isProven(proof: Proof | null): boolean {
  return proof === null || proof.strength >= proof.standard;
}
