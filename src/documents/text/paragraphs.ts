import { linesOf, type Line } from "./lines.ts";
import type { Span } from "../model.ts";

/** One or more lines that are one paragraph. */
export interface Paragraph extends Span {
  readonly line: number;
  readonly lines: number;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** A line begins something new if it begins with one of these. Source: DOCUMENTS §5.3, list enumerators. */
export const LIST_MARK = /^(?:[•·▪■◦‣●○–—*+-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/u;

/** A text is hard-wrapped if so many of its lines are full, and so many full lines go on with a small letter in the next. */
const FULL_SHARE = 0.3;
const GOING_ON_SHARE = 0.3;
/** Between these widths somebody breaks lines by hand or by program; wider lines are paragraphs. */
const NARROWEST = 35;
const WIDEST = 130;
/** A line that stops earlier than this share of the width, although the next word would have fitted, ends its paragraph. */
const RAGGED = 0.8;
/** … and if it ends a sentence, earlier than this. */
const FULL = 0.97;

/** The paragraphs of a text: its lines, or, where the text is hard-wrapped, the runs of lines that were one. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before !== undefined && last !== undefined && width > 0 && continues(text, { before, line, width })) {
      paragraphs[paragraphs.length - 1] = { ...last, end: line.end, lines: last.lines + 1 };
    } else {
      paragraphs.push({ start: line.start, end: line.end, line: line.number, lines: 1, apart: before === undefined || line.number > before.number + 1 });
    }
  }
  return paragraphs;
}

/** The column at which the text is wrapped, or 0 if it is not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next?.number === line.number + 1 ? [{ length: line.end - line.start, goesOn: /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) }] : [];
  });
  if (pairs.length < 4) return 0;
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(0.95 * (lengths.length - 1))] ?? 0;
  if (width < NARROWEST || width > WIDEST) return 0;
  const full = pairs.filter(({ length }) => length > RAGGED * width && length >= NARROWEST);
  const goingOn = full.filter(({ goesOn }) => goesOn);
  return full.length >= Math.max(3, FULL_SHARE * pairs.length) && goingOn.length >= GOING_ON_SHARE * full.length ? width : 0;
}

function continues(text: string, { before, line, width }: { before: Line; line: Line; width: number }): boolean {
  if (line.number !== before.number + 1) return false;
  if (LIST_MARK.test(text.slice(line.start, line.start + 6))) return false;
  const space = text.slice(line.start, line.end).search(/\s/);
  const firstWord = space < 0 ? line.end - line.start : space;
  const closed = /[.!?:]["'”’)]*$/u.test(text.slice(before.end - 3, before.end));
  return before.end - before.start + 1 + firstWord >= (closed ? FULL : RAGGED) * width;
}
