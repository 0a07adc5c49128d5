import { quoted } from "../finding.ts";
import type { Scope } from "./scope.ts";

/** Every game ends in some ending, and every ending can be reached. */
export function checkEndings({ scenario, report }: Scope): void {
  const last = scenario.endings.length - 1;
  for (const [i, { id, when, terminal }] of scenario.endings.entries()) {
    if (i < last && when === undefined) report("S212", ["endings", i], { message: `the ending ${quoted(id)} has no condition, so none after it is ever reached`, hint: 'add "when", or move it to the end' });
    if (i === last && when !== undefined) report("S212", ["endings", i, "when"], { message: `the last ending, ${quoted(id)}, has a condition, so a game may end in none`, hint: 'add an ending without "when" at the end', on: "name" });
    if (when === undefined && terminal) report("S212", ["endings", i, "terminal"], { message: `the ending ${quoted(id)} would end the game at once`, hint: 'take "terminal" out, or add "when"' });
  }
}
