import { describe, expect, test } from "vitest";
import { playedAssumptions, presetFigures } from "../../../src/client/viewmodel/assumptionSets.ts";
import { compileScenario } from "../../../src/scenario/compileScenario.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const { scenario } = realScenario();

describe("the figures of a preset", () => {
  test("are the author's for it, and what the rules take", () => {
    for (const { id, title } of scenario.presets) {
      const figures = presetFigures(scenario, id);
      expect(Object.keys(figures).length).toBeGreaterThan(0);
      for (const { id: assumption, value, presets } of scenario.assumptions) expect(figures[assumption] ?? value).toBe(presets[id] ?? value);
      expect(compileScenario(scenario, figures).fingerprint).not.toBe(compileScenario(scenario).fingerprint);
      expect(playedAssumptions(scenario, figures)).toEqual({ kind: "preset", title });
    }
  });

  test("are none for the scenario's own, and for a preset that it does not know", () => {
    expect(presetFigures(scenario, null)).toEqual({});
    expect(presetFigures(scenario, "constructor")).toEqual({});
  });
});

test("what is played is told as the scenario's own, as others, or not at all where there is no choice", () => {
  const [first] = scenario.assumptions;
  expect(playedAssumptions(scenario, {})).toEqual({ kind: "own" });
  expect(playedAssumptions(scenario, { [first?.id ?? ""]: first?.value ?? 0 })).toEqual({ kind: "own" });
  expect(playedAssumptions(scenario, { [first?.id ?? ""]: first?.range[1] ?? 0 })).toEqual({ kind: "others" });
  expect(playedAssumptions({ ...scenario, presets: [] }, {})).toBeNull();
});
