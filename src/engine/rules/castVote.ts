import { mayAct } from "../duties.ts";
import { echo } from "../echo.ts";
import type { Command, Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";

type CastVote = Extract<Command, { type: "castVote" }>;

const VOTES: readonly string[] = ["for", "against", "undecided"];

/** Decides whether a person may say how they would vote, before the debate and after it. It moves no bloc: the debrief sets it beside the house's verdict. */
export function decideCastVote(match: Match, { role, vote }: CastVote): Decision {
  const { place } = match;
  if (place.phase !== "debate" || (place.step !== "vote" && place.step !== "preVote")) return refuse("wrongPhase", { phase: match.place.phase });
  if (!mayAct(match, role)) return refuse("notYourTurn", { role: echo(role) });
  if (!VOTES.includes(vote)) return refuse("unknownVote", { vote: echo(vote) });
  return accept({ type: place.step === "vote" ? "voteCast" : "preVoteCast", role, vote });
}
