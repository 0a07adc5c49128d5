import { FINDING_CODES, type FindingCode, type Severity } from "./findingCodes.ts";
import type { JsonPath } from "./jsonPath.ts";

/** Something wrong, doubtful or unfinished in a file, before its place in the text is known. */
export interface Problem {
  readonly code: FindingCode;
  readonly path: JsonPath;
  /** Whether the name or the value at `path` is to blame; the value where nothing is said. */
  readonly on?: "name" | "value";
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Something wrong, doubtful or unfinished in a file, with its place. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly path: JsonPath;
  /** Place in the text, in UTF-16 code units; 0 and 0 where there is no text. */
  readonly offset: number;
  readonly length: number;
  /** One plain sentence without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Gives a problem its place and the severity of its code. */
export function findingAt({ code, path, message, hint }: Problem, { offset, length }: Place): Finding {
  return { code, severity: FINDING_CODES[code], path, offset, length, message, ...(hint === undefined ? {} : { hint }) };
}

/** A word of the author's in quotation marks, short and free of control characters, fit for a message. */
export function quoted(word: string): string {
  return JSON.stringify(word.length > LONGEST_QUOTE ? `${word.slice(0, LONGEST_QUOTE)}…` : word);
}

const LONGEST_QUOTE = 60;
