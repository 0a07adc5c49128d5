import type { Finding } from "./finding.ts";
import { formatPath } from "./jsonPath.ts";

/** Widest piece of a line that is shown around a finding, in characters. */
const WIDEST = 100;
/** Findings written out in one go. */
const MOST_SHOWN = 100;

/** A text that can be asked for lines without being walked again. */
export interface LinedText {
  readonly text: string;
  /** Offset of each line's first character. */
  readonly starts: readonly number[];
}

/** Finds the lines of a text, ended by \n, \r\n or \r. One pass. */
export function linedText(text: string): LinedText {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { text, starts };
}

/** Line and column of an offset, both from 1. The column counts UTF-16 code units, as editors do. */
export function positionAt({ starts }: LinedText, offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/**
 * One finding as a compiler would print it: place, severity, code, path; message; the line with carets; hint.
 *
 * Control characters of the file are replaced, so that no file can command a terminal.
 */
export function formatFinding(file: string, text: string | LinedText, finding: Finding): string {
  const lined = typeof text === "string" ? linedText(text) : text;
  const { line, column } = positionAt(lined, finding.offset);
  // A file that could not be read has no places.
  const placed = finding.length > 0;
  const lines = [`${file}${placed ? `:${line}:${column}` : ""}  ${finding.severity}  ${finding.code}  ${formatPath(finding.path)}`, `  ${finding.message}`];
  if (placed) lines.push(...excerpt(lined, finding, { line, column }));
  if (finding.hint !== undefined) lines.push(`  hint: ${finding.hint}`);
  return lines.map(harmless).join("\n");
}

/** Findings one below the other, {@link MOST_SHOWN} at most, and how many more there are. Linear in the text. */
export function formatFindings(file: string, text: string, findings: readonly Finding[]): string {
  const lined = linedText(text);
  const shown = findings.slice(0, MOST_SHOWN).map((finding) => formatFinding(file, lined, finding));
  if (findings.length > MOST_SHOWN) shown.push(`… and ${findings.length - MOST_SHOWN} more`);
  return shown.join("\n\n");
}

function excerpt({ text, starts }: LinedText, { length }: Finding, { line, column }: { line: number; column: number }): readonly string[] {
  const start = starts[line - 1] as number;
  const whole = text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, "");
  // A third of what is shown stands before the place.
  const from = whole.length <= WIDEST ? 0 : Math.max(0, Math.min(column - 1 - Math.floor(WIDEST / 3), whole.length - WIDEST));
  const piece = whole.slice(from, from + WIDEST);
  const before = from > 0 ? "…" : "";
  const after = from + piece.length < whole.length ? "…" : "";
  const indent = column - 1 - from + before.length;
  const carets = Math.max(1, Math.min(length, piece.length - (column - 1 - from)));
  const gutter = " ".repeat(String(line).length);
  return [`  ${line} | ${before}${piece}${after}`, `  ${gutter} | ${" ".repeat(indent)}${"^".repeat(carets)}`];
}

/** Tabs become one blank, so that carets stay below what they point at. */
const harmless = (line: string): string => line.replaceAll("\t", " ").replace(/[\p{Cc}\p{Bidi_Control}\ufeff]/gu, "·");
