import type { Span } from "../model.ts";

/** A line that is not empty, without the white space around it. */
export interface Line extends Span {
  /** 1-based, counting empty lines too. */
  readonly number: number;
}

/** The lines of a text that have something on them. Only `\n` ends a line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let number = 1; from <= text.length; number++) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    const line = text.slice(from, to);
    const bare = line.trimStart();
    if (bare !== "") {
      const start = from + line.length - bare.length;
      lines.push({ start, end: start + bare.trimEnd().length, number });
    }
    from = to + 1;
  }
  return lines;
}
