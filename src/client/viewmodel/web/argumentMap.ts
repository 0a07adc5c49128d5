import type { Claim, Scenario } from "../../../scenario/schema/scenario.ts";
import type { CausalWeb, WebEdge, WebNode } from "./causalWeb.ts";

/** What a map is about: a motion, or one claim of it. */
interface Asked {
  readonly motion: string;
  readonly claim: string | null;
}

/**
 * The claims of a motion, for it or against it; or one claim with the cards that bear on it and the cards that undercut those. A line is
 * as strong as its relevance.
 *
 * @returns Null where there is no such motion or claim.
 */
export function argumentMap(scenario: Scenario, { motion: name, claim: chosen }: Asked): CausalWeb | null {
  const at = scenario.motions.findIndex(({ id }) => id === name);
  const motion = scenario.motions[at];
  if (motion === undefined) return null;
  if (chosen !== null) {
    const place = motion.claims.findIndex(({ id }) => id === chosen);
    const claim = motion.claims[place];
    return claim === undefined ? null : claimMap(scenario, claim, ["motions", at, "claims", place]);
  }
  const middle: WebNode = { id: `motion:${motion.id}`, kind: "motion", title: motion.title, flag: null, path: ["motions", at] };
  return {
    nodes: [...motion.claims.map((claim, place) => claimNode(claim, ["motions", at, "claims", place])), middle],
    edges: motion.claims.map(({ id, side, warrants }, place) => ({ key: id, from: `claim:${id}`, to: middle.id, sign: side === "pro" ? 1 : -1, strength: 0.5, why: warrants.map(({ text }) => text).join("\n"), path: ["motions", at, "claims", place] })),
  };
}

const claimNode = ({ id, text }: Claim, path: WebNode["path"]): WebNode => ({ id: `claim:${id}`, kind: "claim", title: text, flag: null, path });

function claimMap(scenario: Scenario, claim: Claim, path: WebNode["path"]): CausalWeb {
  const bearing = claim.evidence.map(({ card, relevance, as }, item): WebEdge => ({ key: `bears.${card}`, from: `card:${card}`, to: `claim:${claim.id}`, sign: as === "support" ? 1 : -1, strength: relevance, why: "", path: [...path, "evidence", item] }));
  const near = new Set(claim.evidence.map(({ card }) => card));
  const undercutting = scenario.cards.flatMap(({ id, undercuts }, place) =>
    undercuts.flatMap(({ card, relevance, why }, item): WebEdge[] => (near.has(card) && id !== card ? [{ key: `undercuts.${id}.${card}`, from: `card:${id}`, to: `card:${card}`, sign: -1, strength: relevance, why, path: ["cards", place, "undercuts", item] }] : [])),
  );
  const shown = new Set([...bearing, ...undercutting].flatMap(({ from, to }) => [from, to]));
  const cards = scenario.cards.flatMap(({ id, text, speaker }, place): WebNode[] => (shown.has(`card:${id}`) ? [{ id: `card:${id}`, kind: "card", title: near.has(id) ? `${id} ${text}` : `${id} ${speaker}`, flag: null, path: ["cards", place] }] : []));
  const known = new Set([...cards.map(({ id }) => id), `claim:${claim.id}`]);
  return { nodes: [...cards, claimNode(claim, path)], edges: [...bearing, ...undercutting].filter(({ from, to }) => known.has(from) && known.has(to)) };
}
