import type { PolicyOption } from "../engine/options.ts";
import { roleOptions } from "../engine/options.ts";
import type { Choice } from "../engine/world.ts";
import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Change } from "./changes.ts";
import { withChanges } from "./changes.ts";
import type { History } from "./history.ts";
import { beforeChoices, worldBefore } from "./history.ts";

/** What a role could choose in a round, and what it chose. */
export interface ChoiceAt {
  readonly options: readonly PolicyOption[];
  /** What it had to spend, capital in halves. */
  readonly capital: number;
  readonly choice: Choice;
}

/** What a role could choose in a round of a game, after changes, and what it chooses in it; null where that round is not played. */
export function choiceAt(compiled: CompiledScenario, played: History, { round, role, changes }: { readonly round: number; readonly role: string; readonly changes: readonly Change[] }): ChoiceAt | null {
  const history = withChanges(compiled, played, changes);
  const past = history.rounds[round - 1];
  const index = lookup(compiled.index.role, role) ?? -1;
  const choice = past?.choices[index];
  if (past === undefined || choice === undefined) return null;
  const start = worldBefore(compiled, history, round);
  if (start === null) return null;
  const world = beforeChoices(compiled, start, past);
  return { options: roleOptions(compiled, world, role), capital: world.capital[index] ?? 0, choice };
}
