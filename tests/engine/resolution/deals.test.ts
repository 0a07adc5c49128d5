import { describe, expect, test } from "vitest";
import { dealOf } from "../../../src/engine/deals/strike.ts";
import type { Deal, DealKind, Term } from "../../../src/engine/index.ts";
import { aPolicy, aScenario, dropped, meter, notesOf, playPlan } from "./lab.ts";
import type { Plan } from "./lab.ts";

const capital = { start: 6, income: 0, upkeep: 0, slots: 3, ceiling: 10 };
const policies = [
  aPolicy("law", { cost: 2 }), aPolicy("tax", { cost: 2 }), aPolicy("ban", { cost: 1, exclusive: ["tax"] }), aPolicy("late", { requires: { ref: "round", gte: 3 } }),
  aPolicy("offer", { role: "company", cost: 2 }), aPolicy("gift", { role: "company", cost: 5 }),
  aPolicy("count", { role: "residents", cost: 1 }),
];
const scenario = aScenario({ capital, policies });
const at = (id: string): number => scenario.index.role[id] ?? -1;

interface Text {
  readonly kind: DealKind;
  readonly terms: readonly Term[];
  readonly parties?: readonly string[];
  readonly signatures?: readonly string[];
  readonly handshake?: boolean;
}

function aDeal({ kind, terms, parties = ["council", "company"], signatures = parties, handshake = false }: Text, id = "deal1"): Deal {
  return dealOf({ id, kind, terms, parties, signatures, handshake, needed: parties.length, open: false, round: 1 });
}

const adopts = (who: string, policy: string, by = 2, more: Partial<Pick<Term, "if">> = {}): Term => ({ who, do: "adopt", policy, by, ...more });
const given = (policy: string): Pick<Term, "if"> => ({ if: { policy, is: "adopted" } });

function play(deals: readonly Deal[], plan: Plan, outcomes: Parameters<typeof playPlan>[2] = {}) {
  const { latent, meters } = playPlan(scenario, plan, { ...outcomes })[0]?.before ?? { latent: [], meters: [] };
  const rounds = playPlan(scenario, plan, { ...outcomes, deals });
  return rounds.slice(0, Math.max(2, plan.length)).map(({ world, causes, ...round }) => ({
    deals: world.deals.map(({ state, states }) => `${state}: ${states.join(" ")}`),
    standing: scenario.policies.flatMap(({ id }, k) => ((world.level[k] ?? 0) > 0 ? [id] : [])),
    capital: { council: world.capital[at("council")], company: world.capital[at("company")], residents: world.capital[at("residents")] },
    reputation: world.reputation,
    kept: world.kept,
    broken: world.broken,
    trust: meter(scenario, world, "trust"),
    causes: (causes ?? []).filter(({ source }) => source.kind === "deal"),
    dropped: dropped({ ...round, world, causes }),
    executed: notesOf({ ...round, world, causes }, "dealExecuted").map(({ policy }) => policy),
    paid: notesOf({ ...round, world, causes }, "dealPaid").map(({ to, amount, refunded }) => `${refunded ? "back" : to} ${amount}`),
    start: { latent, meters },
  }));
}

