import type { CompiledScenario } from "../../scenario/compiled.ts";
import { dealAgendas, drawCards, motionOfRound } from "../deal.ts";
import { nextPlace } from "../machine.ts";
import type { Decision, Match, MatchEvent } from "../model.ts";
import { accept, refuse } from "../refuse.ts";

/** Decides whether the match may begin: agendas and first hands are dealt, and the briefing opens. */
export function decideBegin({ scenario, rounds }: CompiledScenario, match: Match): Decision {
  if (match.place.phase !== "lobby") return refuse("wrongPhase", { phase: match.place.phase });
  const count = Math.max(0, scenario.debate.hand - scenario.debate.draws);
  const hands = scenario.roles.map(({ id }): MatchEvent => ({ type: "cardsDrawn", role: id, cards: drawCards(scenario, match, { role: id, count, round: 0, motion: motionOfRound(scenario, 1) }) }));
  const place = nextPlace(match.place, "begun", { rounds, over: false });
  return accept(...dealAgendas(scenario, match.setup.seed), ...hands, { type: "placeChanged", place });
}
