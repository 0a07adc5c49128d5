import { describe, expect, test } from "vitest";
import { aLink, anEffect, aPolicy, aScenario, AT_ONCE, last, meter, metersAt, playPlan, worldAfter } from "./lab.ts";

/** Where a meter ends when the council adopts a policy with one effect on it, with or without more parts. */
function pushed(start: number, effect: Partial<ReturnType<typeof anEffect>> = {}, parts: Parameters<typeof aScenario>[0] = {}): number {
  const scenario = aScenario({ meters: metersAt({ shops: start }), policies: [aPolicy("it", { effects: [{ ...anEffect("shops", 8), ...effect }] })], ...parts });
  return meter(scenario, worldAfter(scenario, "it"), "shops");
}

/** The push on shops in log-odds of a link, in each round of an idle game. */
function linkPushes(link: Parameters<typeof aLink>[1], meters: Readonly<Record<string, number>>): number[] {
  const scenario = aScenario({ links: [aLink("it", link)], meters: metersAt(meters) });
  return playPlan(scenario, []).map(({ causes }) => (causes ?? []).filter(({ source }) => source.kind === "link").reduce((sum, { push }) => sum + push, 0));
}

describe("effects of policies: MODEL §2.3 (2)", () => {
  test.each([
    [50, 57.9],
    [20, 25.6],
    [80, 84.6],
    [95, 96.3],
  ])("w = +8 moves a meter at %d to %d", (from, to) => {
    expect(pushed(from)).toBeCloseTo(to, 1);
  });

  test("gain is one factor on all", () => {
    expect(pushed(50, { w: 16 }, { gain: 0.5 })).toBeCloseTo(pushed(50), 12);
  });

  test("a level pushes every round, a change only as far as the policy comes", () => {
    const game = (of: "level" | "change"): number[] => {
      const scenario = aScenario({ policies: [aPolicy("it", { half: 1, effects: [anEffect("shops", 8, { of })] })], meters: metersAt({}).map((m) => ({ ...m, half: 50 })) });
      return playPlan(scenario, [{ council: { adopt: ["it"] } }, {}, { council: { repeal: ["it"] } }]).map(({ causes }) => (causes ?? []).find(({ source }) => source.kind === "policy")?.push ?? 0);
    };
    expect(game("level").slice(0, 3)).toEqual([0.5, 0.75, 0.375].map((a) => 0.32 * a));
    expect(game("change").slice(0, 4)).toEqual([0.5, 0.25, 0, 0].map((a) => 0.32 * a));
  });

  test("a policy that is not implemented pushes nothing, whatever its function", () => {
    const scenario = aScenario({ policies: [aPolicy("it", { lag: 3, effects: [anEffect("shops", 8, { fn: { k: "hinge-", at: 0.5 } })] })] });
    expect(meter(scenario, worldAfter(scenario, "it"), "shops")).toBe(50);
  });

  test("a modifier multiplies, within 0 to 2", () => {
    const by = (at: number): number => pushed(50, { mods: [{ ref: "m:trust", fn: { k: "lin", at } }] });
    expect(by(0)).toBeCloseTo(pushed(50), 12); // 2(0.5 − 0) = 1
    expect(by(80)).toBe(50); // 2(0.5 − 0.8) < 0
    expect(by(-90)).toBeCloseTo(pushed(50, { w: 16 }), 12); // 2(0.5 + 0.9) > 2
  });

  test("a formula is a factor on how far the policy stands, and reads meters in points", () => {
    const half = aScenario({ policies: [aPolicy("it", { half: 1, effects: [anEffect("shops", 8, { expr: ["/", ["ref", "m:trust"], 25] })] })] });
    expect(meter(half, worldAfter(half, "it"), "shops")).toBeCloseTo(pushed(50), 12);
  });
});

describe("links", () => {
  test("thresholds are in the units of the source", () => {
    expect(linkPushes({ fn: { k: "hinge+", at: 50 } }, { safety: 75 })[0]).toBeCloseTo(0.4 * 0.5, 12);
    expect(linkPushes({ from: "r:council", fn: { k: "hinge+", at: 5 } }, {})[0]).toBeCloseTo(0.4, 12);
    expect(linkPushes({ from: "round", fn: { k: "power" } }, {})[2]).toBeCloseTo(0.4 * 0.5, 12);
  });

  test("a lag looks back, and stops at the start", () => {
    const links = [aLink("it", { from: "m:safety", lag: 2 })];
    const scenario = aScenario({ links, meters: metersAt({ safety: 20 }), policies: [aPolicy("push", { effects: [anEffect("safety", 20)] })] });
    const rounds = playPlan(scenario, [{ council: { adopt: ["push"] } }]);
    const read = rounds.map(({ causes }) => ((causes ?? []).find(({ source }) => source.kind === "link")?.push ?? NaN) / 0.4);
    const at = last(rounds).world.history.map((row) => (row[scenario.index.meter.safety ?? -1] ?? NaN) / 100);
    for (let t = 1; t <= 6; t++) expect(read[t - 1]).toBeCloseTo(at[Math.max(0, t - 3)] ?? NaN, 12);
  });

  test("signals are those of this round; with a lag of one those of the last", () => {
    const policies = [aPolicy("ban", { regime: { scope: 0.4 } })];
    const seen = (lag: number): number[] => {
      const scenario = aScenario({ policies, links: [aLink("it", { from: "x:restricted", lag })] });
      return playPlan(scenario, [{}, { council: { adopt: ["ban"] } }]).map(({ causes }) => (causes ?? []).find(({ source }) => source.kind === "link")?.push ?? 0);
    };
    expect(seen(0).map((push) => push / 0.4)).toEqual([0, 0.4, 0.4, 0.4, 0.4, 0.4].map((x) => expect.closeTo(x, 12)));
    expect(seen(1).map((push) => push / 0.4)).toEqual([0, 0, 0.4, 0.4, 0.4, 0.4].map((x) => expect.closeTo(x, 12)));
  });

  test("links read the start of the round: their order does not matter", () => {
    const there = aLink("a", { from: "m:safety", to: "shops", fn: { k: "lin", at: 20 } });
    const back = aLink("b", { from: "m:shops", to: "safety", fn: { k: "lin", at: 20 } });
    const swapped = [{ ...there, id: "b" }, { ...back, id: "a" }];
    const meters = (links: (typeof there)[]): readonly number[] => last(playPlan(aScenario({ links }), [])).world.meters;
    expect(meters(swapped)).toEqual(meters([there, back]));
  });
});

describe("settling: MODEL §2.3 (3)", () => {
  test("a meter goes half of the way back in its half-life, in log-odds", () => {
    const scenario = aScenario({ meters: metersAt({}).map((m) => ({ ...m, start: 80, settles: 50, half: 2 })) });
    const { latent } = playPlan(scenario, [])[1]?.world ?? { latent: [] };
    expect(latent[0]).toBeCloseTo(Math.log(80 / 20) / 2, 12);
  });

  test("a meter at rest stays where it is, to the bit", () => {
    const scenario = aScenario({ meters: metersAt({ shops: 33.3 }).map((m) => ({ ...m, half: AT_ONCE })) });
    expect(meter(scenario, last(playPlan(scenario, [])).world, "shops")).toBe(33.3);
  });
});
