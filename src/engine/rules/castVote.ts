import { mayAct } from "../duties.ts";
import type { Command, Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";

type CastVote = Extract<Command, { type: "castVote" }>;

const VOTES: readonly string[] = ["for", "against", "undecided"];

/** Decides whether a person may say how they would vote. It moves no bloc: the debrief sets it beside the house's verdict. */
export function decideCastVote(match: Match, { role, vote }: CastVote): Decision {
  if (match.place.phase !== "debate" || match.place.step !== "vote") return refuse("wrongPhase", { phase: match.place.phase });
  if (!mayAct(match, role)) return refuse("notYourTurn", { role: String(role) });
  if (!VOTES.includes(vote)) return refuse("unknownVote", { vote: String(vote) });
  return accept({ type: "voteCast", role, vote });
}
