import type { Debate, PointOfInformation, SeatView, Side } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { CardView } from "./cardView.ts";
import { cardView } from "./cardView.ts";
import { claimMarks } from "./claimView.ts";
import type { AskedOfSource, PointView } from "./debateRecord.ts";
import { askedOf, pointView } from "./debateRecord.ts";
import { authoredClaim } from "./tableTree.ts";

/** Questions that a lead may put to sources in one cross-examination, checks among them; the rules' number, which a test holds this to. */
export const MOST_QUESTIONS = 2;

/** A card on the table whose source may be asked. */
export interface SourceChoice {
  readonly card: CardView;
  /** The claim that it lies under. */
  readonly mark: string;
  /** What may be asked of it now; "others" is a check, and costs one. */
  readonly questions: readonly ("who" | "evidence" | "others")[];
  readonly asked: readonly AskedOfSource[];
}

/** Cross-examination, for a lead. */
export interface CrossTurn {
  /** The other side's first; of its own a side may only check. */
  readonly sources: readonly SourceChoice[];
  readonly questionsLeft: number;
  /** Checks that the seat has left, this debate's and saved ones. */
  readonly checks: number;
}

export function crossTurn(scenario: Scenario, { moves, own: seat, you, checked }: SeatView, debate: Debate): CrossTurn {
  const marks = claimMarks(debate.claims);
  const asked = debate.challenges.filter(({ by }) => by === you).length;
  const sources = [...new Set(debate.plays.map(({ card }) => card))].flatMap((name): readonly SourceChoice[] => {
    const card = cardView(scenario, name, checked);
    const put = moves.challenges.find((one) => one.card === name)?.questions ?? [];
    const questions = [...put.filter((one) => one !== "others"), ...(moves.checks.includes(name) ? ["others" as const] : [])];
    const known = askedOf(scenario, { debate, card: name, you });
    return card === null || (questions.length === 0 && known.length === 0) ? [] : [{ card, mark: marks.get(claimOf(debate, name)) ?? "", questions, asked: known }];
  });
  const own = (card: string): boolean => !debate.challenges.some(({ by, ...one }) => one.card === card && by === you) && !moves.challenges.some((one) => one.card === card);
  return { sources: sources.sort((a, b) => Number(own(a.card.id)) - Number(own(b.card.id))), questionsLeft: Math.max(0, MOST_QUESTIONS - asked), checks: seat?.focus ?? 0 };
}

/** The claim that a card first came to lie under. */
function claimOf({ plays }: Debate, card: string): string {
  const on = plays.find((play) => play.card === card)?.on;
  if (on === undefined) return "";
  if ("claim" in on) return on.claim;
  const under = plays.find(({ id }) => id === on.play)?.on;
  return under !== undefined && "claim" in under ? under.claim : "";
}

/** A claim on the table, to be asked about or to be called the one that decides. */
export interface ClaimToName {
  readonly id: string;
  readonly mark: string;
  readonly side: Side;
  readonly text: string;
  /** Points of the house; above 0 is toward the motion. */
  readonly points: number;
}

/** These claims with their short names, in the order of the table. */
export function claimsToName(scenario: Scenario, { house }: Pick<SeatView, "house">, { debate, among }: { readonly debate: Debate; readonly among: readonly string[] }): readonly ClaimToName[] {
  const marks = claimMarks(debate.claims);
  return debate.claims
    .filter(({ claim }) => among.includes(claim))
    .map(({ claim, side }) => ({
      id: claim,
      mark: marks.get(claim) ?? claim,
      side,
      text: authoredClaim(scenario, debate.motion, claim)?.text ?? claim,
      points: house?.claims.find(({ id }) => id === claim)?.housePoints ?? 0,
    }));
}

/** A point of information that waits for the player's answer. */
export interface PointToAnswer extends PointView {
  readonly mark: string;
  /** The last that is left of its side, and none was taken: it cannot be waved down. */
  readonly mustTake: boolean;
}

export function pointsToAnswer(scenario: Scenario, view: SeatView, debate: Debate): readonly PointToAnswer[] {
  const marks = claimMarks(debate.claims);
  return debate.points
    .filter(({ id }) => view.moves.points.answer.includes(id))
    .map((point) => ({ ...pointView(scenario, { debate, point, view }), mark: marks.get(point.claim) ?? "", mustTake: mustTake(debate, point) }));
}

/** One point a side is to be taken: the rules' `mustTake`, which a test holds this to. */
function mustTake(debate: Debate, point: PointOfInformation): boolean {
  const sideOf = (claim: string): Side | undefined => debate.claims.find((made) => made.claim === claim)?.side;
  const asked = debate.points.filter(({ claim }) => sideOf(claim) === sideOf(point.claim));
  return !asked.some(({ state }) => state === "taken") && asked.every(({ id, state }) => id === point.id || state === "declined");
}
