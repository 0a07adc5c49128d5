import { describe, expect, test } from "vitest";
import { smallScenario } from "../../helpers/scenarios.ts";
import { aPolicy, aScenario, dropped, notesOf, playPlan } from "./lab.ts";
import type { Plan } from "./lab.ts";

const capital = { start: 6, income: 0, upkeep: 0, slots: 3, ceiling: 10 };
const policies = [aPolicy("law", { cost: 3, levels: [0, 0.5, 1], motion: { id: "M2" } }), aPolicy("other", { cost: 1 }), aPolicy("deal", { role: "residents", cost: 2 }), aPolicy("own", { role: "company" })];

/** The company and the residents each have a veto. */
function scene(vetoes: object = { uses: 1, cost: 2 }) {
  const roles = smallScenario().scenario.roles.map((role) => ({ ...role, agendas: [], lean: {}, personality: {}, ...(role.id !== "council" && { vetoes }) }));
  return aScenario({ capital, policies, roles });
}

function play(plan: Plan, { support, vetoes }: { readonly support?: number; readonly vetoes?: object } = {}) {
  const scenario = scene(vetoes);
  const outcomes = support === undefined ? [] : [null, { support, passed: support >= 0.5 }];
  const rounds = playPlan(scenario, plan, { outcomes });
  return rounds.slice(0, plan.length).map((round) => ({
    capital: Object.fromEntries(scenario.roles.map(({ id }, r) => [id, round.world.capital[r]])),
    left: Object.fromEntries(scenario.roles.map(({ id }, r) => [id, round.world.vetoes[r]])),
    standing: scenario.policies.flatMap(({ id }, k) => ((round.world.level[k] ?? 0) > 0 ? [id] : [])),
    notes: notesOf(round, "veto").map(({ role, policy, outcome }) => `${role} ${policy} ${outcome}`),
    dropped: dropped(round),
  }));
}

describe("vetoes: MODEL §3.3 (4)", () => {
  test("strike what is adopted in the same round: it costs its owner nothing, and the veto its price and a use", () => {
    const [round] = play([{ council: { adopt: ["law", "other"] }, company: { veto: "law" } }]);
    expect(round).toEqual({
      capital: { council: 5, company: 4, residents: 6 },
      left: { council: 0, company: 0, residents: 1 },
      standing: ["other"],
      notes: ["company law struck"],
      dropped: ["law: vetoed"],
    });
  });

  test("one that hits nothing is paid and kept", () => {
    const [round] = play([{ company: { veto: "law" } }]);
    expect(round).toMatchObject({ capital: { company: 4 }, left: { company: 1 }, notes: ["company law missed"] });
  });

  test("all strike at once: two on one policy, and two on each other's", () => {
    const [both] = play([{ council: { adopt: ["law"] }, company: { veto: "law" }, residents: { veto: "law" } }]);
    expect(both).toMatchObject({ capital: { council: 6, company: 4, residents: 4 }, left: { company: 0, residents: 0 }, dropped: ["law: vetoed"] });
    const [crossed] = play([{ company: { adopt: ["own"], veto: "deal" }, residents: { adopt: ["deal"], veto: "own" } }]);
    expect(crossed?.standing).toEqual([]);
    expect(crossed?.notes).toEqual(["company deal struck", "residents own struck"]);
  });

  test.each([
    [0.6, "struck"],
    [0.67, "overridden"],
    [0.1, "struck"],
  ])("fail where two thirds of the house were for the policy's side: %d is %s", (support, outcome) => {
    const [, round] = play([{}, { council: { adopt: ["law"] }, company: { veto: "law" } }], { support });
    expect(round).toMatchObject({ notes: [`company law ${outcome}`], left: { company: 0 }, capital: { company: 4 }, standing: outcome === "struck" ? [] : ["law"] });
  });

  test("strike a raise as well as an adoption; what stands stays as it was", () => {
    const scenario = scene();
    const rounds = playPlan(scenario, [{ council: { adopt: ["law"], levels: { law: 0.5 } } }, { council: { adopt: ["law"], levels: { law: 1 } }, company: { veto: "law" } }]);
    expect(rounds[1]?.world.level[scenario.index.policy.law ?? -1]).toBe(0.5);
  });

  test("last as often as the author says, and reach what the author says", () => {
    const again = play([{ council: { adopt: ["law"] }, company: { veto: "law" } }, { council: { adopt: ["law"] }, company: { veto: "law" } }]);
    expect(again.map(({ standing }) => standing)).toEqual([[], ["law"]]);
    expect(again[1]?.dropped).toEqual(["law: noVeto"]);
    const narrow = play([{ council: { adopt: ["law", "other"] }, company: { veto: "law" } }], { vetoes: { uses: 2, cost: 2, over: { policies: ["other"] } } });
    expect(narrow[0]).toMatchObject({ standing: ["law", "other"], left: { company: 2 }, capital: { company: 6 } });
    expect(play([{ council: { adopt: ["law"] }, residents: { veto: "law" } }], { vetoes: { over: { roles: ["council"] } } })[0]?.standing).toEqual([]);
  });

  test("are paid before policies, and not made by those who cannot pay or never had one", () => {
    expect(play([{ residents: { adopt: ["deal"], veto: "law" } }], { vetoes: { cost: 5 } })[0]).toMatchObject({ capital: { residents: 1 }, dropped: ["deal: capital"] });
    expect(play([{ residents: { veto: "law" } }], { vetoes: { cost: 6.5 } })[0]).toMatchObject({ capital: { residents: 6 }, dropped: ["law: noVeto"], notes: [] });
    expect(play([{ council: { veto: "deal" }, residents: { adopt: ["deal"] } }])[0]).toMatchObject({ standing: ["deal"], dropped: ["deal: noVeto"] });
    expect(play([{ company: { veto: "constructor" } }])[0]).toMatchObject({ dropped: ["constructor: noVeto"], capital: { company: 6 } });
  });
});
