import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileScenario, FINDING_CODES, FORMAT, formatPath, parseScenario } from "../../src/scenario/index.ts";
import { edited, parsedSmall, smallText } from "../helpers/smallScenario.ts";
import { FINDING_CASES } from "./findingCases.ts";

test.each(FINDING_CASES.map((row) => [`${row.findings[0]}: ${row.name}`, row] as const))("%s", (_, { text, findings }) => {
  const parsed = parseScenario(text);
  expect(parsed.findings.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual(findings);
  expect(parsed.ok).toBe(!parsed.findings.some(({ severity }) => severity === "error"));
});

test("every code is given by some text, but those that are about files and translations", () => {
  const given = new Set(FINDING_CASES.flatMap(({ findings }) => findings.map((finding) => finding.slice(0, 4))));
  expect(Object.keys(FINDING_CODES).filter((code) => !given.has(code))).toEqual(["S017", "S018", "S502", "S503", "S504"]);
});

test("every code stands in the authors' guide, with its severity, and no other", () => {
  const rows = readFileSync("docs/authoring.md", "utf8").matchAll(/^\| (S\d{3}) \| (\w+) \|/gm);
  expect(Object.fromEntries([...rows].map(([, code, severity]) => [code, severity]))).toEqual(FINDING_CODES);
});

test("the small scenario and the one that ships have no findings", () => {
  expect(parseScenario(smallText()).findings).toEqual([]);
  expect(parseScenario(readFileSync("scenarios/prc-models-tier1/scenario.json", "utf8")).findings).toEqual([]);
});

test("a file of another version gets one finding, which names both versions", () => {
  const { findings } = parseScenario(edited({ format: FORMAT + 1, roles: "other by then" }));
  expect(findings.map(({ message }) => message)).toEqual([`this file says format ${FORMAT + 1}; this version of Countermove reads format ${FORMAT}`]);
});

test("a byte-order mark is passed over, and places stay right", () => {
  const parsed = parseScenario(`\ufeff${edited({ gain: "x" })}`);
  expect(parsed.findings).toMatchObject([{ code: "S011", offset: edited({ gain: "x" }).lastIndexOf('"x"') + 1 }]);
  expect(parseScenario(`\ufeff${smallText()}`).ok).toBe(true);
});

test("reserved names reach no prototype", () => {
  parseScenario('{"format": 1, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("more than a thousand problems are cut short, in time", () => {
  const parsed = parseScenario(`{"format": 1, ${Array.from({ length: 10_000 }, (_, i) => `"unknown${i}": 1`).join(", ")}}`);
  expect(parsed.findings).toHaveLength(1001);
  expect(parsed.findings.at(-1)).toMatchObject({ code: "S017", severity: "warning" });
}, 10_000);

test("a scenario comes with all defaults filled in", () => {
  expect(parsedSmall()).toMatchObject({ gain: 0.7, capital: { income: 3 }, debate: { kappa: 1 }, regime: { certainty: 1.8 }, workaround: { imitators: 0.55 } });
});

/** Values that make trouble in places where they do not belong. */
const intruder = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(null, "", "constructor", "m:safety", 1e308, -1, [], {}, { all: [] }, ["ref", "x:leak"], ["if"]));

test("no change of a valid scenario makes the reader throw; what it accepts compiles", () => {
  const paths = pathsOf(JSON.parse(smallText()) as unknown);
  const edits = fc.dictionary(fc.constantFrom(...paths), fc.option(intruder, { nil: undefined }), { minKeys: 1, maxKeys: 3 });
  fc.assert(
    fc.property(edits, (change) => {
      const parsed = parseScenario(editedWherePossible(change));
      expect(parsed.ok).toBe(!parsed.findings.some(({ severity }) => severity === "error"));
      if (parsed.ok) compileScenario(parsed.scenario);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test("no text makes the reader throw", () => {
  const small = smallText();
  const spoiled = fc.tuple(fc.nat(small.length), fc.nat(200), fc.string({ unit: fc.constantFrom("{", "}", "[", "]", '"', ",", ":", "\\", "/", "*", "1", "e", "-", "\n", "\u0000", "u", "x") }));
  fc.assert(
    fc.property(spoiled, ([from, length, text]) => {
      const parsed = parseScenario(small.slice(0, from) + text + small.slice(from + length));
      for (const { offset } of parsed.findings) expect(offset).toBeLessThanOrEqual(small.length + text.length);
    }),
    { numRuns: 200 },
  );
}, 30_000);

function pathsOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return [...(path === "" ? [] : [path]), ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, path === "" ? key : `${path}.${key}`))];
}

/** An edit below a place that another one has changed is passed over. */
function editedWherePossible(edits: Readonly<Record<string, unknown>>): string {
  const outermost = Object.entries(edits).filter(([path]) => !Object.keys(edits).some((other) => path.startsWith(`${other}.`)));
  return edited(Object.fromEntries(outermost));
}
