import { describe, expect, test } from "vitest";
import type { Choice } from "../../../src/engine/world.ts";
import { resolveRound } from "../../../src/engine/resolveRound.ts";
import { startWorld } from "../../../src/engine/startWorld.ts";
import { smallScenario } from "../../helpers/scenarios.ts";
import { aPolicy, aScenario, dropped, last, notesOf, playPlan } from "./lab.ts";
import type { Plan } from "./lab.ts";

const PASSED = { support: 0.6, passed: true };
const FELL = { support: 0.4, passed: false };
const capital = { start: 4, income: 0, upkeep: 0, slots: 2, ceiling: 10 };

/** What was dropped in each round. */
function drops(parts: Parameters<typeof aScenario>[0], plan: Plan, outcomes: Parameters<typeof playPlan>[2] = {}): string[][] {
  return playPlan(aScenario({ capital, ...parts }), plan, outcomes).map(dropped).slice(0, plan.length);
}

describe("freeze", () => {
  test("a role without a choice, an unknown name and a name said twice do no harm", () => {
    const scenario = aScenario({ policies: [aPolicy("a")] });
    const council = { adopt: ["a", "constructor", "a", "nobody"], repeal: [] };
    const choices: (Choice | undefined)[] = [];
    choices[scenario.index.role.council ?? -1] = council;
    const resolution = resolveRound(scenario, startWorld(scenario), { choices, seed: 1, ledger: true });
    expect(dropped(resolution)).toEqual(["constructor: unknown", "nobody: unknown"]);
    expect(notesOf(resolution, "adopted").map(({ policy }) => policy)).toEqual(["a"]);
  });
});

describe("legality", () => {
  const policies = [aPolicy("a", { cost: 2 }), aPolicy("b", { cost: 2 }), aPolicy("c", { cost: 1 }), aPolicy("d", { role: "company" })];

  test("capital lasts in the role's own order; what is too dear does not stop what follows", () => {
    expect(drops({ policies: [aPolicy("a", { cost: 3 }), aPolicy("b", { cost: 2 }), aPolicy("c", { cost: 1 })] }, [{ council: { adopt: ["a", "b", "c"] } }])).toEqual([["b: capital"]]);
  });

  test("slots last in the same order, and a repeal frees one at once", () => {
    expect(drops({ policies }, [{ council: { adopt: ["c", "a", "b"] } }])).toEqual([["b: slots"]]);
    const richer = { ...capital, start: 10 };
    expect(drops({ policies, capital: richer }, [{ council: { adopt: ["a", "b"] } }, { council: { adopt: ["c"], repeal: ["a"] } }])).toEqual([[], []]);
  });

  test("only one's own policies, and only those that do not stand, or do", () => {
    const plan = [{ council: { adopt: ["d", "c"], repeal: ["a"] } }, { council: { adopt: ["c"], repeal: ["d"] } }];
    expect(drops({ policies }, plan)).toEqual([["a: notStanding", "d: notYours"], ["d: notYours", "c: standing"]]);
  });

  test("a requirement is asked of the world at the start of the round", () => {
    const requiring = [aPolicy("late", { requires: { ref: "round", gte: 2 } }), aPolicy("first"), aPolicy("after", { requires: { ref: "p:first", gte: 0.5 } })];
    const plan = [{ council: { adopt: ["first", "after", "late"] } }, { council: { adopt: ["after", "late"] } }];
    expect(drops({ policies: requiring, capital: { ...capital, slots: 3 } }, plan)).toEqual([["after: requirement", "late: requirement"], []]);
  });

  test("what is dropped costs nothing, and the note tells the price", () => {
    const [round] = playPlan(aScenario({ capital, policies: [aPolicy("a", { cost: 5 })] }), [{ council: { adopt: ["a"] } }]);
    expect(notesOf(round ?? last([]), "dropped")).toEqual([{ type: "dropped", role: "council", policy: "a", reason: "capital", price: 5 }]);
    expect(round?.world.capital).toEqual([4, 4, 4]);
  });
});

describe("motion", () => {
  const gated = aPolicy("gated", { cost: 4, motion: { id: "M2", needed: true } });

  test("a policy waits for the debate that it needs, and takes nobody's place meanwhile", () => {
    const policies = [gated, aPolicy("other", { cost: 4 })];
    expect(drops({ policies }, [{ council: { adopt: ["gated", "other"] } }], { outcomes: [PASSED] })).toEqual([["gated: needsMotion"]]);
  });

  test("debated, it can be adopted whichever way the house decided", () => {
    for (const outcome of [PASSED, FELL]) {
      expect(drops({ policies: [gated], capital: { ...capital, start: 10 } }, [{}, { council: { adopt: ["gated"] } }], { outcomes: [PASSED, outcome] })).toEqual([[], []]);
    }
  });

  test("a motion that passes lifts policies once; one that falls lifts nothing", () => {
    const [first, second, ...others] = smallScenario().scenario.motions.map(({ whenPassed: _passed, whenFallen: _fallen, ...motion }) => motion);
    if (first === undefined || second === undefined) throw new Error("the small scenario has motions");
    const motions = [first, { ...second, whenPassed: { lifts: ["law"] } }, ...others];
    const scenario = aScenario({ motions, policies: [aPolicy("law")] });
    const plan = [{ council: { adopt: ["law"] } }, {}, { council: { adopt: ["law"] } }];
    const standing = (outcome: typeof PASSED): number[] => playPlan(scenario, plan, { outcomes: [FELL, outcome] }).map(({ world }) => world.level[0] ?? NaN).slice(0, 3);
    expect(standing(PASSED)).toEqual([1, 0, 1]);
    expect(standing(FELL)).toEqual([1, 1, 1]);
    expect(playPlan(scenario, plan, { outcomes: [FELL, PASSED] }).flatMap((round) => notesOf(round, "lifted"))).toEqual([{ type: "lifted", policy: "law", motion: second.id }]);
  });
});

