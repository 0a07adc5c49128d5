import { historyOf, retell } from "../../analysis/history.ts";
import type { SeatView } from "../../engine/index.ts";
import { fingerprint } from "../../kernel/fingerprint.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { parseScenario } from "../../scenario/index.ts";
import { compileClassScenario } from "../../session/compileClassScenario.ts";
import { isKeepsake, KEEPSAKE } from "./keepsakeText.ts";
import type { OverMatch } from "./lookBack.ts";
import { overMatch } from "./lookBack.ts";

/** A shared game that is over, as one seat saw it: enough for its debrief in any browser, with its scenario and its luck. */
export interface Keepsake {
  readonly compiled: CompiledScenario;
  readonly view: SeatView;
  readonly match: OverMatch;
}

/** The file of a shared game. A class's log stays on its server; once a game is over, what a seat sees holds all of it but the luck. */
export function keepsakeText({ scenario }: CompiledScenario, view: SeatView, seed: number): string {
  // A class may have cut the game to fewer rounds. The scenario is written down whole, as its author's checks want it.
  const { rounds, motions } = scenario;
  return JSON.stringify({ kind: KEEPSAKE, version: 1, seed, rounds, scenario: { ...scenario, rounds: Math.max(rounds, motions.length) }, view });
}

/**
 * Opens such a file. Null where it is none, where its scenario has faults, or where its choices, told again by today's rules, do not
 * come to the world that it shows.
 */
export function openKeepsake(text: string): Keepsake | null {
  if (!isKeepsake(text)) return null;
  try {
    const { seed, rounds, scenario, view } = JSON.parse(text) as { readonly seed: number; readonly rounds: number; readonly scenario: unknown; readonly view: SeatView };
    const parsed = parseScenario(JSON.stringify(scenario));
    if (!parsed.ok) return null;
    const compiled = compileClassScenario(parsed.scenario, { rounds, assumptions: view.assumptions });
    const match = overMatch(view, seed);
    const { world } = retell(compiled, historyOf(compiled, match));
    const same = fingerprint(world.history) === fingerprint(view.world.history) && world.ending === view.world.ending;
    return same ? { compiled, view, match } : null;
  } catch {
    return null;
  }
}
