import type { Debate, DebateStep, SeatView, Side, TableClaim } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { CardView } from "./cardView.ts";
import { cardView } from "./cardView.ts";
import type { TargetChoice } from "./cardChoices.ts";
import { targetChoices } from "./cardChoices.ts";
import { bestBacking } from "./debatePreview.ts";
import type { ClaimToName, CrossTurn, PointToAnswer } from "./debateQuestions.ts";
import { claimsToName, crossTurn, pointsToAnswer } from "./debateQuestions.ts";
import { sideOfStep } from "./debateView.ts";
import { bearingOn, authoredClaim, themeOf } from "./tableTree.ts";

/** A claim that the lead may make now, with its reasons. */
export interface ClaimChoice {
  readonly id: string;
  readonly text: string;
  /** Cards of the hand that could stand under it. */
  readonly cards: number;
  readonly warrants: readonly WarrantChoice[];
}

export interface WarrantChoice {
  readonly id: string;
  readonly text: string;
  readonly theme: string;
  /** Blocs that care about its theme, the most first. */
  readonly cares: readonly string[];
  /** Points of the house with the best cards of the hand under it; above 0 is toward the motion. */
  readonly points: number;
}

/** A card on the table whose source may be checked. */
export interface CheckChoice {
  readonly card: CardView;
}

/** What the player may do in the present step. */
export interface DebateTurn {
  readonly step: DebateStep;
  /** What it asks for; a lead whom the floor has asked something has `answers` to give. */
  readonly kind: "preVote" | "case" | "cross" | "rebuttal" | "floor" | "answers" | "closing" | "vote";
  readonly claims: readonly ClaimChoice[];
  readonly claimsLeft: number;
  readonly targets: readonly TargetChoice[];
  readonly cardsLeft: number;
  readonly checks: readonly CheckChoice[];
  readonly checked: boolean;
  /** Cross-examination; null in other steps. */
  readonly cross: CrossTurn | null;
  /** Claims that a question from the floor can be put to, and questions that wait for an answer. */
  readonly ask: readonly ClaimToName[];
  readonly answer: readonly PointToAnswer[];
  /** Claims of which a lead may say that they decide, and the one that the lead has named. */
  readonly clashes: readonly ClaimToName[];
  readonly clash: string | null;
  /** Before the debate or after it. */
  readonly vote: "for" | "against" | "undecided" | null;
  /** Whether anything at all can still be done but to finish. */
  readonly nothingLeft: boolean;
}

/** Blocs for which a theme weighs at least this much care about it. */
const CARES = 0.8;

/** The player's turn; null when it is not. */
export function debateTurn(scenario: Scenario, view: SeatView): DebateTurn | null {
  const debate = view.debates.at(-1);
  const { place, moves, you } = view;
  if (debate === undefined || you === null || place.phase !== "debate" || !moves.toAct) return null;
  const { step } = place;
  const side = sideOfStep(step);
  const kind = step === "floor" && moves.points.answer.length > 0 ? "answers" : KINDS[step];
  const made = debate.claims.filter((claim) => claim.side === side).length;
  const led = debate.leads.pro === you ? "pro" : debate.leads.con === you ? "con" : null;
  return {
    step,
    kind,
    claims: side === null ? [] : moves.claims.flatMap((claim) => claimChoice(scenario, view, { debate, claim, side, you })),
    claimsLeft: kind === "case" ? Math.max(0, scenario.debate.claims - made) : 0,
    targets: moves.cardsLeft > 0 ? targetChoices(scenario, view, debate) : [],
    cardsLeft: moves.cardsLeft,
    checks: moves.checks.flatMap((name) => {
      const card = cardView(scenario, name, view.checked);
      return card === null ? [] : [{ card }];
    }),
    checked: debate.checkedBy.includes(you),
    cross: kind === "cross" ? crossTurn(scenario, view, debate) : null,
    ask: claimsToName(scenario, view, { debate, among: moves.points.raise }),
    answer: pointsToAnswer(scenario, view, debate),
    clashes: claimsToName(scenario, view, { debate, among: moves.clashes }),
    clash: led === null ? null : (debate.clash[led] ?? null),
    vote: (step === "preVote" ? debate.preVotes : debate.votes)[you] ?? null,
    nothingLeft: isNothingLeft(view),
  };
}

/** Naming another claim or voting anew is not told as something left to do. */
const isNothingLeft = ({ moves }: SeatView): boolean =>
  moves.claims.length + moves.plays.length + moves.checks.length + moves.challenges.length + moves.points.raise.length + moves.points.answer.length === 0;

/** What a step asks for. */
const KINDS: Readonly<Record<DebateStep, DebateTurn["kind"]>> = {
  preVote: "preVote",
  proCase: "case",
  conCase: "case",
  cross: "cross",
  conRebuttal: "rebuttal",
  proRebuttal: "rebuttal",
  floor: "floor",
  closing: "closing",
  vote: "vote",
};

interface Wanted {
  readonly debate: Debate;
  readonly claim: string;
  readonly side: Side;
  readonly you: string;
}

function claimChoice(scenario: Scenario, view: SeatView, { debate, claim, side, you }: Wanted): readonly ClaimChoice[] {
  const authored = authoredClaim(scenario, debate.motion, claim);
  if (authored === undefined) return [];
  const hand = view.own?.hand ?? [];
  const now = view.house?.house ?? 0;
  const warrants = authored.warrants.map(({ id, text }): WarrantChoice => {
    const theme = themeOf(authored, id);
    const made: TableClaim = { claim, side, by: you, warrant: id };
    const best = bestBacking(scenario, view, { debate, made, hand, limit: scenario.debate.cards });
    return { id, text, theme: scenario.themes.find((one) => one.id === theme)?.title ?? theme, cares: caringBlocs(scenario, theme), points: 100 * (best.house - now) };
  });
  return [{ id: claim, text: authored.text, cards: hand.filter((card) => bearingOn(authored, card)?.as === "support").length, warrants }];
}

function caringBlocs({ blocs }: Scenario, theme: string): readonly string[] {
  return blocs
    .filter(({ weights }) => (weights[theme] ?? 0) >= CARES)
    .sort((a, b) => (b.weights[theme] ?? 0) - (a.weights[theme] ?? 0))
    .map(({ title }) => title);
}
