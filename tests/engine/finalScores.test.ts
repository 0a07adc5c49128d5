import { describe, expect, test } from "vitest";
import { finalScores, project, publicInterest, publicInterestHistory, teamScore } from "../../src/engine/index.ts";
import type { World } from "../../src/engine/index.ts";
import { startWorld } from "../../src/engine/startWorld.ts";
import { compileScenario } from "../../src/scenario/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { aMatch, playUntil } from "../helpers/match.ts";
import { realScenario, smallScenario } from "../helpers/scenarios.ts";

/** The small scenario with other agendas for the council. */
function withAgenda(when: object, points = 10): CompiledScenario {
  const { scenario } = smallScenario();
  const roles = scenario.roles.map((role) => (role.id === "council" ? { ...role, agendas: [{ id: "secret", title: "Secret", when, points }] } : role));
  return compileScenario({ ...scenario, roles } as typeof scenario);
}

const council = (compiled: CompiledScenario): number => compiled.index.role.council ?? -1;

function scoreOf(compiled: CompiledScenario, change: (world: World) => Partial<World>) {
  const world = startWorld(compiled);
  const score = finalScores(compiled, { ...world, ...change(world) }, { council: "secret" }).find(({ role }) => role === "council");
  if (score === undefined) throw new Error("no score");
  return score;
}

const rowWith = (compiled: CompiledScenario, value: number): number[] => compiled.roles.map((_, index) => (index === council(compiled) ? value : 0));

describe("final scores: MODEL §2.3 (11), §8b.10", () => {
  test("an agenda adds its points where it is fulfilled, and nothing where it is not", () => {
    const met = withAgenda({ ref: "m:safety", gte: 40 }, 12);
    expect(scoreOf(met, () => ({})).agenda).toEqual({ id: "secret", fulfilled: true, points: 12 });
    const missed = withAgenda({ ref: "m:safety", gte: 60 });
    expect(scoreOf(missed, () => ({})).agenda).toEqual({ id: "secret", fulfilled: false, points: 0 });
    expect(scoreOf(met, () => ({})).total - scoreOf(missed, () => ({})).total).toBe(12);
  });

  test("deals kept bring 2 points each, the first three of them", () => {
    const compiled = withAgenda({ ref: "m:safety", gte: 60 });
    const points = [0, 1, 2, 3, 4, 9].map((kept) => scoreOf(compiled, () => ({ kept: rowWith(compiled, kept) })).deals.points);
    expect(points).toEqual([0, 2, 4, 6, 6, 6]);
  });

  test.each([
    ["a score", { score: "council", gte: 70 }, (c: CompiledScenario) => ({ utility: rowWith(c, 70) }), (c: CompiledScenario) => ({ utility: rowWith(c, 69) })],
    ["deals kept by the role", { deals: "kept", role: "council", gte: 2 }, (c: CompiledScenario) => ({ kept: rowWith(c, 2) }), (c: CompiledScenario) => ({ kept: c.roles.map((_, r) => (r === council(c) ? 1 : 5)) })],
    ["deals broken by anybody", { deals: "broken", lt: 1 }, () => ({}), (c: CompiledScenario) => ({ broken: rowWith(c, 1) })],
    ["a signal", { ref: "x:restricted", lte: 0.1 }, () => ({}), (c: CompiledScenario) => ({ signals: startWorld(c).signals.map(() => 0.5) })],
    ["a policy in an early round", { policy: "noise_rules", adopted: true, by: 2 }, (c: CompiledScenario) => ({ first: startWorld(c).first.map(() => 2) }), (c: CompiledScenario) => ({ first: startWorld(c).first.map(() => 3) })],
  ])("an agenda can ask for %s", (_, when, met, missed) => {
    const compiled = withAgenda(when);
    expect(scoreOf(compiled, () => met(compiled)).agenda?.fulfilled).toBe(true);
    expect(scoreOf(compiled, () => missed(compiled)).agenda?.fulfilled).toBe(false);
  });

  test("no agenda dealt, or one of nobody's, is none", () => {
    const compiled = smallScenario();
    const world = startWorld(compiled);
    expect(finalScores(compiled, world, {}).map(({ agenda }) => agenda)).toEqual([null, null, null]);
    expect(finalScores(compiled, world, { council: "full_sky" })[council(compiled)]?.agenda).toBeNull();
  });

  test("they are told in the debrief, and the total is the sum of its parts", () => {
    const early = aMatch({ seed: 4 });
    expect(project(early.compiled, early.match, "council").scores).toBeNull();
    const { compiled, match } = playUntil(early);
    const { scores } = project(compiled, match, null);
    expect(scores?.map(({ role }) => role)).toEqual(compiled.roles.map(({ id }) => id));
    for (const { utility, agenda, deals, total } of scores ?? []) expect(total).toBeCloseTo(utility + (agenda?.points ?? 0) + deals.points, 12);
    expect(scores?.every(({ agenda }) => agenda !== null)).toBe(true);
  });

  test("a team's score is 50 for the usual, and 10 more for a deviation above it", () => {
    expect(teamScore(62, { mean: 62, deviation: 4 })).toBe(50);
    expect(teamScore(70, { mean: 62, deviation: 4 })).toBe(70);
    expect(teamScore(60, { mean: 62, deviation: 4 })).toBe(45);
    expect(() => teamScore(60, { mean: 62, deviation: 0 })).toThrow(RangeError);
  });
});

describe("the public-interest index: MODEL §8b.5", () => {
  const compiled = smallScenario();
  const world = startWorld(compiled);

  test("is Σ|w|·v over Σ|w|, with what is unwanted turned round", () => {
    const of = (id: string): number => (world.meters[compiled.index.meter[id] ?? -1] ?? NaN) / 100;
    expect(publicInterest(compiled, world)).toBeCloseTo((100 * (1.5 * of("safety") + of("shops") + of("trust") + (1 - of("tension")))) / 4.5, 10);
  });

  test("takes a viewer's weights, in any order, and leaves out what nothing is", () => {
    expect(publicInterest(compiled, world, { "m:safety": 2 })).toBeCloseTo(48, 10);
    expect(publicInterest(compiled, world, { "m:safety": -0.5 })).toBeCloseTo(52, 10);
    expect(publicInterest(compiled, world, { "m:safety": 1, "m:shops": 1, "x:rung": -1 })).toBe(publicInterest(compiled, world, { "x:rung": -1, "m:shops": 1, "m:safety": 1 }));
    expect(publicInterest(compiled, world, { "m:safety": 1, "m:constructor": 5, toString: 2, "m:shops": NaN })).toBeCloseTo(48, 10);
    expect(publicInterest(compiled, world, {})).toBe(0);
    expect(publicInterest(compiled, world, compiled.scenario.publicInterest)).toBe(publicInterest(compiled, world));
  });

  test("has a history that ends where it stands", () => {
    const { compiled: real, match } = playUntil(aMatch({ compiled: realScenario(), seed: 3, level: 1 }));
    const history = publicInterestHistory(real, match.world);
    expect(history).toHaveLength(match.world.round + 1);
    expect(history[0]).toBe(publicInterest(real, startWorld(real)));
    expect(history.at(-1)).toBe(publicInterest(real, match.world));
    expect(project(real, match, null).publicInterest).toBe(history.at(-1));
    expect(history.every((index) => index >= 0 && index <= 100)).toBe(true);
  });
});
