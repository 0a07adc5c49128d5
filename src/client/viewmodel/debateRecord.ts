import type { Debate, PointOfInformation, SeatView, Side } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { CardView } from "./cardView.ts";
import { cardView } from "./cardView.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";
import { authoredClaim, houseWith } from "./tableTree.ts";

/** A question that was put to a source, with the lines of its score that are read out for an answer; none for a check, whose finding stands on the card. */
export interface AskedOfSource {
  readonly question: "who" | "evidence" | "others";
  readonly by: RoleMark;
  readonly answer: CardView["score"]["ledger"];
}

type Part = CardView["score"]["ledger"][number]["part"];

/** Which tags answer a question. Source: MODEL §1.4. */
const ANSWERS: Readonly<Record<AskedOfSource["question"], readonly Part[]>> = { who: ["who", "stake"], evidence: ["directness", "wording"], others: [] };

/** What was asked of a card's source in cross-examination, in order. */
export function askedOf(scenario: Scenario, { debate, card, you }: { readonly debate: Pick<Debate, "challenges">; readonly card: string; readonly you: string | null }): readonly AskedOfSource[] {
  const ledger = cardView(scenario, card, {})?.score.ledger ?? [];
  return debate.challenges
    .filter((challenge) => challenge.card === card)
    .map(({ question, by }) => ({ question, by: roleMark(scenario, by, you), answer: ledger.filter(({ part }) => ANSWERS[question].includes(part)) }));
}

/** What the table itself answers to a point of information. */
export type PointAnswer =
  | { readonly kind: "howKnown"; /** Cards under the claim, the best first. */ readonly cards: readonly { readonly id: string; readonly speaker: string; readonly score: number }[] }
  | { readonly kind: "whoPays"; readonly policies: readonly { readonly title: string; readonly role: string; readonly cost: number }[] }
  | { readonly kind: "whatElse"; /** Reasons that were not given. */ readonly reasons: readonly string[] }
  | { readonly kind: "whatIfNot"; /** Shares of the house with the claim and without it, 0..1. */ readonly house: number; readonly without: number };

/** A short question from the floor to a claim, and what became of it. */
export interface PointView {
  readonly id: string;
  readonly by: RoleMark;
  /** The lead whose side made the claim. */
  readonly to: RoleMark;
  readonly claim: string;
  readonly text: string;
  readonly question: PointOfInformation["question"];
  readonly state: PointOfInformation["state"];
  readonly answer: PointAnswer;
}

export function pointView(scenario: Scenario, { debate, point, view }: { readonly debate: Debate; readonly point: PointOfInformation; readonly view: Pick<SeatView, "checked" | "you"> }): PointView {
  const side: Side = debate.claims.find(({ claim }) => claim === point.claim)?.side ?? "pro";
  return {
    id: point.id,
    by: roleMark(scenario, point.by, view.you),
    to: roleMark(scenario, debate.leads[side], view.you),
    claim: point.claim,
    text: authoredClaim(scenario, debate.motion, point.claim)?.text ?? point.claim,
    question: point.question,
    state: point.state,
    answer: answerTo(scenario, { debate, claim: point.claim, checked: view.checked }, point.question),
  };
}

interface Asked {
  readonly debate: Debate;
  readonly claim: string;
  readonly checked: SeatView["checked"];
}

function answerTo(scenario: Scenario, { debate, claim, checked }: Asked, question: PointOfInformation["question"]): PointAnswer {
  switch (question) {
    case "howKnown": {
      const under = debate.plays.filter(({ on, as }) => as === "support" && "claim" in on && on.claim === claim);
      const cards = under.flatMap(({ card }) => cardView(scenario, card, checked) ?? []).sort((a, b) => b.score.points - a.score.points);
      return { kind: question, cards: cards.map(({ id, speaker, score }) => ({ id, speaker, score: score.points })) };
    }
    case "whoPays": {
      const policies = scenario.policies.filter(({ motion }) => motion?.id === debate.motion && motion.side === "pro");
      return { kind: question, policies: policies.map(({ title, role, cost }) => ({ title, role: roleMark(scenario, role, null).short, cost })) };
    }
    case "whatElse": {
      const given = debate.claims.find((made) => made.claim === claim)?.warrant;
      const warrants = authoredClaim(scenario, debate.motion, claim)?.warrants ?? [];
      return { kind: question, reasons: warrants.filter(({ id }) => id !== given).map(({ text }) => text) };
    }
    case "whatIfNot": {
      const rest = { ...debate, claims: debate.claims.filter((made) => made.claim !== claim) };
      return { kind: question, house: houseWith(scenario, debate, checked).house, without: houseWith(scenario, rest, checked).house };
    }
  }
}
