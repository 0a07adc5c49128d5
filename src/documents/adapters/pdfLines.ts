/** A piece of text as the PDF reader gives it; lengths in points. */
export interface PdfPiece {
  readonly str: string;
  /** Scale, slant and place: [a, b, c, d, x, y]; y grows upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** A printed line. Lengths in points; `y` is its base line and grows upwards. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Height of its letters. */
  readonly size: number;
  /** The font of its last piece. */
  readonly font: string;
}

/** Pieces belong to one line if their base lines differ by less than this share of the letters' height. */
const SAME_LINE = 0.45;
/** A gap this wide, in letters' heights, is a space; one this wide is the next column. */
const SPACE = 0.12;
const COLUMN = 3;

/** The lines of a page in the order in which the file prints them, which keeps columns together. */
export function linesOfPage(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { str, transform, width, height, fontName: font } of pieces) {
    if (str.trim() === "") continue;
    const [left = 0, y = 0] = transform.slice(4);
    const size = height || Math.abs(transform[3] ?? 0) || 1;
    const last = lines.at(-1);
    const gap = last === undefined ? 0 : left - last.right;
    if (last !== undefined && Math.abs(last.y - y) < SAME_LINE * Math.max(size, last.size) && gap > -size && gap < COLUMN * size) {
      const space = gap > SPACE * size && !/\s$/.test(last.text) && !/^\s/.test(str) ? " " : "";
      lines[lines.length - 1] = { ...last, text: last.text + space + str, right: left + width, size: Math.max(last.size, size), font };
    } else {
      lines.push({ text: str, left, right: left + width, y, size, font });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, " ").trim() }));
}
