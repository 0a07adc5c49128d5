import { openCaseFile } from "../caseFile.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { echo } from "../echo.ts";
import type { Command, Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";
import { seatOf } from "../seatOf.ts";

type LookAtPassage = Extract<Command, { type: "lookAtPassage" }>;

/** Free looks at a card's passage in each round. Source: MODEL §8b.9. */
const LOOKS_A_ROUND = 1;

/** Decides whether a seat may turn a card over: one of its own, once a round. A card that it knows may be turned again. */
export function decideLookAtPassage({ scenario }: CompiledScenario, match: Match, { role, card }: LookAtPassage): Decision {
  const seat = seatOf(match, role);
  if (seat === null) return refuse("unknownRole", { role: echo(role) });
  if (match.place.phase !== "evidence") return refuse("wrongPhase", { phase: match.place.phase });
  if (!openCaseFile(scenario).card.has(card)) return refuse("unknownCard", { card: echo(card) });
  if (!seat.hand.includes(card)) return refuse("notInHand", { card });
  if (!seat.looked.includes(card) && seat.looks >= LOOKS_A_ROUND) return refuse("noLooksLeft", { looks: LOOKS_A_ROUND });
  return accept({ type: "passageLookedAt", role, card });
}
