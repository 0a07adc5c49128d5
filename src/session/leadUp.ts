import { createMatch, decide, evolve, project, seatsToAct } from "../engine/index.ts";
import type { Command, Match, MatchSetup } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { chooseCommand } from "../standins/chooseCommand.ts";

interface Until {
  /** Round in which a person takes over, from 1; in the first the briefing comes before. */
  readonly round: number;
  /** How well the seats are played until then. */
  readonly level: 0 | 1 | 2;
}

/**
 * The commands that stand-ins give in every seat, a person's too, up to the beginning of a round: a play-test can start there. Yields
 * after each, so that a page can breathe in between.
 */
export function* leadUp(compiled: CompiledScenario, setup: MatchSetup, { round, level }: Until): Generator<Command> {
  let match = createMatch(compiled, setup);
  while (!hasCome(match, round)) {
    const command = nextCommand(compiled, match, level);
    const decision = decide(compiled, match, command);
    if (!decision.ok) throw new Error(`lead-up: ${command.type} was refused: ${decision.refusal.code}`);
    match = decision.events.reduce(evolve, match);
    yield command;
  }
}

const hasCome = ({ place }: Match, round: number): boolean => place.phase === "debrief" || (round <= 1 ? place.phase !== "lobby" : "round" in place && place.round >= round);

function nextCommand(compiled: CompiledScenario, match: Match, level: Until["level"]): Command {
  if (match.place.phase === "lobby") return { type: "begin" };
  const [role] = seatsToAct(match);
  return role === undefined ? { type: "advance" } : chooseCommand(compiled, project(compiled, match, role), { level, seed: match.setup.seed });
}