describe("exclusives", () => {
  const policies = [aPolicy("a", { exclusive: ["b", "x"] }), aPolicy("b"), aPolicy("x", { role: "company" })];

  test("of one role the later in its list stands, whichever of the two names the other", () => {
    expect(drops({ policies }, [{ council: { adopt: ["a", "b"] } }])).toEqual([["a: exclusive"]]);
    expect(drops({ policies }, [{ council: { adopt: ["b", "a"] } }])).toEqual([["b: exclusive"]]);
  });

  test("nothing is adopted beside a rival that stands, unless that is repealed", () => {
    expect(drops({ policies }, [{ council: { adopt: ["a"] } }, { council: { adopt: ["b"] } }])).toEqual([[], ["b: exclusive"]]);
    expect(drops({ policies }, [{ council: { adopt: ["a"] } }, { council: { adopt: ["b"], repeal: ["a"] } }])).toEqual([[], []]);
  });

  test("those of different roles both stand", () => {
    expect(drops({ policies }, [{ council: { adopt: ["a"] }, company: { adopt: ["x"] } }])).toEqual([[]]);
    expect(drops({ policies }, [{ company: { adopt: ["x"] } }, { council: { adopt: ["a"] } }])).toEqual([[], []]);
  });

  test("what is refunded costs nothing", () => {
    const dear = [aPolicy("a", { cost: 2, exclusive: ["b"] }), aPolicy("b", { cost: 1 })];
    const scenario = aScenario({ capital, policies: dear });
    const [round] = playPlan(scenario, [{ council: { adopt: ["a", "b"] } }]);
    expect(round?.world.capital[scenario.index.role.council ?? -1]).toBe(3);
  });
});

describe("levels", () => {
  const policies = [aPolicy("law", { cost: 4, levels: [0, 0.5, 1] }), aPolicy("plain", { cost: 2 }), aPolicy("rival", { exclusive: ["law"] })];
  const half = { adopt: ["law"], levels: { law: 0.5 } };
  const whole = { adopt: ["law"], levels: { law: 1 } };
  const play = (plan: Plan, slots = 2) => {
    const scenario = aScenario({ capital: { ...capital, slots, start: 10 }, policies });
    const law = scenario.index.policy.law ?? -1;
    const rounds = playPlan(scenario, plan).slice(0, plan.length);
    return rounds.map((round) => ({ level: round.world.level[law], since: round.world.since[law], first: round.world.first[law], implemented: round.world.implemented[law], capital: round.world.capital[scenario.index.role.council ?? -1], dropped: dropped(round), notes: notesOf(round, "levelChanged") }));
  };

  test("half a measure costs half, and acts as far as it goes", () => {
    const [round] = play([{ council: half }]);
    expect(round).toMatchObject({ level: 0.5, since: 1, first: 1, capital: 8, dropped: [] });
    expect(round?.implemented).toBeCloseTo(0.5, 6);
  });

  test("what stands is raised for the rest of its price, and lowered for nothing, in the slot that it has", () => {
    const rounds = play([{ council: { adopt: ["law", "plain"], levels: { law: 0.5 } } }, { council: whole }, { council: half }]);
    expect(rounds.map(({ level, capital: left }) => [level, left])).toEqual([[0.5, 6], [1, 4], [0.5, 4]]);
    expect(rounds.map(({ since, first }) => [since, first])).toEqual([[1, 1], [1, 1], [1, 1]]);
    expect(rounds.flatMap(({ notes }) => notes)).toEqual([
      { type: "levelChanged", role: "council", policy: "law", from: 0.5, to: 1, price: 2 },
      { type: "levelChanged", role: "council", policy: "law", from: 1, to: 0.5, price: 0 },
    ]);
    expect(rounds[2]?.implemented).toBeCloseTo(0.5, 6);
  });

  test("a level that the policy does not have, or has already, is dropped", () => {
    const at = (level: number): { readonly adopt: string[]; readonly levels: Record<string, number> } => ({ adopt: ["law"], levels: { law: level } });
    expect(play([{ council: at(0.3) }, { council: at(0) }, { council: at(-1) }, { council: half }, { council: half }, { council: { adopt: ["law"] } }]).map(({ dropped: lost }) => lost)).toEqual([["law: level"], ["law: level"], ["law: level"], [], ["law: standing"], ["law: standing"]]);
    expect(play([{ council: { adopt: ["plain"], levels: { plain: 0.5 } } }])[0]?.dropped).toEqual(["plain: level"]);
  });

  test("to repeal and to raise at once is to repeal", () => {
    expect(play([{ council: half }, { council: { ...whole, repeal: ["law"] } }])[1]).toMatchObject({ level: 0, dropped: ["law: standing"] });
  });

  test("what the house lifts is not raised any more, and costs nothing", () => {
    const motions = smallScenario().scenario.motions.map(({ whenPassed: _passed, whenFallen: _fallen, ...motion }, i) => ({ ...motion, whenPassed: i === 1 ? { lifts: ["law"] } : {} }));
    const scenario = aScenario({ capital: { ...capital, start: 10 }, policies, motions });
    const rounds = playPlan(scenario, [{ council: half }, { council: whole }], { outcomes: [null, PASSED] });
    expect(rounds[1]?.world.level[scenario.index.policy.law ?? -1]).toBe(0);
    expect(rounds[1]?.world.capital[scenario.index.role.council ?? -1]).toBe(8);
  });
});
