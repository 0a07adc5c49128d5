import type { RubricRow } from "../../store/classPort.ts";
import type { RubricDesk } from "./rubricDesks.ts";

export interface PointsSoFar {
  /** What the teacher has given, all rows together. */
  readonly given: number;
  /** What the log proposes, all rows together. */
  readonly proposed: number;
  /** Proposals for rows in which the teacher has not decided. */
  readonly open: readonly { readonly row: RubricRow; readonly points: number }[];
}

/** The points of a team. What the teacher has decided stands, whatever is proposed. */
export function rubricPoints({ indicators, grades }: Pick<RubricDesk, "indicators" | "grades">): PointsSoFar {
  const proposals = indicators.flatMap(({ row, suggestion }) => (suggestion === null ? [] : [{ row, points: suggestion }]));
  return {
    given: Object.values(grades).reduce((sum, points) => sum + points, 0),
    proposed: proposals.reduce((sum, { points }) => sum + points, 0),
    open: proposals.filter(({ row }) => grades[row] === undefined),
  };
}
