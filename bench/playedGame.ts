import { historyOf } from "../src/analysis/history.ts";
import type { History } from "../src/analysis/history.ts";
import { createMatch, decide, evolve, PARTS, project, seatsToAct } from "../src/engine/index.ts";
import type { Command, Level, Match } from "../src/engine/index.ts";
import type { CompiledScenario } from "../src/scenario/compiled.ts";
import { chooseCommand } from "../src/standins/chooseCommand.ts";

/** A whole match by the full rules, played by stand-ins: debates, deals, vetoes, forecasts and all. */
export function playedMatch(compiled: CompiledScenario, how: { readonly seed: number; readonly level: Level }): Match {
  const players = Object.fromEntries(compiled.scenario.roles.map(({ id }) => [id, { kind: "standIn", level: how.level } as const]));
  let match = createMatch(compiled, { seed: how.seed, players, assumptions: {}, parts: PARTS });
  while (match.place.phase !== "debrief") {
    const decision = decide(compiled, match, nextCommand(compiled, match, how));
    if (!decision.ok) throw new Error(`match ${how.seed}: ${decision.refusal.code}`);
    match = decision.events.reduce(evolve, match);
  }
  return match;
}

function nextCommand(compiled: CompiledScenario, match: Match, how: { readonly seed: number; readonly level: Level }): Command {
  if (match.place.phase === "lobby") return { type: "begin" };
  const [role] = seatsToAct(match);
  return role === undefined ? { type: "advance" } : chooseCommand(compiled, project(compiled, match, role), how);
}

/**
 * What was chosen, decided and agreed in so many games, played beforehand, so that choosing costs the measured loop nothing. Everybody
 * plays at random, so that every rule has work to do.
 */
export function playedGames(compiled: CompiledScenario, count: number): History[] {
  return Array.from({ length: count }, (_, seed) => historyOf(compiled, playedMatch(compiled, { seed, level: 0 })));
}
