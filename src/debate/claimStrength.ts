import type { ClaimNode, EvidenceNode } from "./debateTree.ts";

/** How well a claim stands. All shares, 0..1. */
export interface ClaimStrength {
  readonly strength: number;
  /** How far the claim rises above a bare assertion, as a share of the way to certainty: all that moves votes. */
  readonly excess: number;
  readonly supportCoverage: number;
  readonly attackCoverage: number;
}

/** `τ·(1 − V_att)`: what attacks leave of a card where it was played, 0..1. Source: MODEL §1.3. */
export function evidenceStrength(node: EvidenceNode): number {
  return node.attackers.length === 0 ? node.base : node.base * (1 - coverage(node.attackers));
}

/**
 * `V = 1 − Π_origins (1 − max_{same origin} ρ·s)`: how far the cards cover the point, 0..1. Source: MODEL §1.3.
 *
 * The independence rule: of the cards that go back to one origin only the strongest counts, so repeating a witness
 * adds nothing.
 */
export function coverage(nodes: readonly EvidenceNode[]): number {
  let uncovered = 1;
  // Few cards: searching the list twice is quicker than a table of origins.
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as EvidenceNode;
    if (originSeenBefore(nodes, i)) continue;
    let best = node.relevance * evidenceStrength(node);
    for (let j = i + 1; j < nodes.length; j++) {
      const other = nodes[j] as EvidenceNode;
      if (other.origin === node.origin) best = Math.max(best, other.relevance * evidenceStrength(other));
    }
    uncovered *= 1 - best;
  }
  return 1 - uncovered;
}

function originSeenBefore(nodes: readonly EvidenceNode[], index: number): boolean {
  const { origin } = nodes[index] as EvidenceNode;
  for (let i = 0; i < index; i++) if ((nodes[i] as EvidenceNode).origin === origin) return true;
  return false;
}

/** Strength from the difference of the coverages: toward 1 from β if support leads, toward 0 if attack does. Source: MODEL §1.3. */
export function strengthFrom(difference: number, beta: number): number {
  return difference >= 0 ? beta + (1 - beta) * difference : beta * (1 + difference);
}

/**
 * How well a claim stands on the cards that were played on it.
 *
 * Only what rises above a bare assertion counts as excess; a claim that was beaten down is worth nothing, never less.
 * Source: MODEL §1.3, §8b.7.
 *
 * @param beta - Strength of a bare assertion, 0..1 (1 excluded).
 */
export function claimStrength(claim: ClaimNode, beta: number): ClaimStrength {
  const supportCoverage = coverage(claim.supports);
  const attackCoverage = coverage(claim.attacks);
  const strength = strengthFrom(supportCoverage - attackCoverage, beta);
  const excess = Math.max(0, (strength - beta) / (1 - beta));
  return { strength, excess, supportCoverage, attackCoverage };
}
