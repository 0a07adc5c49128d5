import { describe, expect, test } from "vitest";
import { awaitsDebate, levelPrice, policyPrice } from "../../src/engine/price.ts";
import { withOutcome } from "../../src/engine/playout.ts";
import { startWorld } from "../../src/engine/startWorld.ts";
import type { MotionOutcome } from "../../src/engine/world.ts";
import { smallScenario } from "../helpers/scenarios.ts";
import { aPolicy, aScenario } from "./resolution/lab.ts";

type Parts = NonNullable<Parameters<typeof aPolicy>[1]>;

/** The price of a policy after the outcome of the second motion, which it names. */
function price(parts: Parts, outcome: MotionOutcome | null, cheaperBy?: number): number {
  const motions = smallScenario().scenario.motions.map(({ whenPassed: _passed, ...motion }, i) => ({ ...motion, whenFallen: i === 1 && cheaperBy !== undefined ? { cheaper: [{ policy: "it", by: cheaperBy }] } : {} }));
  const scenario = aScenario({ motions, policies: [aPolicy("it", parts)] });
  const world = outcome === null ? startWorld(scenario) : withOutcome(startWorld(scenario), 1, outcome);
  return policyPrice(scenario, world, 0);
}

const motion = { id: "M2" };
const passed = (support: number): MotionOutcome => ({ support, passed: true });
const fell = (support: number): MotionOutcome => ({ support, passed: false });

describe("price of a policy: docs/adr/0020", () => {
  test("base cost without a motion, and before the debate", () => {
    expect(price({ cost: 3 }, passed(0.2))).toBe(3);
    expect(price({ cost: 3, motion }, null)).toBe(3);
  });

  test.each([
    // cost · (1 + (½ − s)), to the half
    [4, passed(1), 2],
    [4, passed(0.75), 3],
    [4, passed(0.5), 4],
    [3, passed(0.6), 2.5], // 2.7
    [2, passed(0.52), 2], // 1.96
  ])("cost %d when the house %o: %d", (cost, outcome, expected) => {
    expect(price({ cost, motion }, outcome)).toBe(expected);
  });

  test("a side that lost pays 1 more, or 2 where the policy needs the motion", () => {
    expect(price({ cost: 4, motion }, fell(0.25))).toBe(5 + 1);
    expect(price({ cost: 4, motion: { ...motion, needed: true } }, fell(0.25))).toBe(5 + 2);
    expect(price({ cost: 4, motion: { ...motion, needed: true } }, passed(0.75))).toBe(3);
  });

  test("the other side reads the house the other way round", () => {
    const con: Parts = { cost: 4, motion: { id: "M2", side: "con" } };
    expect(price(con, fell(0.25))).toBe(3);
    expect(price(con, passed(0.75))).toBe(5 + 1);
  });

  test("more support never makes it dearer", () => {
    let before = Infinity;
    for (let s = 0; s <= 1; s += 0.01) {
      const now = price({ cost: 5, motion }, { support: s, passed: s >= 0.5 });
      expect(now).toBeLessThanOrEqual(before);
      before = now;
    }
  });

  test("a motion that fell makes others cheaper, down to a half, and only a free policy is free", () => {
    expect(price({ cost: 3 }, fell(0.4), 1)).toBe(2);
    expect(price({ cost: 3 }, passed(0.6), 1)).toBe(3);
    expect(price({ cost: 1 }, fell(0.4), 5)).toBe(0.5);
    expect(price({ cost: 0 }, fell(0.4), 5)).toBe(0);
  });

  test("a part of a policy costs its share, and to lower it is free", () => {
    const scenario = aScenario({ policies: [aPolicy("it", { cost: 3, levels: [0, 0.5, 1], motion: { id: "M2" } })] });
    const debated = withOutcome(startWorld(scenario), 1, fell(0.4));
    const at = (now: number, level: number, world = debated): number => levelPrice(scenario, { ...world, level: [now] }, { policy: 0, level });
    const fresh = startWorld(scenario);
    expect([at(0, 0.5, fresh), at(0, 1, fresh), at(0.5, 1, fresh), at(1, 0.5, fresh), at(0.5, 0.5, fresh)]).toEqual([1.5, 3, 1.5, 0, 0]);
    // 1.5 · (1 + 0.1) = 1.65, to the half, and 1 for going against the house.
    expect([at(0, 0.5), at(0.5, 1), at(1, 0.5)]).toEqual([2.5, 2.5, 0]);
    expect(at(0, 1)).toBe(policyPrice(scenario, debated, 0));
  });

  test("a rebate is not had twice by going in steps", () => {
    const motions = smallScenario().scenario.motions.map(({ whenPassed: _passed, ...one }, i) => ({ ...one, whenFallen: i === 1 ? { cheaper: [{ policy: "it", by: 1 }] } : {} }));
    const scenario = aScenario({ motions, policies: [aPolicy("it", { cost: 3, levels: [0, 0.5, 1] })] });
    const world = withOutcome(startWorld(scenario), 1, fell(0.4));
    expect(levelPrice(scenario, world, { policy: 0, level: 0.5 })).toBe(1);
    expect(levelPrice(scenario, { ...world, level: [0.5] }, { policy: 0, level: 1 })).toBe(1);
  });

  test("only a policy that needs its motion waits for the debate", () => {
    const waits = (parts: Parts, outcome: MotionOutcome | null): boolean => {
      const scenario = aScenario({ policies: [aPolicy("it", parts)] });
      return awaitsDebate(scenario, outcome === null ? startWorld(scenario) : withOutcome(startWorld(scenario), 1, outcome), 0);
    };
    const needed: Parts = { motion: { id: "M2", needed: true } };
    expect([waits({}, null), waits({ motion }, null), waits(needed, null), waits(needed, fell(0.1))]).toEqual([false, false, true, false]);
  });
});
