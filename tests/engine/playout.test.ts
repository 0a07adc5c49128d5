import { describe, expect, test } from "vitest";
import { isOver, playout, withOutcome } from "../../src/engine/playout.ts";
import { SIGNAL } from "../../src/engine/signals.ts";
import { startWorld } from "../../src/engine/startWorld.ts";
import { canonicalJson } from "../../src/kernel/canonicalJson.ts";
import { SIGNALS } from "../../src/scenario/schema/signals.ts";
import { smallScenario } from "../helpers/scenarios.ts";
import { aPolicy, aScenario, meter } from "./resolution/lab.ts";

const NOTHING = () => [];

test("the engine counts signals as the scenario format lists them", () => {
  expect(Object.entries(SIGNAL)).toEqual(SIGNALS.map((id, i) => [id, i]));
});

describe("startWorld", () => {
  test("meters at their start, to the bit, and nothing done", () => {
    const scenario = smallScenario();
    const world = startWorld(scenario);
    for (const { id, start } of scenario.scenario.meters) expect(meter(scenario, world, id)).toBe(start);
    expect(world.signals[SIGNAL.workaround]).toBe(scenario.workaround.start);
    expect([world.round, world.ending, new Set(world.level), new Set(world.capital), new Set(world.motions)]).toEqual([0, null, new Set([0]), new Set([scenario.capital.start]), new Set([null])]);
    expect(world.history).toEqual([world.meters]);
    expect(JSON.parse(JSON.stringify(world))).toEqual(world);
  });
});

describe("playout", () => {
  test("it plays every round, keeps the histories, and the ledger only when asked", () => {
    const scenario = smallScenario();
    const { world, rounds } = playout({ scenario, seed: 5, choose: NOTHING });
    expect([world.round, world.history.length, world.signalHistory.length, world.utilityHistory.length]).toEqual([3, 4, 4, 4]);
    expect(world.history[3]).toEqual(world.meters);
    expect(rounds).toEqual([]);
    expect(playout({ scenario, seed: 5, choose: NOTHING, ledger: true }).rounds).toHaveLength(3);
  });

  test("the same plan gives the same game, another seed another", () => {
    const scenario = smallScenario();
    const worlds = [1, 1, 2, 3, 4, 5].map((seed) => canonicalJson(playout({ scenario, seed, choose: NOTHING }).world));
    expect(worlds[1]).toBe(worlds[0]);
    expect(new Set(worlds).size).toBeGreaterThan(1);
  });

  test("debates are decided before the choices of their round", () => {
    const scenario = aScenario({ policies: [aPolicy("law", { motion: { id: "M2", needed: true } })] });
    const seen: boolean[] = [];
    const council = scenario.index.role.council ?? -1;
    const { world } = playout({
      scenario,
      seed: 1,
      outcome: (round) => ({ support: 0.5 + round / 100, passed: true }),
      choose: ({ motions }, round) => {
        seen.push(motions[round - 1] !== null && (motions[round] ?? null) === null);
        return scenario.roles.map((_, r) => ({ adopt: r === council && round === 2 ? ["law"] : [], repeal: [] }));
      },
    });
    expect(seen.slice(0, 2)).toEqual([true, true]);
    expect(world.first[0]).toBe(2);
  });

  test("an outcome of a motion that is not there changes nothing", () => {
    const world = startWorld(smallScenario());
    expect(withOutcome(world, 99, { support: 1, passed: true })).toBe(world);
  });

  test("it is over after the last round and not before", () => {
    const scenario = aScenario({ rounds: 2 });
    const world = startWorld(scenario);
    expect([0, 1, 2].map((round) => isOver(scenario, { ...world, round }))).toEqual([false, false, true]);
  });
});
