import { describe, expect, test } from "vitest";
import { startWorld } from "../../../src/engine/startWorld.ts";
import { smallScenario } from "../../helpers/scenarios.ts";
import { anEffect, aPolicy, aScenario, last, metersAt, notesOf, playPlan } from "./lab.ts";

/** The small scenario's roles with the utility given to the council. */
function rolesWith(utility: Readonly<Record<string, number>>) {
  return smallScenario().scenario.roles.map((role) => ({ ...role, agendas: [], lean: {}, personality: {}, utility: role.id === "council" ? { ...utility } : role.utility }));
}

function worth(utility: Readonly<Record<string, number>>, values: Readonly<Record<string, number>>): number {
  const scenario = aScenario({ roles: rolesWith(utility), meters: metersAt(values) });
  return startWorld(scenario).utility[scenario.index.role.council ?? -1] ?? NaN;
}

describe("capital: MODEL §2.2", () => {
  const capital = { start: 4, income: 3, upkeep: 0.5, slots: 3, ceiling: 10 };
  const council = (parts: Parameters<typeof aScenario>[0], plan: Parameters<typeof playPlan>[1], options: Parameters<typeof playPlan>[2] = {}): number[] => {
    const scenario = aScenario(parts);
    return playPlan(scenario, plan, options).map(({ world }) => world.capital[scenario.index.role.council ?? -1] ?? NaN);
  };

  test("it grows by income up to the ceiling", () => {
    expect(council({ capital }, [])).toEqual([7, 10, 10, 10, 10, 10]);
  });

  test("each standing policy costs upkeep, from its first round", () => {
    expect(council({ capital, policies: [aPolicy("a", { cost: 3 }), aPolicy("b")] }, [{ council: { adopt: ["a", "b"] } }, {}, { council: { repeal: ["a", "b"] } }]).slice(0, 3)).toEqual([3, 5, 8]);
  });

  test("it never falls below nothing", () => {
    expect(council({ capital: { ...capital, income: 0, upkeep: 3 }, policies: [aPolicy("a")] }, [{ council: { adopt: ["a"] } }]).slice(0, 3)).toEqual([1, 0, 0]);
  });

  test("a motion that passed frees policies from upkeep from then on", () => {
    const motions = smallScenario().scenario.motions.map(({ whenFallen: _fallen, ...motion }, i) => ({ ...motion, whenPassed: i === 1 ? { waivesUpkeep: ["a"] } : {} }));
    const parts = { motions, capital: { ...capital, income: 1 }, policies: [aPolicy("a")] };
    const outcomes = [null, { support: 0.6, passed: true }];
    expect(council(parts, [{ council: { adopt: ["a"] } }], { outcomes }).slice(0, 3)).toEqual([4.5, 5.5, 6.5]);
  });

  test("the note adds up", () => {
    const rounds = playPlan(aScenario({ capital, policies: [aPolicy("a", { cost: 1 })] }), [{ council: { adopt: ["a"] } }]);
    expect(notesOf(rounds[0] ?? last(rounds), "paid").find(({ role }) => role === "council")).toEqual({ type: "paid", role: "council", income: 3, upkeep: 0.5, capital: 5.5 });
  });
});

describe("utility: MODEL §2.3 (11), §8b.4", () => {
  test("its possible range is 0 to 100", () => {
    const utility = { "m:safety": 0.5, "m:tension": -0.25, "x:restricted": -0.05 };
    expect(worth(utility, { safety: 99, tension: 1 })).toBeCloseTo((100 * (0.5 * 0.99 + 0.25 * 0.99 + 0.05)) / 0.8, 10);
    expect(worth({ "x:restricted": -1 }, {})).toBe(100);
    expect(worth({ "x:restricted": 1 }, {})).toBe(0);
    expect(worth({}, {})).toBe(0);
  });

  test("60 % is the end and 40 % the way there", () => {
    const scenario = aScenario({ rounds: 2, roles: rolesWith({ "m:safety": 1 }), policies: [aPolicy("a", { effects: [anEffect("safety", 25)] })] });
    const { world } = last(playPlan(scenario, [{}, { council: { adopt: ["a"] } }]));
    const council = scenario.index.role.council ?? -1;
    const end = 100 / (1 + Math.exp(-1));
    expect(world.utility[council]).toBeCloseTo(0.6 * end + 0.4 * ((50 + end) / 2), 10);
    expect(world.utilityHistory.map((row) => row[council])).toEqual([50, 50, end].map((x) => expect.closeTo(x, 10)));
  });
});

describe("ending", () => {
  const tell = (when: object | undefined, id: string, terminal = false) => ({ id, title: id, text: id, terminal, ...(when === undefined ? {} : { when }) }) as NonNullable<Parameters<typeof aScenario>[0]>["endings"] extends (infer E)[] | undefined ? E : never;

  test("the first in the author's order whose condition holds after the round", () => {
    const endings = [tell({ ref: "m:shops", gt: 50 }, "shops"), tell({ ref: "round", gte: 3 }, "late"), tell(undefined, "muddle")];
    const scenario = aScenario({ endings, policies: [aPolicy("a", { effects: [anEffect("shops", 5)] })] });
    expect(startWorld(scenario).ending).toBeNull();
    expect(playPlan(scenario, [{}, {}, {}, { council: { adopt: ["a"] } }]).map(({ world }) => world.ending)).toEqual(["muddle", "muddle", "late", "shops", "shops", "shops"]);
  });

  test("a terminal one ends the game there and then, another does not", () => {
    const at = (terminal: boolean): number => playPlan(aScenario({ endings: [tell({ ref: "round", gte: 2 }, "stop", terminal), tell(undefined, "muddle")] }), []).length;
    expect(at(true)).toBe(2);
    expect(at(false)).toBe(6);
  });
});
