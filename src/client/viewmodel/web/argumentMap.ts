import type { Motion, Scenario } from "../../../scenario/schema/scenario.ts";
import type { CausalWeb, WebEdge, WebNode } from "./causalWeb.ts";

/**
 * What can be argued on a motion: cards speak for claims or against them and undercut each other, claims for the motion or against it.
 * A line is as strong as its relevance. Null where there is no such motion.
 */
export function argumentMap(scenario: Scenario, name: string): CausalWeb | null {
  const at = scenario.motions.findIndex(({ id }) => id === name);
  const motion = scenario.motions[at];
  if (motion === undefined) return null;
  const claims = motion.claims.map(({ id, text }, place): WebNode => ({ id: `claim:${id}`, kind: "claim", title: text, flag: null, path: ["motions", at, "claims", place] }));
  const said = new Set(motion.claims.flatMap(({ evidence }) => evidence.map(({ card }) => card)));
  const cards = scenario.cards.flatMap(({ id, speaker }, place): WebNode[] => (said.has(id) ? [{ id: `card:${id}`, kind: "card", title: `${id} ${speaker}`, flag: null, path: ["cards", place] }] : []));
  const title: WebNode = { id: `motion:${motion.id}`, kind: "motion", title: motion.title, flag: null, path: ["motions", at] };
  const nodes = [...cards, ...claims, title];
  const known = new Set(nodes.map(({ id }) => id));
  const edges = [...claimEdges(motion, at), ...evidenceEdges(motion, at), ...undercuts(scenario)];
  return { nodes, edges: edges.filter(({ from, to }) => known.has(from) && known.has(to)) };
}

function claimEdges({ id: motion, claims }: Motion, at: number): readonly WebEdge[] {
  return claims.map(({ id, side, warrants }, place) => ({ key: `claims.${place}`, from: `claim:${id}`, to: `motion:${motion}`, sign: side === "pro" ? 1 : -1, strength: 1, why: warrants.map(({ text }) => text).join("\n"), path: ["motions", at, "claims", place] }));
}

function evidenceEdges({ claims }: Motion, at: number): readonly WebEdge[] {
  return claims.flatMap(({ id, evidence }, place) =>
    evidence.map(({ card, relevance, as }, item): WebEdge => ({ key: `claims.${place}.${item}`, from: `card:${card}`, to: `claim:${id}`, sign: as === "support" ? 1 : -1, strength: relevance, why: "", path: ["motions", at, "claims", place, "evidence", item] })),
  );
}

function undercuts({ cards }: Scenario): readonly WebEdge[] {
  return cards.flatMap(({ id, undercuts: others }, place) => others.map(({ card, relevance, why }, item): WebEdge => ({ key: `cards.${place}.${item}`, from: `card:${id}`, to: `card:${card}`, sign: -1, strength: relevance, why, path: ["cards", place, "undercuts", item] })));
}
