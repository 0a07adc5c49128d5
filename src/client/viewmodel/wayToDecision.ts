import { scoreCard } from "../../debate/evidenceScore.ts";
import type { CardId, Command, SeatView } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";

type Seen = Pick<SeatView, "place" | "you" | "own" | "moves">;

/** The next command of somebody who wants to decide and not to debate: puts down what is too much, and is done. Null where that way ends. */
export function wayToDecision(scenario: Scenario, view: Seen): Command | null {
  const { place, you, moves } = view;
  if (you === null || !moves.toAct || (place.phase !== "evidence" && place.phase !== "debate" && place.phase !== "caucus")) return null;
  if (moves.discards > 0) return { type: "discardCards", role: you, cards: cardsToSpare(scenario, view) };
  return { type: "finishStep", role: you };
}

/** As many cards as are too many: first those that no motion from now on asks for, and of these the weakest. */
export function cardsToSpare({ motions, cards }: Scenario, { place, own, moves }: Seen): readonly CardId[] {
  const round = "round" in place ? place.round : 1;
  const worth = (name: CardId): number => {
    const uses = motions.slice(round - 1).map(({ claims }) => Math.max(0, ...claims.flatMap(({ evidence }) => evidence.filter(({ card }) => card === name).map(({ relevance }) => relevance))));
    const card = cards.find(({ id }) => id === name);
    const strength = card === undefined ? 0 : scoreCard({ ...card, check: "none" }).tau;
    // What helps now counts more than what may help later.
    return strength * ((uses[0] ?? 0) + 0.5 * Math.max(0, ...uses.slice(1)) + 0.1);
  };
  return [...(own?.hand ?? [])].sort((a, b) => worth(a) - worth(b)).slice(0, moves.discards);
}