describe("a promise: MODEL §3.2", () => {
  const promise = aDeal({ kind: "promise", terms: [adopts("council", "law")] });

  test("is kept by whoever does it in time, and the partner remembers", () => {
    const [first, second] = play([promise], [{}, { council: { adopt: ["law"] } }]);
    expect(first?.deals).toEqual(["active: open"]);
    expect(second).toMatchObject({ deals: ["kept: done"], executed: [] });
    expect(second?.kept[at("council")]).toBe(1);
    expect(second?.kept[at("company")]).toBe(0);
    expect(second?.reputation[at("council")]?.[at("company")]).toBe(1);
    expect(second?.reputation[at("council")]?.[at("residents")]).toBe(0);
  });

  test("is broken by whoever does not: reputation with the partner and with all, and a point of legitimacy", () => {
    const [, second] = play([promise], [{}, {}]);
    expect(second?.deals).toEqual(["breached: broken"]);
    expect(second?.broken[at("council")]).toBe(1);
    expect([second?.reputation[at("council")]?.[at("company")], second?.reputation[at("council")]?.[at("residents")], second?.reputation[at("company")]?.[at("council")]]).toEqual([-2, -1, 0]);
    expect(second?.trust).toBeCloseTo(49, 1);
    expect(second?.causes).toEqual([{ stage: "keeping", meter: scenario.index.meter.trust, source: { kind: "deal", id: "deal1", item: 0 }, push: -0.04, points: expect.closeTo((second?.trust ?? 0) - 50, 12) }]);
  });

  test("not to adopt is broken at once, and then nobody is bound any more", () => {
    const deal = aDeal({ kind: "promise", terms: [{ who: "council", do: "notAdopt", policy: "ban", by: 2 }, adopts("company", "offer", 2)] });
    expect(play([deal], [{ council: { adopt: ["ban"] } }])[0]?.deals).toEqual(["breached: broken void"]);
    expect(play([deal], [{ company: { adopt: ["offer"] } }, {}]).map(({ deals }) => deals)).toEqual([["active: open done"], ["kept: done done"]]);
  });

  test("to repeal asks for what stands at the end of its term", () => {
    const deal = aDeal({ kind: "promise", terms: [{ who: "council", do: "repeal", policy: "law", by: 2 }] });
    const law: Plan = [{ council: { adopt: ["law"] } }];
    expect(play([deal], [...law, {}])[1]?.deals).toEqual(["breached: broken"]);
    expect(play([deal], [...law, { council: { repeal: ["law"] } }])[1]?.deals).toEqual(["kept: done"]);
  });

  test("on a premise that never comes is void, and nobody has kept or broken anything", () => {
    const deal = aDeal({ kind: "promise", terms: [adopts("council", "law", 2, given("offer"))] });
    const [, second] = play([deal], [{}, {}]);
    expect(second).toMatchObject({ deals: ["void: void"], kept: [0, 0, 0], broken: [0, 0, 0], trust: 50 });
    expect(play([deal], [{ company: { adopt: ["offer"] } }, { company: { repeal: ["offer"] } }])[1]?.deals).toEqual(["breached: broken"]);
  });

  test("on a vote is judged by the vote", () => {
    const deal = aDeal({ kind: "promise", terms: [{ who: "council", do: "vote", motion: "M2", vote: "for", by: 2 }] });
    const voted = (vote: "for" | "against") => play([deal], [{}, {}], { outcomes: [null, { support: 0.4, passed: false, votes: { council: vote } }] })[1]?.deals;
    expect(voted("for")).toEqual(["kept: done"]);
    expect(voted("against")).toEqual(["breached: broken"]);
    expect(play([deal], [{}, {}])[1]?.deals).toEqual(["void: void"]);
  });
});

describe("a pledge", () => {
  const pledge = aDeal({ kind: "pledge", terms: [adopts("council", "law"), { who: "company", do: "notAdopt", policy: "offer", by: 2 }] });

  test("carries itself out in its last round, at the price of a choice", () => {
    const [first, second] = play([pledge], [{ company: { adopt: ["offer"] } }, {}]);
    expect(first).toMatchObject({ deals: ["active: open open"], executed: [], dropped: ["offer: deal"], standing: [] });
    expect(second).toMatchObject({ deals: ["kept: done done"], executed: ["law"], standing: ["law"], capital: { council: 4, company: 6 } });
  });

  test("is a breach where it cannot be carried out", () => {
    const deal = aDeal({ kind: "pledge", terms: [adopts("company", "gift", 1)] });
    const [first] = play([deal], [{ company: { adopt: ["offer"] } }]);
    expect(first).toMatchObject({ deals: ["breached: broken"], executed: [], capital: { company: 4 } });
    expect(play([aDeal({ kind: "pledge", terms: [adopts("council", "late", 2)] })], [{}, {}])[1]?.deals).toEqual(["breached: broken"]);
  });

  test("does nothing that its owner has done, and respects what cannot stand side by side", () => {
    expect(play([aDeal({ kind: "pledge", terms: [adopts("council", "law", 1)] })], [{ council: { adopt: ["law"] } }])[0]).toMatchObject({ executed: [], capital: { council: 4 }, deals: ["kept: done"] });
    expect(play([aDeal({ kind: "pledge", terms: [adopts("council", "tax", 1)] })], [{ council: { adopt: ["ban"] } }])[0]).toMatchObject({ executed: [], deals: ["breached: broken"] });
  });
});

