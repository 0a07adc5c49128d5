import type { Bloc, ClaimNode, DebateParameters, EvidenceNode } from "../../debate/debateTree.ts";
import { ratedScore, scoreCard } from "../../debate/evidenceScore.ts";
import type { DebateOutcome } from "../../debate/resolveDebate.ts";
import { resolveDebate } from "../../debate/resolveDebate.ts";
import { lookup } from "../../kernel/lookup.ts";
import type { Debate, Play, SeatView, TableClaim } from "../../engine/index.ts";
import type { Card, Claim, Scenario } from "../../scenario/schema/scenario.ts";

/** What lies on the table, and what the house thought before. */
export type Table = Pick<Debate, "motion" | "claims" | "plays" | "priors" | "ratings">;

/** A debate as the tree that its mathematics works on: the same as the rules make of it, which a test holds it to. */
export interface TableTree {
  readonly claims: readonly ClaimNode[];
  readonly blocs: readonly Bloc[];
  readonly parameters: DebateParameters;
}

type Checked = SeatView["checked"];

export function tableTree(scenario: Scenario, table: Table, checked: Checked): TableTree {
  return {
    claims: table.claims.flatMap((made) => claimNode(scenario, { table, made, checked })),
    blocs: scenario.blocs.map(({ id, seats, weights }) => ({ id, seats, weights, prior: lookup(table.priors, id) ?? 0.5 })),
    parameters: { kappa: scenario.debate.kappa, beta: scenario.debate.assertion },
  };
}

/** Where the house would stand with this on the table. */
export function houseWith(scenario: Scenario, table: Table, checked: Checked): DebateOutcome {
  const { claims, blocs, parameters } = tableTree(scenario, table, checked);
  return resolveDebate(claims, blocs, parameters);
}

/** A claim as its author wrote it; undefined where the motion has none of that name. */
export function authoredClaim({ motions }: Scenario, motion: string, claim: string): Claim | undefined {
  return motions.find(({ id }) => id === motion)?.claims.find(({ id }) => id === claim);
}

/** The theme that a claim appeals to: its warrant's, where the warrant has one of its own. */
export function themeOf(claim: Claim, warrant: string): string {
  return claim.warrants.find(({ id }) => id === warrant)?.theme ?? claim.theme;
}

/** How a card bears on a claim; undefined where its author says that it does not. */
export function bearingOn(claim: Claim | undefined, card: string): Claim["evidence"][number] | undefined {
  return claim?.evidence.find((entry) => entry.card === card);
}

/** How much a card bears against another, 0..1; 0 where it does not. */
export function bearingAgainst({ cards }: Scenario, card: string, against: string): number {
  return cards.find(({ id }) => id === card)?.undercuts.find((cut) => cut.card === against)?.relevance ?? 0;
}

interface Made {
  readonly table: Table;
  readonly made: TableClaim;
  readonly checked: Checked;
}

function claimNode(scenario: Scenario, { table, made, checked }: Made): readonly ClaimNode[] {
  const authored = authoredClaim(scenario, table.motion, made.claim);
  if (authored === undefined) return [];
  const on = table.plays.filter((play) => "claim" in play.on && play.on.claim === made.claim);
  const nodes = (as: Play["as"]): readonly EvidenceNode[] =>
    on.filter((play) => play.as === as).flatMap((play) => evidenceNode(scenario, { table, play, relevance: bearingOn(authored, play.card)?.relevance ?? 0, checked }));
  return [{ id: made.claim, sign: made.side === "pro" ? 1 : -1, theme: themeOf(authored, made.warrant), supports: nodes("support"), attacks: nodes("attack") }];
}

interface Laid {
  readonly table: Table;
  readonly play: Play;
  readonly relevance: number;
  readonly checked: Checked;
}

function evidenceNode(scenario: Scenario, { table, play, relevance, checked }: Laid): readonly EvidenceNode[] {
  const card = scenario.cards.find(({ id }) => id === play.card);
  if (card === undefined) return [];
  const attackers = table.plays
    .filter(({ on }) => "play" in on && on.play === play.id)
    .flatMap((answer) => evidenceNode(scenario, { table, play: answer, relevance: bearingAgainst(scenario, answer.card, play.card), checked }));
  return [{ id: play.id, origin: card.origin, relevance, base: ratedScore(baseOf(card, checked), lookup(table.ratings ?? {}, card.id)), attackers }];
}

function baseOf({ id, reliability, stake, directness, wording }: Card, checked: Checked): number {
  const found = lookup(checked, id);
  const check = found === undefined || found === "nothingFound" ? "none" : found;
  return scoreCard({ reliability, stake, directness, wording, check }).tau;
}
