import type { CompiledScenario } from "../../scenario/compiled.ts";
import { mayAct, seatsToAct } from "../duties.ts";
import { echo } from "../echo.ts";
import { evolve } from "../evolve.ts";
import { moveOnEvents } from "../flow.ts";
import { FLOOR_PARTS, floorPartsLeft, mustTake, pointsOpenTo } from "../floorPoints.ts";
import type { Command, Decision, Match, MatchEvent } from "../model.ts";
import { POINT_QUESTIONS } from "../model.ts";
import { plays } from "../plays.ts";
import { accept, refuse } from "../refuse.ts";
import { isLead, openDebate } from "../table.ts";

type RaisePoint = Extract<Command, { type: "raisePoint" }>;
type AnswerPoint = Extract<Command, { type: "answerPoint" }>;

/** Decides whether a seat on the floor may put a short question to a claim, in the place of its card. */
export function decideRaisePoint(match: Match, { role, claim, question }: RaisePoint): Decision {
  const debate = openDebate(match);
  const { place } = match;
  if (!plays(match, "points")) return refuse("notPlayed", { part: "points" });
  if (debate === null || place.phase !== "debate" || place.step !== "floor") return refuse("wrongPhase", { phase: place.phase });
  if (!mayAct(match, role) || isLead(debate, role)) return refuse("notYourTurn", { role: echo(role) });
  if (!POINT_QUESTIONS.includes(question)) return refuse("unknownQuestion", { question: echo(question) });
  if (!debate.claims.some((made) => made.claim === claim)) return refuse("unknownClaim", { claim: echo(claim) });
  if (floorPartsLeft(debate, role) < 1) return refuse("noPointLeft", { limit: FLOOR_PARTS });
  return accept({ type: "pointRaised", point: { id: `${debate.motion}.point${debate.points.length + 1}`, by: role, claim, question, state: "open" } });
}

/** Decides whether a lead may take a point or wave it down: one a side is to be taken. When nobody is left, the order of business moves on. */
export function decideAnswerPoint(compiled: CompiledScenario, match: Match, { role, point, answer }: AnswerPoint): Decision {
  const debate = openDebate(match);
  const { place } = match;
  if (debate === null || place.phase !== "debate" || place.step !== "floor") return refuse("wrongPhase", { phase: place.phase });
  if (!mayAct(match, role)) return refuse("notYourTurn", { role: echo(role) });
  const asked = pointsOpenTo(debate, role).find(({ id }) => id === point);
  if (asked === undefined) return refuse("unknownPoint", { point: echo(point) });
  if (answer !== "take" && answer !== "decline") return refuse("unknownQuestion", { question: echo(answer) });
  if (answer === "decline" && mustTake(debate, asked)) return refuse("mustTake");
  const answered: MatchEvent = { type: "pointAnswered", point, state: answer === "take" ? "taken" : "declined" };
  const waits = seatsToAct(evolve(match, answered)).length > 0;
  return waits ? accept(answered) : accept(...moveOnEvents(compiled, match, answered));
}
