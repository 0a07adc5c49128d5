import { mayAct } from "../duties.ts";
import { echo } from "../echo.ts";
import type { Command, Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";
import { openDebate, sideLed } from "../table.ts";

type MarkClash = Extract<Command, { type: "markClash" }>;

/** Decides whether a lead may say which claim decides the debate, of either side. It moves nobody: the debrief sets it beside what did. */
export function decideMarkClash(match: Match, { role, claim }: MarkClash): Decision {
  const debate = openDebate(match);
  const { place } = match;
  if (debate === null || place.phase !== "debate" || place.step !== "closing") return refuse("wrongPhase", { phase: place.phase });
  const side = sideLed(debate, role);
  if (!mayAct(match, role) || side === null) return refuse("notYourTurn", { role: echo(role) });
  if (!debate.claims.some((made) => made.claim === claim)) return refuse("unknownClaim", { claim: echo(claim) });
  return accept({ type: "clashMarked", side, claim });
}
