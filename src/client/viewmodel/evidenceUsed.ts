import type { Debate, SeatView, Side } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { CardView } from "./cardView.ts";
import { cardView } from "./cardView.ts";
import type { DisagreementView } from "./disagreements.ts";
import { disagreements } from "./disagreements.ts";
import { authoredClaim } from "./tableTree.ts";
import { type VerdictKind, verdictKind } from "./verdictKind.ts";

/** What a side laid on the table in one debate: cards, and the witnesses behind them, each once. */
export interface SideEvidence {
  readonly cards: readonly string[];
  readonly witnesses: number;
}

export interface DebateEvidence {
  readonly round: number;
  readonly title: string;
  readonly verdict: VerdictKind | null;
  readonly sides: Readonly<Record<Side, SideEvidence>>;
}

/** A claim, and how many witnesses stood behind it. */
export interface ThinClaim {
  readonly round: number;
  readonly side: Side;
  readonly text: string;
  readonly cards: number;
  /** 0 for a bare claim; 1 for one that hangs on a single witness, who is then named. */
  readonly witnesses: 0 | 1;
  readonly witness: string;
}

/** What was done with the evidence over the whole game. */
export interface EvidenceUsed {
  readonly debates: readonly DebateEvidence[];
  readonly totals: Readonly<Record<Side, SideEvidence>>;
  readonly claims: number;
  readonly thin: readonly ThinClaim[];
  readonly checks: readonly CardView[];
  readonly disagreements: readonly DisagreementView[];
}

export function evidenceUsed(scenario: Scenario, { debates, checked }: Pick<SeatView, "debates" | "checked">): EvidenceUsed {
  const plays = debates.flatMap((debate) => debate.plays.map((play) => ({ card: play.card, side: sideHelped(debate, play.id) })));
  const side = (name: Side): SideEvidence => evidenceOf(scenario, plays.filter((play) => play.side === name).map(({ card }) => card));
  return {
    debates: debates.map((debate) => debateEvidence(scenario, debate)),
    totals: { pro: side("pro"), con: side("con") },
    claims: debates.reduce((sum, { claims }) => sum + claims.length, 0),
    thin: debates.flatMap((debate) => thinClaims(scenario, debate)),
    checks: Object.keys(checked).flatMap((card) => cardView(scenario, card, checked) ?? []),
    disagreements: disagreements(scenario, { table: plays.map(({ card }) => card), hand: [] }),
  };
}

function debateEvidence(scenario: Scenario, debate: Debate): DebateEvidence {
  const cards = (side: Side): readonly string[] => debate.plays.filter(({ id }) => sideHelped(debate, id) === side).map(({ card }) => card);
  return {
    round: debate.round,
    title: scenario.motions.find(({ id }) => id === debate.motion)?.title ?? debate.motion,
    verdict: verdictKind(scenario, debate),
    sides: { pro: evidenceOf(scenario, cards("pro")), con: evidenceOf(scenario, cards("con")) },
  };
}

function evidenceOf(scenario: Scenario, played: readonly string[]): SideEvidence {
  const cards = [...new Set(played)];
  return { cards, witnesses: new Set(cards.map((card) => originOf(scenario, card))).size };
}

const originOf = ({ cards }: Scenario, card: string): string => cards.find(({ id }) => id === card)?.origin ?? card;

/** The side that a play helps, through the play that it answers if need be. */
function sideHelped(debate: Debate, id: string): Side {
  const play = debate.plays.find((one) => one.id === id);
  if (play === undefined) return "pro";
  const { on } = play;
  if ("play" in on) return opposite(sideHelped(debate, on.play));
  const side = debate.claims.find(({ claim }) => claim === on.claim)?.side ?? "pro";
  return play.as === "support" ? side : opposite(side);
}

const opposite = (side: Side): Side => (side === "pro" ? "con" : "pro");

function thinClaims(scenario: Scenario, debate: Debate): readonly ThinClaim[] {
  return debate.claims.flatMap(({ claim, side }): ThinClaim[] => {
    const cards = debate.plays.filter(({ on, as }) => as === "support" && "claim" in on && on.claim === claim).map(({ card }) => card);
    const witnesses = [...new Set(cards.map((card) => originOf(scenario, card)))];
    if (witnesses.length > 1) return [];
    const witness = scenario.origins.find(({ id }) => id === witnesses[0])?.title ?? "";
    const text = authoredClaim(scenario, debate.motion, claim)?.text ?? claim;
    return [{ round: debate.round, side, text, cards: cards.length, witnesses: witnesses.length === 0 ? 0 : 1, witness }];
  });
}
