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

/** Version of the file. */
const VERSION = 1;

/** The file of a shared game. A class's log stays on its server; once a game is over, what a seat sees holds all of it but the luck. */
export function keepsakeText({ scenario }: CompiledScenario, view: SeatView, seed: number): string {
  return JSON.stringify({ kind: KEEPSAKE, version: VERSION, seed, scenario, view });
}

/**
 * Opens such a file. Null where it is none, or where its choices, told again by today's rules, do not come to the course of the meters and
 * to the ending that it shows. Nothing else is held against the rules: its scenario was checked before it was played, and what else the
 * seat saw, such as the debates, is shown as it stands in the file.
 */
export function openKeepsake(text: string): Keepsake | "newerVersion" | null {
  if (!isKeepsake(text)) return null;
  try {
    const { version, seed, scenario, view } = JSON.parse(text) as { readonly version: number; readonly seed: number; readonly scenario: Scenario; readonly view: SeatView };
    if (version > VERSION) return "newerVersion";
    const compiled = compileScenario(scenario, view.assumptions);
    const match = overMatch(view, seed);
    const { world } = retell(compiled, historyOf(compiled, match));
    const same = fingerprint(world.history) === fingerprint(view.world.history) && world.ending === view.world.ending;
    return same ? { compiled, view, match } : null;
  } catch {
    return null;
  }
}
