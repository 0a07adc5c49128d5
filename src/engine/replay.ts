import type { CompiledScenario } from "../scenario/compiled.ts";
import { createMatch } from "./createMatch.ts";
import { decide } from "./decide.ts";
import { evolve } from "./evolve.ts";
import type { Command, Match, MatchSetup } from "./model.ts";

/**
 * Plays a log of commands from the start.
 *
 * @param between - Applied to the match after every command; a test saves and loads there.
 * @throws Error when a command is refused: the log does not belong to these rules or this scenario.
 */
export function playMatch(compiled: CompiledScenario, setup: MatchSetup, { commands, between = (match) => match }: { readonly commands: readonly Command[]; readonly between?: (match: Match) => Match }): Match {
  return commands.reduce((match, command, index) => {
    const decision = decide(compiled, match, command);
    if (!decision.ok) throw new Error(`command ${index + 1} (${command.type}) is refused: ${decision.refusal.code} ${JSON.stringify(decision.refusal.detail)}`);
    return between(decision.events.reduce(evolve, match));
  }, createMatch(compiled, setup));
}
