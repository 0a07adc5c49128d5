import { expect, test } from "vitest";
import { formatFinding, formatFindings, linedText, parseScenario, positionAt, type Finding } from "../../src/scenario/index.ts";
import { edited, smallText } from "../helpers/smallScenario.ts";

const printed = (text: string): string => formatFindings("town.json", text, parseScenario(text).findings);
const at = (offset: number, length: number): Finding => ({ code: "S001", severity: "error", path: [], offset, length, message: "here" });

test("a misspelled meter", () => {
  expect(printed(smallText().replace('"to": "safety"', '"to": "safty"'))).toMatchInlineSnapshot(`
    "town.json:72:27  error  S102  $.policies[0].effects[0].to
      no meter has the id "safty"
      72 |       "effects": [{ "to": "safty", "w": 2, "why": "Nights are quieter.", "cards": ["C01"] }],
         |                           ^^^^^^^
      hint: did you mean "safety"?"
  `);
});

test("a misspelled field", () => {
  expect(printed(smallText().replace('"rounds"', '"round"'))).toMatchInlineSnapshot(`
    "town.json:14:3  error  S003  $.round
      "round" is not a field here
      14 |   "round": 3,
         |   ^^^^^^^
      hint: did you mean "rounds"?"
  `);
});

test("several kinds of wrong values", () => {
  expect(printed(edited({ gain: "a lot", rounds: 2.5, "roles.0.flag": "AB", "links.0.fn.k": "hinge", "endings.0.when": { ref: "x:rung", gtee: 3 }, "motions.1.claims.0.evidence.0.relevance": 0.6, title: " " }))).toMatchInlineSnapshot(`
    "town.json:6:12  error  S014  $.title
      this text is empty
      6 |   "title": " ",
        |            ^^^

    town.json:14:13  error  S011  $.rounds
      expected a whole number, found 2.5
      14 |   "rounds": 2.5,
         |             ^^^

    town.json:21:15  error  S015  $.roles[0].flag
      "AB" is not written as it should be
      21 |       "flag": "AB",
         |               ^^^^
      hint: write one letter from A to Z

    town.json:643:14  error  S012  $.links[0].fn.k
      expected one of "lin", "hinge+", "hinge-", "power", "saturate", "logistic", "bell", found "hinge"
      643 |         "k": "hinge",
          |              ^^^^^^^
      hint: did you mean "hinge+"?

    town.json:819:9  error  S003  $.endings[0].when.gtee
      "gtee" is not a field here
      819 |         "gtee": 3
          |         ^^^^^^
      hint: did you mean "gte"?

    town.json:1397:28  error  S012  $.motions[1].claims[0].evidence[0].relevance
      expected one of 0.25, 0.5, 0.75, 1, found 0.6
      1397 |               "relevance": 0.6
           |                            ^^^

    town.json:1653:11  error  S011  $.gain
      expected a number, found text
      1653 |   "gain": "a lot"
           |           ^^^^^^^"
  `);
});

test("not JSON", () => {
  expect(printed('{\n  "title": "A" "x"\n}')).toMatchInlineSnapshot(`
    "town.json:2:16  error  S001  $
      not valid JSON: a comma is expected before this
      2 |   "title": "A" "x"
        |                ^^^

    town.json:3:1  error  S001  $
      not valid JSON: a colon is expected after the field's name
      3 | }
        | ^"
  `);
});

test("a long line is cut around the place", () => {
  const text = `{"a":${"1".repeat(500)}x${"2".repeat(500)}}`;
  const lines = formatFinding("f", text, at(505, 1)).split("\n");
  expect(lines[2]?.length).toBeLessThan(120);
  expect(lines[2]?.[lines[3]?.indexOf("^") ?? 0]).toBe("x");
});

test("carets stay below what they point at behind tabs, and end with the line", () => {
  const text = '\t\t"abc": 1\n"d"';
  const lines = formatFinding("f", text, at(2, 100)).split("\n");
  expect(lines[2]?.slice(lines[3]?.indexOf("^"))).toBe('"abc": 1');
  expect(lines[3]?.trim()).toBe("|   ^^^^^^^^");
});

test("a file cannot command a terminal", () => {
  expect(formatFinding("f", '"\u001b[2J\u202e"', { ...at(0, 3), message: "\u0007" })).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});

test.each([
  ["a\nb", 2, 2, 1],
  ["a\r\nb", 3, 2, 1],
  ["a\rb", 2, 2, 1],
  ["a\n\nb", 1, 1, 2],
  ["abc", 3, 1, 4],
])("place of offset in %j at %i: line %i, column %i", (text, offset, line, column) => {
  expect(positionAt(linedText(text), offset)).toEqual({ line, column });
});

test("a hundred findings are shown, and the number of the others", () => {
  const findings = Array.from({ length: 10_000 }, (_, i) => at(i * 2, 1));
  const text = formatFindings("f", "x\n".repeat(10_000), findings);
  expect(text.match(/error/g)).toHaveLength(100);
  expect(text.endsWith("… and 9900 more")).toBe(true);
});
