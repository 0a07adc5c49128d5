import { mayAct } from "../duties.ts";
import { echo } from "../echo.ts";
import type { Command, Debate, Decision, Match, RoleId } from "../model.ts";
import { QUESTIONS } from "../model.ts";
import { accept, refuse } from "../refuse.ts";
import { openDebate, other, sideHelped, sideLed } from "../table.ts";

type ChallengeSource = Extract<Command, { type: "challengeSource" }>;

/** Questions that a lead may put to sources in one cross-examination. Source: MODEL §1.5. */
const CHALLENGES = 2;

/**
 * Decides whether a lead may ask who is behind a card of the other side, or what its evidence is: what its tags say is then read out.
 * "What do others say?" is a check, and costs one. Source: MODEL §1.5.
 */
export function decideChallengeSource(match: Match, { role, card, question }: ChallengeSource): Decision {
  const debate = openDebate(match);
  const { place } = match;
  if (debate === null || place.phase !== "debate" || place.step !== "cross") return refuse("wrongPhase", { phase: place.phase });
  if (!mayAct(match, role)) return refuse("notYourTurn", { role: echo(role) });
  if (!QUESTIONS.includes(question) || question === "others") return refuse("unknownQuestion", { question: echo(question) });
  const plays = debate.plays.filter((play) => play.card === card);
  if (plays.length === 0) return refuse("unknownCard", { card: echo(card) });
  const side = sideLed(debate, role);
  if (side === null || !plays.some((play) => sideHelped(debate, play) === other(side))) return refuse("ownSide", { card });
  if (debate.challenges.some((made) => made.card === card && made.question === question)) return refuse("alreadyChallenged", { card });
  if (challengesLeft(debate, role) < 1) return refuse("noChallengeLeft", { limit: CHALLENGES });
  return accept({ type: "sourceChallenged", challenge: { by: role, card, question } });
}

/** Questions that a lead has left in the cross-examination. */
export function challengesLeft({ challenges }: Debate, role: RoleId): number {
  return CHALLENGES - challenges.filter(({ by }) => by === role).length;
}
