import type { StatementPart } from "../../../viewmodel/jointStatement.ts";
import { statementText } from "../../phrases/statementText.ts";

/** Letters of a line. */
export const LONGEST_LINE = 140;

/** A part of the scenario as a line that a class can agree to or not. */
export function offerText(part: StatementPart): string {
  const text = statementText(part);
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE - 1).trimEnd()}…`;
}
