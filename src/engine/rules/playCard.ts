import type { Bearing } from "../caseFile.ts";
import { openCaseFile } from "../caseFile.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { mayAct } from "../duties.ts";
import { echo } from "../echo.ts";
import type { Command, Debate, DebateStep, Decision, Match, Play, RoleId } from "../model.ts";
import type { RefusalCode } from "../refusal.ts";
import { accept, refuse } from "../refuse.ts";
import { seatOf } from "../seatOf.ts";
import { floorPartsLeft } from "../floorPoints.ts";
import { isCase, isLead, isRebuttal, openDebate, sideHelped, sideOf } from "../table.ts";

type PlayCard = Extract<Command, { type: "playCard" }>;

/**
 * Decides whether a card may be played: under a claim of one's own (case), against the other side (rebuttal), or on
 * anything (floor). A card only goes where its author says that it bears.
 */
export function decidePlayCard({ scenario }: CompiledScenario, match: Match, { role, card, on }: PlayCard): Decision {
  const debate = openDebate(match);
  if (debate === null || match.place.phase !== "debate" || !takesCards(match.place.step)) return refuse("wrongPhase", { phase: match.place.phase });
  if (!mayAct(match, role)) return refuse("notYourTurn", { role: echo(role) });
  const file = openCaseFile(scenario);
  if (!file.card.has(card)) return refuse("unknownCard", { card: echo(card) });
  if (!seatOf(match, role)?.hand.includes(card)) return refuse("notInHand", { card });

  const place = placeOf(debate, on);
  if (typeof place === "string") return refuse(place, { card });
  const bearing: Bearing | null =
    "claim" in place ? (file.onClaim.get(card)?.get(place.claim) ?? null) : undercut(file.onCard.get(card)?.get(place.card));
  if (bearing === null) return refuse("notRelevant", { card });
  if (debate.plays.some((play) => play.card === card && sameTarget(play.on, on))) return refuse("cardOnTable", { card });

  const target: Play["on"] = "claim" in place ? { claim: place.claim } : { play: place.play };
  const play: Play = { id: `${debate.motion}.${debate.plays.length + 1}`, card, by: role, on: target, as: bearing.as, step: match.place.step };
  const problem = outOfOrder({ debate, play, step: match.place.step, limits: scenario.debate });
  return problem === null ? accept({ type: "cardPlayed", play }) : refuse(problem, { card });
}

const takesCards = (step: DebateStep): boolean => isCase(step) || isRebuttal(step) || step === "floor";

const undercut = (relevance: number | undefined): Bearing | null => (relevance === undefined ? null : { as: "attack", relevance });

/** What the card is laid on, or why nothing can be laid there. Answers to answers are not allowed: the tree has three levels. */
function placeOf(debate: Debate, on: unknown): { claim: string } | { play: string; card: string } | RefusalCode {
  if (typeof on !== "object" || on === null) return "unknownPlay";
  if ("claim" in on) {
    const claim = debate.claims.find((made) => made.claim === on.claim);
    return claim === undefined ? "unknownClaim" : { claim: claim.claim };
  }
  const answered = "play" in on ? debate.plays.find(({ id }) => id === on.play) : undefined;
  return answered === undefined || !("claim" in answered.on) ? "unknownPlay" : { play: answered.id, card: answered.card };
}

function sameTarget(a: Play["on"], b: Play["on"]): boolean {
  return "claim" in a ? "claim" in b && a.claim === b.claim : "play" in b && a.play === b.play;
}

interface Attempt {
  readonly debate: Debate;
  readonly play: Play;
  readonly step: DebateStep;
  readonly limits: { readonly cards: number; readonly rebuttals: number };
}

/** What the step allows. Source: MODEL §1.5, §8b.9. */
function outOfOrder({ debate, play, step, limits }: Attempt): RefusalCode | null {
  const mine = debate.plays.filter((other) => other.by === play.by && other.step === step);
  if (isCase(step)) {
    if (play.as !== "support" || !("claim" in play.on)) return "wrongPhase";
    if (sideHelped(debate, play) !== sideOf(step)) return "wrongSide";
    return mine.filter((other) => sameTarget(other.on, play.on)).length >= limits.cards ? "tooManyCards" : null;
  }
  if (isRebuttal(step)) {
    if (play.as !== "attack") return "wrongPhase";
    if (sideHelped(debate, play) !== sideOf(step)) return "ownSide";
    return mine.length >= limits.rebuttals ? "tooManyCards" : null;
  }
  return isLead(debate, play.by) ? "notYourTurn" : floorPartsLeft(debate, play.by) < 1 ? "tooManyCards" : null;
}

/** Cards that a seat may still lay on one place, or in all, in the present step; for screens. */
export function cardsLeft(debate: Debate, role: RoleId, { step, limits }: Pick<Attempt, "step" | "limits">): number {
  const mine = debate.plays.filter((play) => play.by === role && play.step === step).length;
  if (isCase(step)) return limits.cards * debate.claims.filter(({ side }) => side === sideOf(step)).length - mine;
  if (isRebuttal(step)) return limits.rebuttals - mine;
  return step === "floor" && !isLead(debate, role) ? floorPartsLeft(debate, role) : 0;
}
