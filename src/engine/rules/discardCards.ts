import type { CompiledScenario } from "../../scenario/compiled.ts";
import { echo } from "../echo.ts";
import type { Command, Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";
import { seatOf } from "../seatOf.ts";

type DiscardCards = Extract<Command, { type: "discardCards" }>;

/** Decides whether a seat may put down the cards that are too many for its hand: exactly as many, all its own. */
export function decideDiscardCards({ scenario }: CompiledScenario, match: Match, { role, cards }: DiscardCards): Decision {
  const seat = seatOf(match, role);
  if (seat === null) return refuse("unknownRole", { role: echo(role) });
  if (match.place.phase !== "evidence") return refuse("wrongPhase", { phase: match.place.phase });
  const excess = seat.hand.length - scenario.debate.hand;
  if (!Array.isArray(cards) || cards.length !== Math.max(0, excess) || new Set(cards).size !== cards.length) return refuse("badDiscard", { excess: Math.max(0, excess) });
  const missing = cards.findIndex((card) => !seat.hand.includes(card));
  if (missing >= 0) return refuse("notInHand", { card: echo(cards[missing]) });
  return accept({ type: "cardsDiscarded", role, cards });
}
