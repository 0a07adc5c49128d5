import { createMatch, decide, evolve, project, seatsToAct } from "../../engine/index.ts";
import type { Command, Match, Part } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { chooseCommand } from "../../standins/chooseCommand.ts";

interface Plan {
  readonly seed: number;
  readonly level: 0 | 2;
  readonly parts?: readonly Part[];
}

/** Plays a whole match, debates and all, with stand-ins of one level in every seat; by the short rules where no parts are named. */
export function wholeMatch(compiled: CompiledScenario, { seed, level, parts = [] }: Plan): Match {
  const players = Object.fromEntries(compiled.scenario.roles.map(({ id }) => [id, { kind: "standIn", level } as const]));
  let match = createMatch(compiled, { seed, players, assumptions: {}, ...(parts.length > 0 && { parts }) });
  while (match.place.phase !== "debrief") {
    const decision = decide(compiled, match, nextCommand(compiled, match, { seed, level }));
    if (!decision.ok) throw new Error(`whole match ${seed}: ${decision.refusal.code}`);
    match = decision.events.reduce(evolve, match);
  }
  return match;
}

function nextCommand(compiled: CompiledScenario, match: Match, how: { readonly seed: number; readonly level: 0 | 2 }): Command {
  if (match.place.phase === "lobby") return { type: "begin" };
  const [role] = seatsToAct(match);
  return role === undefined ? { type: "advance" } : chooseCommand(compiled, project(compiled, match, role), how);
}
