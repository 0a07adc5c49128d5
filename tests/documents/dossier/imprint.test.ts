import { expect, test } from "vitest";
import { imprintOf } from "../../../src/documents/dossier/imprint.ts";
import { readDocument } from "../../../src/documents/readDocument.ts";
import { canonicalDocument } from "../../../src/documents/text/canonicalDocument.ts";

const ARTICLE = "The Marbeck City Council will vote in May on a bridge toll that would cost drivers 3 pounds a day, its leader said on Monday.\n\nThe council hopes that the toll pays for repairs to the old bridge and for two new ferries on the river.\n";
const imprint = (...lines: readonly string[]): unknown => imprintOf(readDocument(canonicalDocument("one.txt", "txt", { text: `Council to vote on a bridge toll\n${lines.join("\n")}\n\n${ARTICLE}` })));

test.each([
  [["By Ada Brandt, Marbeck Courier", "12 March 2026"], { publisher: "Marbeck Courier", published: "2026-03-12" }],
  [["The Northern Herald", "March 3, 2026"], { publisher: "The Northern Herald", published: "2026-03-03" }],
  [["By Ada Brandt"], {}],
])("%j", (lines, expected) => {
  expect(imprint(...lines)).toEqual(expected);
});

test("what the file itself says goes first", () => {
  expect(imprintOf(readDocument(canonicalDocument("one.md", "md", { text: `12 March 2026\n\n${ARTICLE}`, publisher: "Own paper", published: "2026-04-01" })))).toEqual({ publisher: "Own paper", published: "2026-04-01" });
});
