import type { CompiledScenario } from "../../scenario/compiled.ts";
import { seatsToAct } from "../duties.ts";
import { moveOnEvents } from "../flow.ts";
import type { Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";

/** Decides whether the host may move on: whenever something follows and no choice is still open. */
export function decideAdvance(compiled: CompiledScenario, match: Match): Decision {
  const { phase } = match.place;
  if (phase === "lobby" || phase === "debrief") return refuse("wrongPhase", { phase });
  if (phase === "commit") return refuse("notReady", { waiting: seatsToAct(match).length });
  return accept(...moveOnEvents(compiled, match));
}
