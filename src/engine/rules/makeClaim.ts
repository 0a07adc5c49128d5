import { openCaseFile } from "../caseFile.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { mayAct } from "../duties.ts";
import { echo } from "../echo.ts";
import type { Command, Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";
import { isCase, openDebate, sideOf } from "../table.ts";

type MakeClaim = Extract<Command, { type: "makeClaim" }>;

/** Decides whether the lead of a side may make one of its authored claims, for one of that claim's reasons. */
export function decideMakeClaim({ scenario }: CompiledScenario, match: Match, { role, claim, warrant }: MakeClaim): Decision {
  const debate = openDebate(match);
  if (debate === null || match.place.phase !== "debate" || !isCase(match.place.step)) return refuse("wrongPhase", { phase: match.place.phase });
  if (!mayAct(match, role)) return refuse("notYourTurn", { role: echo(role) });
  const entry = openCaseFile(scenario).claim.get(claim);
  if (entry === undefined || entry.motion.id !== debate.motion) return refuse("unknownClaim", { claim: echo(claim) });
  const { side, warrants } = entry.claim;
  if (side !== sideOf(match.place.step)) return refuse("wrongSide", { claim });
  if (!warrants.some(({ id }) => id === warrant)) return refuse("unknownWarrant", { claim, warrant: echo(warrant) });
  if (debate.claims.some((made) => made.claim === claim)) return refuse("claimTaken", { claim });
  const made = debate.claims.filter((other) => other.side === side).length;
  if (made >= scenario.debate.claims) return refuse("tooManyClaims", { limit: scenario.debate.claims });
  return accept({ type: "claimMade", claim: { claim, side, by: role, warrant } });
}
