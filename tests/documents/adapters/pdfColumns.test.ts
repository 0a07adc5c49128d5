import { expect, test } from "vitest";
import { linesOfPage, type PdfPiece } from "../../../src/documents/adapters/pdfLines.ts";
import { joinPages } from "../../../src/documents/adapters/pdfParagraphs.ts";

const LEFT = "The harbour council has decided that ferries must switch off their engines while they lie at the quay, because the smoke drifts into the school next to it on most days.";
const RIGHT = "A court will hear the owners in March, but the council has said that the rule will be in force from January all the same, whatever the court may have to say about it.";
const TITLE = "Ferries must switch off their engines at the quay of the harbour of the city of Kell";

const piece = (str: string, x: number, y: number): PdfPiece => ({ str, transform: [10, 0, 0, 10, x, y], width: 5 * str.length, height: 10, fontName: "f" });
const column = (text: string, x: number): PdfPiece[] => text.replace(/(?=.{41})(.{1,40}) /g, "$1\n").split("\n").map((line, row) => piece(line, x, 700 - 12 * row));
const textOf = (pieces: readonly PdfPiece[]): string[] => joinPages([linesOfPage(pieces)]).text.split("\n\n");

test("two columns are read one after the other, however they were printed", () => {
  const [left, right] = [column(LEFT, 50), column(RIGHT, 320)];
  const rows = left.flatMap((line, row) => [line, ...right.slice(row, row + 1)]);
  for (const printed of [[...left, ...right], rows]) expect(textOf([piece(TITLE, 50, 740), ...printed])).toEqual([TITLE, LEFT, RIGHT]);
});

test("pieces of one line become one line, with the spaces that they were apart", () => {
  expect(textOf([piece("Fer", 50, 700), piece("ries must", 65, 700.4), piece("go.", 115, 700)])).toEqual(["Ferries must go."]);
});
