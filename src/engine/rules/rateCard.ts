import { echo } from "../echo.ts";
import type { Command, Decision, Match } from "../model.ts";
import { accept, refuse } from "../refuse.ts";
import { openDebate } from "../table.ts";

/** More raters than any class has. */
const MOST_RATERS = 1000;

/** Decides whether the host may pass on what raters think of a card: while it lies on the table. Source: MODEL §1.4. */
export function decideRateCard(match: Match, { card, rating }: Extract<Command, { type: "rateCard" }>): Decision {
  const debate = openDebate(match);
  if (debate === null) return refuse("wrongPhase", { phase: match.place.phase });
  if (!debate.plays.some((play) => play.card === card)) return refuse("unknownCard", { card: echo(card) });
  const { up, down } = (rating as Partial<typeof rating> | null | undefined) ?? {};
  // Written down, −0 is 0: added to 0 it is that already.
  return isCount(up) && isCount(down) ? accept({ type: "cardRated", card, rating: { up: up + 0, down: down + 0 } }) : refuse("outOfRange", { id: card });
}

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_RATERS;
