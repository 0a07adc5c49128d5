import { describe, expect, test } from "vitest";
import { forecastScores, project } from "../../src/engine/index.ts";
import type { Forecast, RoundRecord } from "../../src/engine/index.ts";
import { forecastResults } from "../../src/engine/forecasts.ts";
import { startWorld } from "../../src/engine/startWorld.ts";
import { aMatch, playUntil } from "../helpers/match.ts";
import { smallScenario } from "../helpers/scenarios.ts";

const compiled = smallScenario();
const place = (id: string): number => compiled.index.meter[id] ?? -1;

/** A round in which safety rises by 3, trust falls by 2, and shops stand still. */
function results(role: string, ...forecast: readonly Forecast[]) {
  const world = startWorld(compiled);
  const after = world.meters.map((value, index) => value + (index === place("safety") ? 3 : index === place("trust") ? -2 : 0));
  const record: RoundRecord = { round: 1, choices: { [role]: { adopt: [], repeal: [], forecast } }, reasons: {}, causes: [], notes: [] };
  return forecastResults(compiled, { rounds: [record], world: { ...world, round: 1, history: [world.meters, after] } });
}

describe("a forecast is scored by Brier's rule", () => {
  test.each([
    ["safety", "up", 0.9, true, 0.01],
    ["safety", "up", 1, true, 0],
    ["safety", "down", 1, false, 1],
    ["safety", "down", 0.7, false, 0.49],
    ["trust", "down", 0.8, true, 0.04],
    ["trust", "up", 0.5, false, 0.25],
    ["shops", "up", 0.8, false, 0.09],
  ] as const)("%s %s with %d: hit %s, %d", (meter, direction, confidence, hit, brier) => {
    expect(results("council", { meter, direction, confidence })).toEqual([{ meter, direction, confidence, round: 1, role: "council", change: expect.closeTo({ safety: 3, trust: -2, shops: 0 }[meter], 10), hit, brier: expect.closeTo(brier, 10) }]);
  });

  test("a role's score is the mean of its guesses; the best comes first", () => {
    const sure: Forecast = { meter: "safety", direction: "up", confidence: 1 };
    const all = [...results("company", { ...sure, confidence: 0.5 }), ...results("council", sure, { meter: "trust", direction: "up", confidence: 0.6 })];
    expect(forecastScores(all)).toEqual([
      { role: "council", made: 2, hits: 1, brier: expect.closeTo(0.18, 10) },
      { role: "company", made: 1, hits: 1, brier: 0.25 },
    ]);
  });
});

describe.each([0, 1, 2] as const)("stand-ins of level %i", (level) => {
  test("make two forecasts or fewer where they are played, none elsewhere", () => {
    const game = playUntil(aMatch({ level, seed: 3, parts: ["forecasts"] }));
    const { forecasts } = project(game.compiled, game.match, null);
    expect(forecasts.length).toBeGreaterThan(0);
    expect(forecasts.length).toBeLessThanOrEqual(2 * 3 * game.match.world.round);
    expect(project(compiled, playUntil(aMatch({ level, seed: 3 })).match, null).forecasts).toEqual([]);
  });
});

test("who looks ahead foresees better than who guesses", () => {
  const mean = (level: 0 | 2): number => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => {
      const game = playUntil(aMatch({ level, seed, parts: ["forecasts"] }));
      return project(game.compiled, game.match, null).forecasts;
    });
    return all.reduce((sum, { brier }) => sum + brier, 0) / all.length;
  };
  expect(mean(2)).toBeLessThan(mean(0));
  expect(mean(2)).toBeLessThan(0.2);
});

test("nobody knows a forecast before the reveal", () => {
  const game = playUntil(aMatch({ level: 2, seed: 3, parts: ["forecasts"] }), (at, match) => at.phase === "commit" && Object.values(match.seats).some(({ choice }) => choice !== null));
  expect(JSON.stringify(project(game.compiled, game.match, null))).not.toContain("confidence");
});
