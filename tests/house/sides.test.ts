import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Left and right are start and end in a style sheet, so that a page turns round with its language. What lies on the board lies where the chart is. */
const SIDES = /^\s*(?:(?:margin|padding|border)-(?:left|right)\b|(?:text-align|float):\s*(?:left|right)\b|(?:margin|padding):\s*\S+\s+([^\s()]+)\s+[^\s()]+\s+(?!\1;)[^\s()]+;)/;

const sidesIn = (css: string): readonly string[] => css.split("\n").filter((line) => SIDES.test(line)).map((line) => line.trim());

test.each(["margin-left: 4px;", "text-align: right;", "float: left;", "padding: 0 8px 0 4px;"])("%s takes a side", (line) => {
  expect(sidesIn(`a {\n  ${line}\n}`)).toEqual([line]);
});

test("style sheets take no side", () => {
  expect(sidesIn("a {\n  margin: 0 4px 0 4px;\n  padding: 0 4px 2px;\n  border-inline-start: 0;\n}")).toEqual([]);
  const sheets = readdirSync("src/client", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css"));
  expect(sheets.flatMap((path) => sidesIn(readFileSync(join("src/client", path), "utf8")).map((line) => `${path}: ${line}`))).toEqual([]);
});
