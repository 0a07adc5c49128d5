import { quoted } from "../finding.ts";
import { wordsIn } from "../words.ts";
import type { Scope } from "./scope.ts";

/** How authors mark what is still to be written. */
const MARK = /\b(TODO|TBD|FIXME|XXX)\b|\?\?\?/;

/** No words are left to be written. */
export function checkTodos({ scenario, report }: Scope): void {
  for (const { text, path } of wordsIn(scenario)) {
    const mark = MARK.exec(text)?.[0];
    if (mark !== undefined) report("S501", path, { message: `these words are marked ${quoted(mark)}` });
  }
}
