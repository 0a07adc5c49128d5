import type { CompiledScenario } from "../scenario/compiled.ts";
import { compileScenario } from "../scenario/compileScenario.ts";
import type { Scenario } from "../scenario/index.ts";

/**
 * A scenario as a class plays it: with its own assumptions, and not more rounds than were asked for. Server and pages compile it alike.
 *
 * @throws RangeError for assumptions that do not fit.
 */
export function compileClassScenario(scenario: Scenario, { rounds, assumptions }: { readonly rounds: number | null; readonly assumptions: Readonly<Record<string, number>> }): CompiledScenario {
  return compileScenario(rounds === null || rounds >= scenario.rounds ? scenario : { ...scenario, rounds }, assumptions);
}
