import { lookup } from "../kernel/lookup.ts";
import type { Bloc, ClaimNode, DebateParameters, EvidenceNode } from "./debateTree.ts";
import { carries, houseAfter } from "./resolveDebate.ts";
import { SEMANTICS } from "./semantics.ts";
import type { Semantics } from "./semantics.ts";

/** A whole debate, ready to be weighed. */
export interface Debate {
  readonly claims: readonly ClaimNode[];
  readonly blocs: readonly Bloc[];
  readonly params: DebateParameters;
}

/** One debate weighed in three ways: the house after each, 0..1. */
export interface Robustness {
  /** The rules of the game. */
  readonly hybrid: number;
  readonly quadraticEnergy: number;
  readonly mlp: number;
  /** Whether the three disagree about the verdict: it hinged on how arguments are weighed. */
  readonly flips: boolean;
}

/**
 * Would the motion have fared otherwise under another published way to weigh arguments? Source: MODEL §1.3.
 *
 * Cards, claims and votes are all weighed by the one semantics. Three things stay as they are, since they are not ways
 * of weighing: relevance scales a card, one origin counts once, and a bare assertion moves no vote.
 *
 * @param threshold - Share that carries the motion, 0..1.
 * @throws RangeError if the blocs have no seats.
 */
export function robustness({ claims, blocs, params }: Debate, threshold: number): Robustness {
  const hybrid = houseAfter(claims, blocs, params);
  const quadraticEnergy = houseUnder(SEMANTICS.quadraticEnergy, { claims, blocs, params });
  const mlp = houseUnder(SEMANTICS.mlp, { claims, blocs, params });
  const verdict = carries(hybrid, threshold);
  const flips = carries(quadraticEnergy, threshold) !== verdict || carries(mlp, threshold) !== verdict;
  return { hybrid, quadraticEnergy, mlp, flips };
}

function houseUnder(semantics: Semantics, { claims, blocs, params: { kappa, beta } }: Debate): number {
  const pushes = claims.map((claim) => {
    const energy = semantics.aggregate(perOrigin(claim.attacks, semantics), perOrigin(claim.supports, semantics));
    return claim.sign * kappa * Math.max(0, (semantics.influence(beta, energy) - beta) / (1 - beta));
  });
  let seats = 0;
  let votes = 0;
  for (const bloc of blocs) {
    const pro: number[] = [];
    const con: number[] = [];
    claims.forEach((claim, index) => {
      const push = (pushes[index] as number) * (lookup(bloc.weights, claim.theme) ?? 0);
      if (push >= 0) pro.push(push);
      else con.push(-push);
    });
    seats += bloc.seats;
    votes += bloc.seats * semantics.influence(bloc.prior, semantics.aggregate(con, pro));
  }
  return votes / seats;
}

/** `ρ·s` of the strongest card of each origin. */
function perOrigin(nodes: readonly EvidenceNode[], semantics: Semantics): number[] {
  const best = new Map<string, number>();
  for (const node of nodes) {
    const strength = semantics.influence(node.base, semantics.aggregate(perOrigin(node.attackers, semantics), []));
    best.set(node.origin, Math.max(best.get(node.origin) ?? 0, node.relevance * strength));
  }
  return [...best.values()];
}
