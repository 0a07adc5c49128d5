import { describe, expect, test } from "vitest";
import { aPolicy, aScenario, implemented, playPlan } from "./lab.ts";

/** How far a policy adopted in the first round is implemented after each round. */
function ramp(parts: Parameters<typeof aPolicy>[1], repealedIn?: number): number[] {
  const scenario = aScenario({ policies: [aPolicy("it", parts)] });
  const plan = Array.from({ length: 6 }, (_, i) => (i === 0 ? { council: { adopt: ["it"] } } : i + 1 === repealedIn ? { council: { repeal: ["it"] } } : {}));
  return playPlan(scenario, plan).map(({ world }) => implemented(scenario, world, "it"));
}

const rounded = (values: readonly number[]): number[] => values.slice(0, 4).map((value) => Math.round(value * 1000) / 1000);

describe("implementation: the ramp of MODEL §2.3 (1)", () => {
  test("half-times of one and two rounds", () => {
    expect(rounded(ramp({ half: 1 }))).toEqual([0.5, 0.75, 0.875, 0.938]);
    expect(rounded(ramp({ half: 2 }))).toEqual([0.293, 0.5, 0.646, 0.75]);
  });

  test("a lag puts the ramp off by whole rounds", () => {
    expect(rounded(ramp({ half: 1, lag: 2 }))).toEqual([0, 0, 0.5, 0.75]);
  });

  test("it rises to the highest level of the policy", () => {
    expect(rounded(ramp({ half: 1, levels: [0, 0.5] }))).toEqual([0.25, 0.375, 0.438, 0.469]);
  });

  test("a repealed policy fades as it came", () => {
    expect(rounded(ramp({ half: 1 }, 3))).toEqual([0.5, 0.75, 0.375, 0.188]);
  });

  test("adopted again, it stands since then, but the first time is remembered", () => {
    const scenario = aScenario({ policies: [aPolicy("it")] });
    const rounds = playPlan(scenario, [{ council: { adopt: ["it"] } }, { council: { repeal: ["it"] } }, { council: { adopt: ["it"] } }]);
    expect(rounds.map(({ world }) => [world.since[0], world.first[0]]).slice(0, 3)).toEqual([[1, 1], [0, 1], [3, 1]]);
  });
});
