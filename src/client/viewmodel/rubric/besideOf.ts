import type { DebriefNews, SteelmanDesk } from "../../store/classPort.ts";
import type { Beside } from "./rubricIndicators.ts";

interface Known {
  /** The best case that the role made for another, as far as it has come; null where it was to make none. */
  readonly steelman: Pick<SteelmanDesk, "case" | "stars"> | null;
  /** The statement of the class; null outside one. */
  readonly statement: DebriefNews["statement"] | null;
}

/** What the rubric counts that the log of the game does not hold: the same on the teacher's page and on a student's own. */
export function besideOf({ steelman, statement }: Known): Beside {
  const told = statement?.lines.flatMap(({ result }) => result ?? []) ?? [];
  return {
    steelman: { made: (steelman?.case ?? null) !== null, stars: steelman?.stars ?? null },
    joint: told.length === 0 ? null : told.filter(({ endorsing }) => endorsing > 0 && endorsing >= (statement?.roles ?? 0)).length,
  };
}
