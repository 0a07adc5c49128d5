import { describe, expect, test } from "vitest";
import { holds } from "../../../src/engine/resolution/conditions.ts";
import { withOutcome } from "../../../src/engine/playout.ts";
import { startWorld } from "../../../src/engine/startWorld.ts";
import type { World } from "../../../src/engine/world.ts";
import { compileCondition } from "../../../src/scenario/compileCondition.ts";
import { compileNames } from "../../../src/scenario/compileNames.ts";
import type { Condition } from "../../../src/scenario/schema/expression.ts";
import { aPolicy, aScenario, metersAt } from "./lab.ts";

const scenario = aScenario({ meters: metersAt({ safety: 48 }), policies: [aPolicy("a"), aPolicy("b"), aPolicy("c")] });
const start = startWorld(scenario);
const names = compileNames(scenario.scenario);

function ask(condition: Condition, world: World = start, round = 1): boolean {
  return holds(compileCondition(condition, names), world, round);
}

const TRUE: Condition = { ref: "round", gte: 1 };
const FALSE: Condition = { ref: "round", gt: 1 };

describe("conditions: MODEL §2.4, §8b.10", () => {
  test("all, any, not", () => {
    expect([ask({ all: [TRUE, TRUE] }), ask({ all: [TRUE, FALSE] })]).toEqual([true, false]);
    expect([ask({ any: [FALSE, TRUE] }), ask({ any: [FALSE, FALSE] })]).toEqual([true, false]);
    expect([ask({ not: FALSE }), ask({ not: TRUE })]).toEqual([true, false]);
  });

  test("limits in the units of the file, open and closed", () => {
    expect([ask({ ref: "m:safety", lt: 48 }), ask({ ref: "m:safety", lte: 48 }), ask({ ref: "m:safety", gt: 48 }), ask({ ref: "m:safety", gte: 48 })]).toEqual([false, true, false, true]);
    expect(ask({ ref: "m:safety", gte: 40, lt: 50 })).toBe(true);
    expect([ask({ ref: "r:council", gte: 10 }), ask({ ref: "x:workaround", lt: 0.03 }), ask({ ref: "p:a", gt: 0 })]).toEqual([true, true, false]);
  });

  test("a motion has passed or fallen only once it was debated", () => {
    const passed = withOutcome(start, 0, { support: 0.6, passed: true });
    const fell = withOutcome(start, 0, { support: 0.4, passed: false });
    const both = (world: World): boolean[] => [ask({ motion: "M1", passed: true }, world), ask({ motion: "M1", passed: false }, world)];
    expect([both(start), both(passed), both(fell)]).toEqual([[false, false], [true, false], [false, true]]);
  });

  test("adopted means ever, or by a round", () => {
    const world: World = { ...start, first: [2, 0, 0] };
    expect(ask({ policy: "a", adopted: true }, world)).toBe(true);
    expect([ask({ policy: "a", adopted: true, by: 1 }, world), ask({ policy: "a", adopted: true, by: 2 }, world)]).toEqual([false, true]);
    expect([ask({ policy: "a", adopted: false }, world), ask({ policy: "b", adopted: false }, world)]).toEqual([false, true]);
  });

  test("before means in an earlier round than each of the others", () => {
    const before = (first: readonly number[]): boolean => ask({ policy: "a", before: ["b", "c"] }, { ...start, first });
    expect([before([1, 2, 3]), before([1, 0, 0]), before([2, 2, 3]), before([3, 4, 1]), before([0, 2, 2])]).toEqual([true, true, false, false, false]);
  });
});
