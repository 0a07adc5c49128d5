import { expect, test } from "vitest";
import { orderOf } from "../../../src/client/studio/editor/shape.ts";
import { repairOf } from "../../../src/client/studio/problems/repairs.ts";
import { createStudioStore } from "../../../src/client/studio/store/studioStore.ts";
import { parseScenario } from "../../../src/scenario/index.ts";
import { valueAt } from "../../../src/scenario/jsonPath.ts";
import { edited, smallText } from "../../helpers/smallScenario.ts";

test.each([
  ["an unknown meter of an effect", edited({ "policies.0.effects.0.to": "safty" })],
  ["an unknown meter in a reading", edited({ "roles.0.agendas.1.when.all.1.ref": "m:trus" })],
  ["an unknown meter as a name", smallText().replace('"m:safety": 0.5', '"m:safty": 0.5')],
  ["an unknown policy as a name", smallText().replace('"centre_ban": 2', '"center_ban": 2')],
  ["a misspelled field", smallText().replace('"question":', '"qestion":')],
  ["a word that is not on the list", edited({ "meters.0.good": "hihg" })],
  ["a figure that an assumption cannot set", smallText().replace(/"param": "regime\.(\w+)\w"/, '"param": "regime.$1"')],
])("%s is put right by what the hint suggests", (_name, text) => {
  const { findings } = parseScenario(text);
  const studio = createStudioStore({ now: () => 0, newId: () => "draft", orderOf });
  studio.getState().openText(text, "scenario.json");
  studio.getState().showChecked({ text, scenario: null, findings });
  const [problem] = studio.getState().problems.filter(({ severity }) => severity === "error");
  if (problem === undefined) throw new Error("nothing is wrong with this text");
  const repair = repairOf(problem, valueAt(studio.getState().value, problem.path));
  repair?.make(studio.getState());
  expect(parseScenario(studio.getState().text).findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a hint without a word is no repair", () => {
  expect(repairOf({ source: "checks", code: "S201", severity: "error", path: ["roles", 0, "id"], message: "", hint: "give it 5 or more" }, "a")).toBeNull();
  expect(repairOf({ source: "checks", code: "S001", severity: "error", path: [], message: "" }, {})).toBeNull();
});
