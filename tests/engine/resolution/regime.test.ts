import { describe, expect, test } from "vitest";
import { smallScenario } from "../../helpers/scenarios.ts";
import { aPolicy, aScenario, last, metersAt, notesOf, playPlan, signal, worldAfter } from "./lab.ts";

interface Case {
  readonly scope: number;
  readonly copyability: number;
  readonly capacity: number;
  readonly cooperation: number;
  readonly severity: number;
  readonly demand: number;
  readonly substitutes: number;
  readonly legitimacy: number;
}

const DEVICES: Case = { scope: 0.12, copyability: 0.25, capacity: 25, cooperation: 0, severity: 0, demand: 42, substitutes: 0, legitimacy: 50 };
const HOSTED: Case = { ...DEVICES, scope: 0.4, copyability: 0.4 };
const WEIGHTS: Case = { ...DEVICES, scope: 0.9, copyability: 0.95 };
const MAXIMAL: Case = { ...WEIGHTS, capacity: 70, cooperation: 0.725, severity: 0.45, legitimacy: 60 };
const SUBSTITUTES: Case = { ...WEIGHTS, capacity: 50, cooperation: 0.5, severity: 0.45, demand: 35, substitutes: 0.4, legitimacy: 60 };

/** The first round of a game in which one policy does all that the case says; alliance at 55 adds .275 of help, as in the table. */
function play({ capacity, demand, legitimacy, ...regime }: Case) {
  const scenario = aScenario({ meters: metersAt({ capacity, demand, trust: legitimacy, alliance: 55 }), policies: [aPolicy("ban", { regime })] });
  const round = last(playPlan(scenario, [{ council: { adopt: ["ban"] } }]).slice(0, 1));
  return { world: round.world, ceiling: last(notesOf(round, "evaded")).ceiling };
}

describe("enforcement: the published rows of MODEL §2.3 (4)", () => {
  test.each([
    ["government devices", DEVICES, 0.15, 0.852, 0.893, 0.107, 0.044],
    ["hosted services", HOSTED, 0.656, 0.354, 0.645, 0.258, 0.184],
    ["open weights", WEIGHTS, 4.149, 0.067, 0.356, 0.321, 0.736],
    ["weights, maximal enforcement", MAXIMAL, 4.149, 0.262, 0.52, 0.468, 0.736],
    ["weights and substitutes", SUBSTITUTES, 4.149, 0.175, 0.521, 0.469, 0.441],
  ])("%s", (_, inputs, effort, detection, compliance, blocked, ceiling) => {
    const { world, ceiling: reachable } = play(inputs);
    expect(signal(world, "effort")).toBeCloseTo(effort / 2, 3);
    expect(signal(world, "detection")).toBeCloseTo(detection, 3);
    expect(signal(world, "compliance")).toBeCloseTo(compliance, 3);
    expect(signal(world, "blocked")).toBeCloseTo(blocked, 3);
    expect(reachable).toBeCloseTo(ceiling, 3);
    expect(signal(world, "unenforced")).toBeCloseTo(signal(world, "restricted") - signal(world, "blocked"), 12);
  });

  test("published weights leak more than hosted services", () => {
    expect(play(WEIGHTS).ceiling).toBeGreaterThan(2 * play(HOSTED).ceiling);
    expect(signal(play(WEIGHTS).world, "workaround")).toBeGreaterThan(signal(play(HOSTED).world, "workaround"));
  });

  test("overlapping restrictions are counted once, drag holds all back, and stops at .6", () => {
    const ban = (id: string, scope: number) => aPolicy(id, { regime: { scope, copyability: 0.5 } });
    const suit = (id: string, drag: number) => aPolicy(id, { regime: { drag } });
    const scenario = aScenario({ policies: [ban("a", 0.5), ban("b", 0.4), suit("c", 0.5), suit("d", 0.4)] });
    expect(signal(worldAfter(scenario, "a", "b"), "restricted")).toBeCloseTo(0.7, 12);
    expect(signal(worldAfter(scenario, "a", "b", "c"), "restricted")).toBeCloseTo(1 - 0.75 * 0.8, 12);
    expect(signal(worldAfter(scenario, "a", "b", "c", "d"), "restricted")).toBeCloseTo(1 - 0.8 * 0.84, 12);
    expect(signal(worldAfter(scenario, "a", "b", "c", "d"), "copyability")).toBeCloseTo(0.5, 12);
  });

  test("one in twenty never complies unpoliced, however far trust goes", () => {
    const { regime } = smallScenario().scenario;
    const scenario = aScenario({ regime: { ...regime, voluntary: 1 }, meters: metersAt({ trust: 99, demand: 99, capacity: 1 }), policies: [aPolicy("ban", { regime: { scope: 0.5 } })] });
    expect(signal(worldAfter(scenario, "ban"), "compliance")).toBeCloseTo(0.95, 2);
  });

  test("where nothing is restricted every signal of the regime is 0", () => {
    const { world } = last(playPlan(aScenario(), []));
    for (const id of ["restricted", "copyability", "effort", "detection", "compliance", "blocked", "unenforced", "leak"] as const) expect(signal(world, id)).toBe(0);
  });
});

