import { echo } from "../echo.ts";
import type { Command, Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";
import { seatOf } from "../seatOf.ts";

type UnsealChoice = Extract<Command, { type: "unsealChoice" }>;

/** Decides whether a seat may open its sealed choice again: as long as somebody else has not sealed. */
export function decideUnsealChoice(match: Match, { role }: UnsealChoice): Decision {
  const seat = seatOf(match, role);
  if (seat === null) return refuse("unknownRole", { role: echo(role) });
  if (match.place.phase !== "commit") return refuse("wrongPhase", { phase: match.place.phase });
  if (seat.choice === null) return refuse("notSealed", { role });
  return accept({ type: "choiceUnsealed", role });
}
