import { LIST_MARK } from "../text/paragraphs.ts";
import type { PdfLine } from "./pdfLines.ts";

/** So many lines at the top and at the bottom of a page may run along. */
const EDGE_LINES = 2;
/** What stands there on so many of the pages is no text of the document. */
const RUNNING_SHARE = 0.5;
/** More than this times the usual distance between lines is the space between paragraphs. */
const WIDE_GAP = 1.3;
/** At least this share of all lines stand as close as lines of a paragraph do. */
const TIGHT_SHARE = 0.2;
/** Letters of another size, by this share, are a heading or a note. */
const OTHER_SIZE = 0.12;
/** A line that ends this share of the column's width before its right edge is the last of its paragraph. */
const SHORT_LINE = 0.12;
/** So many heights of a letter further right than the line before, a line begins a paragraph. */
const INDENT = 0.8;
const CLOSED = /[.!?:;…]["'”’)\]]*$/u;

/** The text of all pages, paragraphs joined, and where in it each page begins. */
export function joinPages(pages: readonly (readonly PdfLine[])[]): { text: string; starts: number[] } {
  const kept = withoutRunning(pages);
  const all = kept.flat();
  const usual = usualGap(kept);
  const hyphened = new Set(all.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
  const starts: number[] = [];
  const paragraphs: string[] = [];
  let length = 0;
  let before: PdfLine | undefined;
  const column = columnsOf(all);
  for (const page of kept) {
    for (const [index, line] of page.entries()) {
      const open = before !== undefined && continues({ before, line, usual, column, turned: index === 0 }) ? paragraphs.pop() : undefined;
      if (index === 0) starts.push(open === undefined ? length : length - GAP.length);
      const paragraph = open === undefined ? line.text : join(open, line.text, hyphened);
      length += paragraph.length - (open === undefined ? -GAP.length : open.length);
      paragraphs.push(paragraph);
      before = line;
    }
    if (page.length === 0) starts.push(length);
  }
  return { text: paragraphs.join(GAP), starts: starts.map((start) => Math.max(0, Math.min(start, length - GAP.length))) };
}

/** Between paragraphs. */
const GAP = "\n\n";

/** What the pages have in common at their edges, page numbers aside, goes; so do page numbers. */
function withoutRunning(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const sorted = pages.map((page) => [...page].sort((a, b) => b.y - a.y));
  const edges = sorted.map((page) => new Set([...page.slice(0, EDGE_LINES), ...page.slice(-EDGE_LINES)]));
  const seen = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const runs = (line: PdfLine): boolean => /^(?:page )?(?:\d+|[ivx]+)(?: ?(?:\/|of) ?\d+)?$/i.test(line.text) || (pages.length > 1 && (seen.get(keyOf(line)) ?? 0) > Math.max(1, RUNNING_SHARE * pages.length));
  return pages.map((page, index) => page.filter((line) => !(edges[index]?.has(line) && runs(line))));
}

const keyOf = ({ text }: PdfLine): string => text.toLowerCase().replace(/\d+/g, "#");

/** Of the distances between lines, as multiples of the letters' height, the smallest that is no exception: a text may have more paragraphs than lines within them. */
function usualGap(pages: readonly (readonly PdfLine[])[]): number {
  const gaps = pages.flatMap((page) => page.flatMap((line, index) => {
    const above = page[index - 1];
    const gap = above === undefined ? 0 : (above.y - line.y) / line.size;
    return gap > 0.5 && gap < 4 ? [gap] : [];
  }));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(TIGHT_SHARE * gaps.length)] ?? 1.2;
}

/** How far to the right the lines of each column go, by where they begin. */
function columnsOf(lines: readonly PdfLine[]): ReadonlyMap<number, number> {
  const right = new Map<number, number>();
  for (const line of lines) right.set(columnKey(line), Math.max(right.get(columnKey(line)) ?? 0, line.right));
  return right;
}

/** Lines that begin within the same 60 points are of one column. */
const columnKey = ({ left }: PdfLine): number => Math.floor(left / 60);

interface Step {
  readonly before: PdfLine;
  readonly line: PdfLine;
  readonly usual: number;
  readonly column: ReadonlyMap<number, number>;
  /** Whether a page ends between the two. */
  readonly turned: boolean;
}

function continues({ before, line, usual, column, turned }: Step): boolean {
  if (Math.abs(before.size - line.size) > OTHER_SIZE * Math.max(before.size, line.size) || LIST_MARK.test(line.text)) return false;
  const gap = (before.y - line.y) / line.size;
  const right = column.get(columnKey(before)) ?? before.right;
  const short = right - before.right > SHORT_LINE * (right - before.left);
  // The next page, or the next column: the paragraph goes on if its last sentence does.
  if (turned || gap < 0) return /^\p{Ll}/u.test(line.text) || !(short || CLOSED.test(before.text));
  if (gap > WIDE_GAP * usual) return false;
  return !(short && (CLOSED.test(before.text) || before.font !== line.font)) && line.left - before.left < INDENT * line.size;
}

const LONGEST_WORD = 60;

/** A word divided at the end of a line becomes whole, unless the document has it with a hyphen elsewhere. */
function join(text: string, next: string, hyphened: ReadonlySet<string>): string {
  const divided = /(\p{L}+)[-\u00ad‐]$/u.exec(text.slice(-LONGEST_WORD));
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (divided === null || rest === undefined) return /[—–-]$/u.test(text) ? text + next : `${text} ${next}`;
  return hyphened.has(`${divided[1] ?? ""}-${rest}`.toLowerCase()) ? text + next : text.slice(0, -1) + next;
}
