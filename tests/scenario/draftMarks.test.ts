import { expect, test } from "vitest";
import { compileScenario, draftMarks, isDraft, parseScenario, rulesFingerprint, type Scenario } from "../../src/scenario/index.ts";
import { edited, parsedSmall } from "../helpers/smallScenario.ts";

function parsed(changes: Readonly<Record<string, unknown>>): Scenario {
  const result = parseScenario(edited(changes));
  if (!result.ok) throw new Error("this fixture has errors");
  return result.scenario;
}

const MARKED = { "policies.0.effects.0.unconfirmed": { w: "a table" }, draft: { pipeline: "test 1", unconfirmed: { title: "the first document" } } };

test("a mark stands in its part and names its fields", () => {
  const marks = draftMarks(parsed(MARKED));
  expect(marks.map(({ path, fields }) => [path.join("."), Object.keys(fields)])).toEqual([["", ["title"]], ["policies.0.effects.0", ["w"]]]);
});

test("a scenario is a draft while it says so or anything is unconfirmed", () => {
  expect(isDraft(parsedSmall())).toBe(false);
  expect(isDraft(parsed({ draft: { pipeline: "test 1" } }))).toBe(true);
  expect(isDraft(parsed({ "roles.0.unconfirmed": { goals: "what it urges" } }))).toBe(true);
});

test("a draft plays by the same rules, and says in its title what it is", () => {
  const draft = parsed(MARKED);
  expect(rulesFingerprint(draft)).toBe(rulesFingerprint(parsedSmall()));
  const title = compileScenario(draft).scenario.title;
  expect(title).toBe(`Draft: ${draft.title}`);
  expect(compileScenario(compileScenario(draft).scenario).scenario.title).toBe(title);
  expect(compileScenario(parsedSmall()).scenario.title).toBe(parsedSmall().title);
});
