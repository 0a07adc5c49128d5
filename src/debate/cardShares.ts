import { strengthFrom } from "./claimStrength.ts";
import type { ClaimNode, DebateParameters, EvidenceNode } from "./debateTree.ts";
import { shapleyValues } from "./shapleyValues.ts";

/** Above this the smallest plays are taken together: 2^8 evaluations stay below a tenth of a millisecond. */
const MOST_SHARES = 8;

/** What one play, or the smallest ones together, adds to a claim. */
export interface CardShare {
  /** Ids of the plays: one, or several where they were taken together. */
  readonly cards: readonly string[];
  /** In strength of the claim (−1..1): above 0 if it holds the claim up. */
  readonly share: number;
}

/** A play with its place in the coalitions, and what was played against it. */
interface Play {
  readonly node: EvidenceNode;
  readonly attackers: readonly Play[];
  /** |effect| on the claim if each play above it stood alone: what "small" means. */
  readonly size: number;
  player: number;
}

/**
 * Which card carried a claim: the exact Shapley share of every play in its strength, counter-plays against its cards
 * included (a play counts only where the play that it answers is there).
 *
 * @returns In tree order, supports before attacks; beyond 8 plays the smallest come last, as one. The shares sum to
 * strength − β. Source: MODEL §1.3 (explanation).
 */
export function cardShares(claim: ClaimNode, { beta }: Pick<DebateParameters, "beta">): readonly CardShare[] {
  const plays: Play[] = [];
  const supports = enlist(claim.supports, 1, plays);
  const attacks = enlist(claim.attacks, 1, plays);
  const groups = group(plays);
  groups.forEach((members, player) => members.forEach((play) => (play.player = player)));
  const shares = shapleyValues(groups.length, (present) => strengthFrom(coverageOf(supports, present) - coverageOf(attacks, present), beta));
  return groups.map((members, player) => ({ cards: members.map((play) => play.node.id), share: shares[player] as number }));
}

function enlist(nodes: readonly EvidenceNode[], reach: number, plays: Play[]): Play[] {
  return nodes.map((node) => {
    const size = reach * node.relevance * node.base;
    const attackers: Play[] = [];
    const play: Play = { node, attackers, size, player: -1 };
    plays.push(play);
    attackers.push(...enlist(node.attackers, size, plays));
    return play;
  });
}

function group(plays: readonly Play[]): readonly (readonly Play[])[] {
  if (plays.length <= MOST_SHARES) return plays.map((play) => [play]);
  const large = new Set([...plays].sort((left, right) => right.size - left.size).slice(0, MOST_SHARES - 1));
  return [...plays.filter((play) => large.has(play)).map((play) => [play]), plays.filter((play) => !large.has(play))];
}

/** The coverage of `claimStrength.ts`, of those plays alone that are in the coalition. */
function coverageOf(plays: readonly Play[], present: number): number {
  let uncovered = 1;
  for (let i = 0; i < plays.length; i++) {
    const { origin } = (plays[i] as Play).node;
    if (plays.findIndex((play) => play.node.origin === origin) < i) continue;
    let best = 0;
    for (let j = i; j < plays.length; j++) {
      const play = plays[j] as Play;
      if (play.node.origin !== origin || (present & (1 << play.player)) === 0) continue;
      best = Math.max(best, play.node.relevance * play.node.base * (1 - coverageOf(play.attackers, present)));
    }
    uncovered *= 1 - best;
  }
  return 1 - uncovered;
}
