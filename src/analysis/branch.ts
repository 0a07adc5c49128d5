import { createMatch, decide, evolve } from "../engine/index.ts";
import type { Command, Match, MatchSetup } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";

/**
 * The commands of a match up to the start of a round, 1 or later: a new match of the same setup that plays them stands where that match
 * stood, bit for bit, and can go on otherwise.
 *
 * @returns Null where the match never came to that round.
 * @throws Error when a command is refused: the log does not belong to these rules or this scenario.
 */
export function commandsBefore(compiled: CompiledScenario, { setup, commands }: { readonly setup: MatchSetup; readonly commands: readonly Command[] }, round: number): readonly Command[] | null {
  let match: Match = createMatch(compiled, setup);
  for (const [at, command] of commands.entries()) {
    const decision = decide(compiled, match, command);
    if (!decision.ok) throw new Error(`command ${at + 1} (${command.type}) is refused: ${decision.refusal.code}`);
    match = decision.events.reduce(evolve, match);
    if (match.place.phase === "evidence" && match.place.round === round) return commands.slice(0, at + 1);
  }
  return null;
}