describe("workaround: MODEL §2.3 (5)", () => {
  /** W after each round of a game with a ban from the first round on. */
  function spread(parts: { readonly help?: number; readonly until?: number } = {}): number[] {
    const policies = [aPolicy("ban", { regime: { scope: 0.9, copyability: 0.95 } }), aPolicy("help", { regime: { spread: parts.help ?? 0 } })];
    const scenario = aScenario({ policies, rounds: 12, meters: metersAt({ capacity: 25, demand: 42, alliance: 55 }) });
    const plan = Array.from({ length: 12 }, (_, i) => (i === 0 ? { council: { adopt: ["ban", "help"] } } : i + 1 === parts.until ? { council: { repeal: ["ban"] } } : {}));
    return playPlan(scenario, plan).map(({ world }) => signal(world, "workaround"));
  }

  test("the first step, worked out by hand", () => {
    // m = .9(.2 + .65·.95) = .73575; found = .05(1 + 1.2·4·.9) = .266; copied = .55·.02/m; policed = .6·p·.3 with p of the table.
    const p = 1 - Math.exp((-1.8 * 0.25 * (0.5 + 0.5 * 0.275)) / (0.9 * (1 + 4 * 0.95 ** 2)));
    const step = (0.266 + (0.55 * 0.02) / 0.73575) * (1 - 0.6 * p * 0.3);
    expect(spread()[0]).toBeCloseTo(0.02 + step * (0.73575 - 0.02), 10);
  });

  test("it climbs toward its ceiling and never beyond", () => {
    const path = spread();
    for (let i = 1; i < path.length; i++) expect(path[i]).toBeGreaterThan(path[i - 1] ?? 1);
    expect(last(path)).toBeLessThan(0.73575);
    expect(last(path)).toBeGreaterThan(0.7);
  });

  test("parameters at the end of their range take it to the ceiling and no further", () => {
    const scenario = aScenario({ workaround: { innovators: 1, curiosity: 5 }, policies: [aPolicy("ban", { regime: { scope: 1, copyability: 1 } })] });
    expect(signal(worldAfter(scenario, "ban"), "workaround")).toBeCloseTo(0.85, 12);
  });

  test("help spreads it faster", () => {
    expect(spread({ help: 0.4 })[0]).toBeGreaterThan(spread()[0] ?? 1);
  });

  test("it fades by a quarter a round once the ban is gone", () => {
    const path = spread({ until: 4 });
    expect(path[4]).toBeCloseTo(0.75 * (path[3] ?? 0), 12);
  });

  test("leak is a share of what is restricted, at most 1", () => {
    const scenario = aScenario({ policies: [aPolicy("ban", { regime: { scope: 0.01 } })] });
    expect(signal(worldAfter(scenario, "ban"), "leak")).toBe(1);
  });
});
