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

/** The lines of a page in the order of reading: as the file prints them, but columns one after the other. */
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
  return inColumns(lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, " ").trim() })));
}

/** A page has two columns if so many of its lines stand wholly in the right half, and hardly any cross the middle. */
const RIGHT_SHARE = 0.3;
const CROSSING_SHARE = 0.15;

/** Some programs print two columns row by row: the left one comes first then, down to the next line that crosses both. */
function inColumns(lines: readonly PdfLine[]): PdfLine[] {
  const middle = (Math.min(...lines.map(({ left }) => left)) + Math.max(...lines.map(({ right }) => right))) / 2;
  const isRight = ({ left }: PdfLine): boolean => left >= middle;
  const crosses = ({ left, right, size }: PdfLine): boolean => left < middle - size && right > middle + size;
  if (lines.filter(isRight).length < RIGHT_SHARE * lines.length || lines.filter(crosses).length > CROSSING_SHARE * lines.length) return [...lines];
  const ordered: PdfLine[] = [];
  let right: PdfLine[] = [];
  for (const line of lines) {
    if (isRight(line)) {
      right.push(line);
      continue;
    }
    if (crosses(line)) {
      ordered.push(...right);
      right = [];
    }
    ordered.push(line);
  }
  return [...ordered, ...right];
}
