import { historyOf, retell } from "../../analysis/history.ts";
import type { SeatView } from "../../engine/index.ts";
import { fingerprint } from "../../kernel/fingerprint.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { compileScenario } from "../../scenario/compileScenario.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
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
  return JSON.stringify({ kind: KEEPSAKE, version: 1, seed, scenario, view });
}

/**
 * Opens such a file. Null where it is none, or where its choices, told again by today's rules, do not come to the world that it shows.
 * Its scenario was checked before it was played; what somebody changed in it since shows in what it comes to.
 */
export function openKeepsake(text: string): Keepsake | null {
  if (!isKeepsake(text)) return null;
  try {
    const { seed, scenario, view } = JSON.parse(text) as { readonly seed: number; readonly scenario: Scenario; readonly view: SeatView };
    const compiled = compileScenario(scenario, view.assumptions);
    const match = overMatch(view, seed);
    const { world } = retell(compiled, historyOf(compiled, match));
    const same = fingerprint(world.history) === fingerprint(view.world.history) && world.ending === view.world.ending;
    return same ? { compiled, view, match } : null;
  } catch {
    return null;
  }
}