describe("conditional deals: MODEL §3.3 (6)", () => {
  const answer = (who: string, policy: string, premise: string, by = 2): Term => adopts(who, policy, by, given(premise));

  test("follow their premise in the same round, through any number of deals, whatever their order", () => {
    const chain = [
      aDeal({ kind: "conditional", terms: [answer("residents", "count", "law")], parties: ["council", "residents"] }, "deal1"),
      aDeal({ kind: "conditional", terms: [answer("council", "law", "offer")] }, "deal2"),
    ];
    for (const deals of [chain, [...chain].reverse()]) {
      const [first] = play(deals, [{ company: { adopt: ["offer"] } }]);
      expect(first?.standing).toEqual(["count", "law", "offer"]);
      expect([...(first?.executed ?? [])].sort()).toEqual(["count", "law"]);
    }
    expect(play(chain, [{}])[0]?.standing).toEqual([]);
  });

  const mutual = [answer("council", "law", "offer"), answer("company", "offer", "law")];

  test("that wait for each other both wait: the least fixpoint", () => {
    const deal = aDeal({ kind: "conditional", terms: mutual });
    expect(play([deal], [{}, {}]).map(({ deals, standing }) => [deals, standing])).toEqual([[["active: open open"], []], [["void: void void"], []]]);
  });

  test("with a handshake start together: the greatest fixpoint of the pair", () => {
    const deal = aDeal({ kind: "conditional", terms: mutual, handshake: true });
    expect(play([deal], [{}])[0]).toMatchObject({ deals: ["kept: done done"], standing: ["law", "offer"], capital: { council: 4, company: 4 } });
  });

  test("a handshake that one side cannot afford moves nobody", () => {
    const deal = aDeal({ kind: "conditional", terms: [answer("council", "law", "gift"), answer("company", "gift", "law")], handshake: true });
    expect(play([deal], [{ company: { adopt: ["offer"] } }])[0]).toMatchObject({ standing: ["offer"], executed: [], capital: { council: 6 } });
  });

  test("what a handshake brings about may move further deals", () => {
    const deals = [aDeal({ kind: "conditional", terms: mutual, handshake: true }), aDeal({ kind: "conditional", terms: [answer("residents", "count", "offer")], parties: ["council", "residents"] }, "deal2")];
    expect(play(deals, [{}])[0]?.standing).toEqual(["count", "law", "offer"]);
  });

  test("once owed, stay owed, also when what they answered is gone", () => {
    const deal = aDeal({ kind: "conditional", terms: [answer("company", "gift", "law")] });
    const [first, second] = play([deal], [{ council: { adopt: ["law"] }, company: { adopt: ["offer"] } }, { council: { repeal: ["law"] } }]);
    expect(first?.deals).toEqual(["active: open"]);
    expect(second).toMatchObject({ executed: [], deals: ["breached: broken"] });
  });

  test("wait for a motion too", () => {
    const deal = aDeal({ kind: "conditional", terms: [adopts("council", "law", 2, { if: { motion: "M2", passed: true } })] });
    const rounds = (passed: boolean) => play([deal], [{}, {}], { outcomes: [null, { support: 0.5, passed }] })[1];
    expect(rounds(true)?.standing).toEqual(["law"]);
    expect(rounds(false)?.deals).toEqual(["void: void"]);
  });
});

describe("a payment waits in escrow", () => {
  const paid = aDeal({ kind: "payment", terms: [adopts("company", "offer"), { who: "council", do: "pay", to: "company", amount: 1.5, by: 2 }] });

  test("and goes to whoever does what it is paid for", () => {
    const [first, second] = play([paid], [{}, { company: { adopt: ["offer"] } }]);
    expect(first).toMatchObject({ capital: { council: 4.5, company: 6 }, paid: [] });
    expect(second).toMatchObject({ capital: { council: 4.5, company: 5.5 }, paid: ["company 1.5"], deals: ["kept: done done"] });
    expect(second?.kept).toEqual(expect.arrayContaining([1, 1, 0]));
  });

  test("or back", () => {
    expect(play([paid], [{}, {}])[1]).toMatchObject({ capital: { council: 6, company: 6 }, paid: ["back 1.5"], deals: ["breached: broken void"] });
  });

  test("one for nothing in return goes over at once", () => {
    const gift = aDeal({ kind: "payment", terms: [{ who: "council", do: "pay", to: "company", amount: 2, by: 2 }] });
    expect(play([gift], [{}])[0]).toMatchObject({ capital: { council: 4, company: 8 }, deals: ["kept: done"] });
  });
});

test("a treaty binds those who have signed it", () => {
  const deal = aDeal({ kind: "treaty", parties: ["council", "company", "residents"], signatures: ["council", "residents"], terms: [adopts("council", "law", 1), adopts("company", "offer", 1), adopts("residents", "count", 1)] });
  expect(deal.states).toEqual(["open", "void", "open"]);
  expect(play([deal], [{ council: { adopt: ["law"] }, residents: { adopt: ["count"] } }])[0]).toMatchObject({ deals: ["kept: done void done"] });
  const [first] = play([deal], [{ council: { adopt: ["law"] } }]);
  expect(first?.broken[at("residents")]).toBe(1);
  expect(first?.reputation[at("residents")]?.[at("council")]).toBe(-2);
  expect(first?.reputation[at("residents")]?.[at("company")]).toBe(-1);
});

test("what a veto stops is nobody's breach", () => {
  const roles = scenario.scenario.roles.map((role) => ({ ...role, ...(role.id === "residents" && { vetoes: {} }) }));
  const armed = aScenario({ capital, policies, roles });
  const deal = aDeal({ kind: "promise", terms: [adopts("council", "law", 1)] });
  const [round] = playPlan(armed, [{ council: { adopt: ["law"] }, residents: { veto: "law" } }], { deals: [deal] });
  expect(round?.world.deals[0]).toMatchObject({ state: "void", states: ["void"] });
  expect(round?.world.broken).toEqual([0, 0, 0]);
});
