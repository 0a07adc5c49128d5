import type { CompiledScenario } from "../../scenario/compiled.ts";
import { mayAct, seatsToAct } from "../duties.ts";
import { echo } from "../echo.ts";
import { closingPoints } from "../floorPoints.ts";
import { moveOnEvents } from "../flow.ts";
import type { Command, Decision, Match, MatchEvent } from "../model.ts";
import { plays } from "../plays.ts";
import { accept, refuse } from "../refuse.ts";
import { seatOf } from "../seatOf.ts";
import { openDebate } from "../table.ts";

type FinishStep = Extract<Command, { type: "finishStep" }>;

/** Decides whether a seat may call its part done. When nobody is left, the order of business moves on. */
export function decideFinishStep(compiled: CompiledScenario, match: Match, { role }: FinishStep): Decision {
  const seat = seatOf(match, role);
  if (seat === null) return refuse("unknownRole", { role: echo(role) });
  const { phase } = match.place;
  if (phase !== "evidence" && phase !== "debate" && !(phase === "caucus" && plays(match, "deals"))) return refuse("wrongPhase", { phase });
  if (match.finished.includes(role)) return refuse("alreadyFinished", { role });
  if (!mayAct(match, role)) return refuse("notYourTurn", { role });
  const excess = seat.hand.length - compiled.scenario.debate.hand;
  if (phase === "evidence" && excess > 0) return refuse("handFull", { excess });
  const debate = openDebate(match);
  const finished: readonly MatchEvent[] = [...(debate === null ? [] : closingPoints(debate, role)), { type: "stepFinished", role }];
  const waits = seatsToAct(match).some((other) => other !== role);
  return waits ? accept(...finished) : accept(...finished, ...moveOnEvents(compiled, match, ...finished).slice(finished.length));
}
