import { describe, expect, test } from "vitest";
import { rulesFingerprint } from "../../src/scenario/fingerprints.ts";
import { compileScenario } from "../../src/scenario/compileScenario.ts";
import type { Scenario } from "../../src/scenario/schema/scenario.ts";
import { aLink, anEffect, aPolicy, aScenario } from "../engine/resolution/lab.ts";
import { realScenario, smallScenario } from "../helpers/scenarios.ts";

const { scenario: file } = smallScenario();

/** The small scenario with one more assumption. */
function assuming(param: string, value: number, parts: Partial<Scenario> = {}): Scenario {
  return { ...file, ...parts, assumptions: [{ id: "A9", title: "Test", claim: "Test", param, value, range: [-100, 100], presets: {}, sources: [], contested: true }] };
}

describe("names", () => {
  test("lists stand in the order of ids by code units, motions and endings in the author's", () => {
    const policies = ["b", "a", "B", "a1", "Z", "a_1"].map((id) => aPolicy(id));
    expect(aScenario({ policies }).policies.map(({ id }) => id)).toEqual(["B", "Z", "a", "a1", "a_1", "b"]);
    const compiled = smallScenario();
    expect(compiled.motions.map(({ id }) => id)).toEqual(file.motions.map(({ id }) => id));
    expect(compiled.endings.map(({ id }) => id)).toEqual(file.endings.map(({ id }) => id));
    compiled.policies.forEach(({ id }, k) => expect(compiled.index.policy[id]).toBe(k));
    compiled.roles.forEach(({ id, policies: own }, r) => {
      expect(compiled.index.role[id]).toBe(r);
      expect(own.map((k) => compiled.policies[k]?.role)).toEqual(own.map(() => r));
    });
  });

  test("a name that nothing has is refused, and so are those of objects", () => {
    expect(() => aScenario({ links: [aLink("it", { from: "m:nothing" })] })).toThrow('no meter has the id "nothing"');
    expect(() => aScenario({ links: [aLink("it", { from: "p:toString" })] })).toThrow('no policy has the id "toString"');
    expect(() => aScenario({ policies: [aPolicy("it", { role: "nobody" })] })).toThrow('no role has the id "nobody"');
  });

  test("exclusive counts both ways, whichever says so", () => {
    const { policies, index } = aScenario({ policies: [aPolicy("a", { exclusive: ["b", "a"] }), aPolicy("b"), aPolicy("c", { exclusive: ["b"] })] });
    const of = (id: string): readonly number[] => policies[index.policy[id] ?? -1]?.exclusive ?? [];
    expect([of("a"), of("b"), of("c")]).toEqual([[1], [0, 2], [1]]);
  });
});

describe("constants", () => {
  test("weights are log-odds a round: G·w/25", () => {
    const scenario = aScenario({ gain: 0.7, policies: [aPolicy("it", { effects: [anEffect("shops", 10)] })], links: [aLink("l", { w: -5 })] });
    expect(scenario.policies[0]?.terms[0]?.weight).toBeCloseTo(0.28, 12);
    expect(scenario.links[0]?.weight).toBeCloseTo(-0.14, 12);
  });

  test("utilities sum to 100, in the order of their references", () => {
    for (const { roles } of [smallScenario(), realScenario()]) {
      for (const { utility } of roles) expect(utility.reduce((sum, { weight }) => sum + Math.abs(weight), 0)).toBeCloseTo(100, 10);
    }
  });

  test("a formula with too few values, or a lag where no history is kept, is refused", () => {
    expect(() => aScenario({ policies: [aPolicy("it", { effects: [anEffect("shops", 1, { expr: ["-", 1] })] })] })).toThrow('"-" takes 2 values, not 1');
    expect(() => aScenario({ links: [aLink("it", { from: "round", lag: 1 })] })).toThrow("only meters and signals");
  });
});

describe("assumptions", () => {
  test("each kind of parameter, at its own value", () => {
    expect(compileScenario(assuming("regime.voluntary", 0.6)).regime.voluntary).toBe(0.6);
    expect(compileScenario(assuming("workaround.imitators", 0.3)).workaround.imitators).toBe(0.3);
    expect(compileScenario(assuming("ladder.patience", 2)).ladder.thresholds).toEqual(file.ladder.rungs.map(({ threshold }) => 2 * threshold));
    const [link] = file.links;
    const linked = compileScenario(assuming(`link:${link?.id}`, 12.5));
    expect(linked.links.find(({ cause }) => cause.id === link?.id)?.weight).toBeCloseTo((12.5 * file.gain) / 25, 12);
    const gained = compileScenario(assuming("gain", 1.4));
    expect(gained.policies[0]?.terms[0]?.weight).toBeCloseTo(((smallScenario().policies[0]?.terms[0]?.weight ?? NaN) * 1.4) / file.gain, 12);
  });

  test("a value given for it, within its range", () => {
    const scenario = assuming("regime.voluntary", 0.6);
    expect(compileScenario(scenario, { A9: 0.9 }).regime.voluntary).toBe(0.9);
    expect(() => compileScenario(scenario, { A9: 101 })).toThrow("lies in -100 to 100");
    expect(() => compileScenario(scenario, { A9: NaN })).toThrow("lies in -100 to 100");
    expect(() => compileScenario(scenario, { A8: 1 })).toThrow('no assumption has the id "A8"');
  });

  test("a factor on all effects that name it, and on nothing else", () => {
    const effects = [anEffect("shops", 10, { assume: "A9" }), anEffect("shops", 10)];
    const parts = { policies: [aPolicy("it", { effects })], links: [aLink("l", { assume: "A9" })], assumptions: [{ ...assuming("effects", 0.5).assumptions[0]! }] };
    const weights = (scenario: ReturnType<typeof aScenario>): number[] => [...(scenario.policies[0]?.terms ?? []), ...scenario.links].map(({ weight }) => Math.round(weight * 1e6) / 1e6);
    expect(weights(aScenario(parts))).toEqual([0.2, 0.4, 0.2]);
    expect(weights(aScenario(parts, { A9: 2 }))).toEqual([0.8, 0.4, 0.8]);
  });

  test.each(["regime.capacity", "regime.nothing", "ladder.rungs", "link:nothing"])("%s is no number to set", (param) => {
    expect(() => compileScenario(assuming(param, 1))).toThrow(RangeError);
  });
});

describe("fingerprint", () => {
  test("that of the rules while all assumptions are at their own value, another otherwise", () => {
    const rules = rulesFingerprint(file);
    const fingerprints = [{}, { A1: 0.75 }, { A1: 0.8 }, { A1: 0.8, A2: 1 }, { A1: 0.8, A2: 0.5 }].map((values) => compileScenario(file, values).fingerprint);
    expect(fingerprints[0]).toBe(rules);
    expect(fingerprints[1]).toBe(rules);
    expect(fingerprints[3]).toBe(fingerprints[2]);
    expect(new Set(fingerprints).size).toBe(3);
  });
});
