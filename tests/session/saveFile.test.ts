import { expect, test } from "vitest";
import { playMatch } from "../../src/engine/index.ts";
import { canonicalJson } from "../../src/kernel/canonicalJson.ts";
import { makeSave, readSave } from "../../src/session/saveFile.ts";
import { aMatch, playTo } from "../helpers/match.ts";
import { smallScenario } from "../helpers/scenarios.ts";

const game = playTo(aMatch({ humans: ["council"] }), "debate", { round: 2 });
const save = makeSave(smallScenario(), { setup: game.match.setup, commands: game.commands });
const changed = (change: object): string => JSON.stringify({ ...save, ...change });

test("what is saved opens, and plays to the same match", () => {
  const read = readSave(JSON.stringify(save));
  if (!read.ok) throw new Error(read.problem);
  expect(read.save).toEqual(save);
  expect(canonicalJson(playMatch(smallScenario(), read.save.setup, { commands: read.save.commands }))).toBe(canonicalJson(game.match));
});

test.each([
  ["an empty text", "", "notJson"],
  ["half a save", JSON.stringify(save).slice(0, 200), "notJson"],
  ["null", "null", "notASave"],
  ["a list", "[]", "notASave"],
  ["a scenario", '{"format":1,"id":"x"}', "notASave"],
  ["another kind", changed({ kind: "chess-save" }), "notASave"],
  ["no commands", changed({ commands: undefined }), "notASave"],
  ["commands that are none", changed({ commands: [1, "begin"] }), "notASave"],
  ["a setup without a seed", changed({ setup: { players: {}, assumptions: {} } }), "notASave"],
  ["a scenario without a name", changed({ scenario: {} }), "notASave"],
  ["a save from the future", changed({ version: 2 }), "newerVersion"],
  ["a save of rules to come", changed({ rules: 99 }), "newerVersion"],
  ["a save of other rules", changed({ rules: 0 }), "otherRules"],
])("%s is told from a save", (_, text, problem) => {
  expect(readSave(text)).toEqual({ ok: false, problem });
});
