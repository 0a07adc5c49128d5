import type { CompiledScenario } from "../../scenario/compiled.ts";
import { dealAgendas, drawCards, drawsOf, motionOfRound } from "../deal.ts";
import { nextPlace } from "../machine.ts";
import type { Decision, Match, MatchEvent } from "../model.ts";
import { cardsHeldBy } from "../privateCards.ts";
import { accept, refuse } from "../refuse.ts";
import { withSeat } from "../withSeat.ts";

/** Decides whether the match may begin: agendas and first hands are dealt, and the briefing opens. */
export function decideBegin(compiled: CompiledScenario, match: Match): Decision {
  const { scenario, rounds } = compiled;
  if (match.place.phase !== "lobby") return refuse("wrongPhase", { phase: match.place.phase });
  const motion = motionOfRound(scenario, 1);
  const hands = scenario.roles.map(({ id: role }): MatchEvent => {
    const hand = cardsHeldBy(scenario.cards, role);
    const count = Math.max(0, scenario.debate.hand - hand.length - drawsOf(scenario, match, { role, motion }));
    const holding = withSeat(match, role, () => ({ hand }));
    return { type: "cardsDrawn", role, cards: [...hand, ...drawCards(compiled, holding, { role, count, round: 0, motion })] };
  });
  const place = nextPlace(match.place, "begun", { rounds, over: false });
  return accept(...dealAgendas(scenario, match.setup.seed), ...hands, { type: "placeChanged", place });
}
