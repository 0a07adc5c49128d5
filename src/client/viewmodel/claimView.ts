import { claimStrength, coverage, evidenceStrength } from "../../debate/claimStrength.ts";
import type { ClaimNode, EvidenceNode } from "../../debate/debateTree.ts";
import type { Debate, DebateStep, Play, SeatView, Side, TableClaim } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { CardView } from "./cardView.ts";
import { cardView } from "./cardView.ts";
import type { AskedOfSource, PointView } from "./debateRecord.ts";
import { askedOf, pointView } from "./debateRecord.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";
import { authoredClaim, tableTree, themeOf } from "./tableTree.ts";

/** A card on the table, where it lies and what is left of it. */
export interface PlayView {
  readonly id: string;
  readonly by: RoleMark;
  readonly card: CardView;
  readonly as: Play["as"];
  /** ρ: how much it bears on what it lies on, 0..1. */
  readonly relevance: number;
  /** What answers leave of the card's score, in points 0..95. */
  readonly left: number;
  /** Whether answers have taken something from it. */
  readonly weakened: boolean;
  /** Others of the same witness lie beside it; only the strongest of them counts. */
  readonly sameWitness: boolean;
  readonly counts: boolean;
  /** Why it speaks against the card that it answers, as its author says; empty elsewhere. */
  readonly why: string;
  readonly answers: readonly PlayView[];
  /** What was asked of its source in cross-examination. */
  readonly asked: readonly AskedOfSource[];
  /** Laid in the present step. */
  readonly fresh: boolean;
}

/** A claim on the table with the cards that bear on it. */
export interface ClaimView {
  readonly id: string;
  /** A short name for bars and tables, e.g. "P1". */
  readonly mark: string;
  readonly side: Side;
  readonly by: RoleMark;
  readonly text: string;
  readonly because: string;
  readonly theme: string;
  /** How well it stands, 0..1. */
  readonly strength: number;
  /** What it moves votes with, 0..1: how far it rises above a bare assertion. */
  readonly excess: number;
  /** How far its cards prove it and the other side's cards shake it, 0..1. */
  readonly proof: number;
  readonly doubt: number;
  readonly supports: readonly PlayView[];
  readonly attacks: readonly PlayView[];
  /** Points of information put to it. */
  readonly points: readonly PointView[];
  /** Leads who call it the claim that decides. */
  readonly decisiveTo: readonly RoleMark[];
  readonly fresh: boolean;
}

/** Short names of the claims on a table, in the order in which they were made: P1, P2 for the motion, C1, C2 against it. */
export function claimMarks(claims: readonly TableClaim[]): ReadonlyMap<string, string> {
  return new Map(claims.map(({ claim, side }, index) => [claim, `${side === "pro" ? "P" : "C"}${claims.slice(0, index + 1).filter((other) => other.side === side).length}`]));
}

const SIDES: readonly Side[] = ["pro", "con"];

interface Asked {
  readonly debate: Debate;
  readonly side: Side;
  readonly view: Pick<SeatView, "checked" | "you">;
  readonly step: DebateStep | null;
}

/** The claims of a side, in the order in which they were made. */
export function claimViews(scenario: Scenario, { debate, side, view, step }: Asked): readonly ClaimView[] {
  const marks = claimMarks(debate.claims);
  const { claims: nodes, parameters } = tableTree(scenario, debate, view.checked);
  return debate.claims.flatMap((made): ClaimView[] => {
    const node = nodes.find(({ id }) => id === made.claim);
    const authored = authoredClaim(scenario, debate.motion, made.claim);
    if (made.side !== side || node === undefined || authored === undefined) return [];
    const { strength, excess, supportCoverage, attackCoverage } = claimStrength(node, parameters.beta);
    const theme = themeOf(authored, made.warrant);
    return [
      {
        id: made.claim,
        mark: marks.get(made.claim) ?? made.claim,
        side,
        by: roleMark(scenario, made.by, view.you),
        text: authored.text,
        because: authored.warrants.find(({ id }) => id === made.warrant)?.text ?? "",
        theme: scenario.themes.find(({ id }) => id === theme)?.title ?? theme,
        strength,
        excess,
        proof: supportCoverage,
        doubt: attackCoverage,
        ...playsOf(scenario, { debate, node, view, step }),
        points: debate.points.filter(({ claim }) => claim === made.claim).map((point) => pointView(scenario, { debate, point, view })),
        decisiveTo: SIDES.filter((one) => debate.clash[one] === made.claim).map((one) => roleMark(scenario, debate.leads[one], view.you)),
        fresh: step === "proCase" || step === "conCase" ? (step === "proCase") === (side === "pro") : false,
      },
    ];
  });
}

interface Laid {
  readonly debate: Debate;
  readonly view: Pick<SeatView, "checked" | "you">;
  readonly step: DebateStep | null;
}

function playsOf(scenario: Scenario, { node, ...laid }: Laid & { readonly node: ClaimNode }): Pick<ClaimView, "supports" | "attacks"> {
  const views = (nodes: readonly EvidenceNode[]): readonly PlayView[] => nodes.flatMap((one) => playView(scenario, { ...laid, node: one, beside: nodes, answered: null }));
  return { supports: views(node.supports), attacks: views(node.attacks) };
}

function playView(scenario: Scenario, asked: Laid & { readonly node: EvidenceNode; readonly beside: readonly EvidenceNode[]; readonly answered: string | null }): readonly PlayView[] {
  const { debate, view, step, node, beside, answered } = asked;
  const play = debate.plays.find(({ id }) => id === node.id);
  const card = play === undefined ? null : cardView(scenario, play.card, view.checked);
  if (play === undefined || card === null) return [];
  const kin = beside.filter(({ origin }) => origin === node.origin);
  const strongest = kin.reduce((best, other) => (weightOf(other) > weightOf(best) ? other : best), kin[0] ?? node);
  return [
    {
      id: play.id,
      by: roleMark(scenario, play.by, view.you),
      card,
      as: play.as,
      relevance: node.relevance,
      left: 100 * evidenceStrength(node),
      weakened: coverage(node.attackers) > 0,
      sameWitness: kin.length > 1,
      counts: strongest.id === node.id,
      why: answered === null ? "" : (scenario.cards.find(({ id }) => id === play.card)?.undercuts.find((cut) => cut.card === answered)?.why ?? ""),
      answers: node.attackers.flatMap((one) => playView(scenario, { debate, view, step, node: one, beside: node.attackers, answered: play.card })),
      asked: askedOf(scenario, { debate, card: play.card, you: view.you }),
      fresh: step !== null && play.step === step,
    },
  ];
}

const weightOf = (node: EvidenceNode): number => node.relevance * evidenceStrength(node);
