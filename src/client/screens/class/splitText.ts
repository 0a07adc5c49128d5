import type { ConsoleNews } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";

/** Where the histories of the rooms part, and over what. */
export function splitText(split: ConsoleNews["split"]): string {
  if (split === null) return m.console_rooms_together();
  return split.by === "verdict" ? m.console_rooms_splitVerdict({ round: split.round }) : m.console_rooms_splitPolicies({ round: split.round });
}
