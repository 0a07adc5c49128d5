import { expect, test } from "vitest";
import { parseScenario, rulesFingerprint, translateScenario, wordPaths, wordsFingerprint, type Scenario } from "../../src/scenario/index.ts";
import { edited, parsedSmall } from "../helpers/smallScenario.ts";

const shout = (scenario: Scenario): Record<string, string> => Object.fromEntries(wordPaths(scenario).map((name) => [name, `<${name}>`]));

test("words have names made of ids", () => {
  const names = wordPaths(parsedSmall());
  expect(names).toEqual(expect.arrayContaining(["title", "intro.0", "policies.night_rule.title", "policies.night_rule.effects.0.why", "motions.M1.claims.M1P1.text", "motions.M1.claims.M1P1.warrants.health.text", "signals.rung.title", "ladder.rungs.0.headline", "board.islands.town.name", "board.seas.0.name", "cards.C04.check.finding", "roles.council.goals.0"]));
  expect(new Set(names).size).toBe(names.length);
});

test("no id, date or rule is a word", () => {
  const names = wordPaths(parsedSmall());
  expect(names.filter((name) => /\.(id|role|to|flag|date|param|kind|origin|sha256)$|^(format|language|snapshot|id)$/.test(name))).toEqual([]);
});

test("a whole translation replaces every word and nothing else", () => {
  const scenario = parsedSmall();
  const { scenario: translated, findings } = translateScenario(scenario, shout(scenario));
  expect(findings).toEqual([]);
  expect(translated.policies[0]?.title).toBe("<policies.night_rule.title>");
  expect(translated.intro).toEqual(["<intro.0>", "<intro.1>"]);
  expect(rulesFingerprint(translated)).toBe(rulesFingerprint(scenario));
  expect(wordsFingerprint(translated)).not.toBe(wordsFingerprint(scenario));
  expect(translated.documents[2]).toMatchObject({ date: null, lines: 48 });
  const words = wordsOf(scenario);
  expect(translateScenario(translated, Object.fromEntries(wordPaths(scenario).map((name, i) => [name, words[i] ?? ""]))).scenario).toEqual(scenario);
});

/** The words in the order of their names, found by translating each into itself. */
function wordsOf(scenario: Scenario): readonly string[] {
  return wordPaths(scenario).map((name) => name.split(".").reduce<unknown>((here, step) => (Array.isArray(here) ? (here.find((item: { id?: string }) => item.id === step) ?? (here as unknown[])[Number(step)]) : (here as Record<string, unknown>)[step]), scenario) as string);
}

test("unknown names, empty texts and missing words are reported, and harm nothing", () => {
  const scenario = parsedSmall();
  const { "meters.safety.title": _, ...overlay } = shout(scenario);
  const { scenario: translated, findings } = translateScenario(scenario, { ...overlay, "policies.night_rul.title": "x", "policies.0.cost": "9", constructor: "x", title: "  " });
  expect(findings.map(({ code, path, hint }) => [code, path[0], hint])).toEqual([
    ["S502", "title", undefined],
    ["S502", "policies.night_rul.title", 'did you mean "policies.night_rule.title"?'],
    ["S502", "policies.0.cost", undefined],
    ["S502", "constructor", undefined],
    ["S503", "meters.safety.title", undefined],
  ]);
  expect(translated.title).toBe(scenario.title);
  expect(translated.meters[0]?.title).toBe(scenario.meters[0]?.title);
});

test.each<readonly [string, Record<string, unknown>, boolean, boolean]>([
  ["a title", { "policies.0.title": "Other" }, false, true],
  ["the number of paragraphs", { intro: ["One"] }, false, true],
  ["the language", { language: "de" }, false, true],
  ["the chart", { "board.islands.0.at": { x: 1, y: 1 } }, false, false],
  ["a default written out", { gain: 0.7 }, false, false],
  ["a cost", { "policies.0.cost": 3 }, true, false],
  ["a relevance", { "motions.0.claims.0.evidence.0.relevance": 0.75 }, true, false],
])("%s changes the fingerprints that it should", (_, edits, rules, words) => {
  const before = parsedSmall();
  const parsed = parseScenario(edited(edits));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  expect(rulesFingerprint(parsed.scenario) !== rulesFingerprint(before)).toBe(rules);
  expect(wordsFingerprint(parsed.scenario) !== wordsFingerprint(before)).toBe(words);
});
