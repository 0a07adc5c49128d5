import { describe, expect, test } from "vitest";
import { decisionView } from "../../../src/client/viewmodel/decisionView.ts";
import { dutiesView } from "../../../src/client/viewmodel/dutiesView.ts";
import { adoptionPrice } from "../../../src/client/viewmodel/priceLines.ts";
import type { Deal, DealKind, Term } from "../../../src/engine/index.ts";
import { project } from "../../../src/engine/index.ts";
import { roleOptions } from "../../../src/engine/options.ts";
import { aMatch, playTo } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const game = playTo(aMatch({ compiled, seed: 5, level: 1, humans: ["executive"] }), "commit");
const seen = project(compiled, game.match, "executive");
const options = seen.moves.options.filter(({ blocked, price }) => blocked === null && price > 0);
const [one = "", other = ""] = options.map(({ policy }) => policy);
const priceOf = (policy: string): number => options.find((option) => option.policy === policy)?.price ?? 0;
const theirs = compiled.scenario.policies.find(({ role }) => role === "cloud")?.id ?? "";

function aDeal(kind: DealKind, ...terms: readonly Term[]): Deal {
  const parties = ["executive", "cloud"];
  return { id: "deal1", kind, parties, terms, needed: 2, open: false, handshake: false, signatories: parties, since: 1, state: "active", states: terms.map(() => "open" as const), due: terms.map((term) => (term.if === undefined ? 1 : 0)), vetoed: terms.map(() => false) };
}

function owed(deal: Deal, { adopt = [], capital }: { readonly adopt?: readonly string[]; readonly capital?: number } = {}) {
  const mine = compiled.index.role["executive"];
  const view = { ...seen, world: { ...seen.world, deals: [deal], capital: seen.world.capital.map((has, role) => (role === mine && capital !== undefined ? capital : has)) } };
  const draft = { adopt, repeal: [] };
  return dutiesView(compiled, view, { draft, decision: decisionView(compiled, view, draft) });
}

const adopts = (policy: string, more: Partial<Term> = {}): Term => ({ who: "executive", do: "adopt", policy, by: 1, ...more }) as Term;

describe("a pledge", () => {
  test("carries itself out in its last round, at the price of the policy", () => {
    expect(owed(aDeal("pledge", adopts(one)))).toMatchObject({ capital: priceOf(one), slots: 1, breaks: [], duties: [{ self: true, when: "now", outcome: "itself", price: priceOf(one), to: [{ id: "cloud" }] }] });
    expect(owed(aDeal("pledge", adopts(one, { by: 2 })))).toMatchObject({ capital: 0, slots: 0, breaks: [], duties: [{ when: "later", outcome: "open" }] });
  });

  test("is broken where the choice leaves too little", () => {
    const { duties, capital, breaks } = owed(aDeal("pledge", adopts(one)), { adopt: [other], capital: priceOf(other) });
    expect(duties).toMatchObject([{ outcome: "breaks", lacks: "capital" }]);
    expect(breaks).toHaveLength(1);
    expect(capital).toBe(0);
  });

  test("that is chosen takes nothing more", () => expect(owed(aDeal("pledge", adopts(one)), { adopt: [one] })).toMatchObject({ capital: 0, slots: 0, breaks: [], duties: [{ outcome: "chosen" }] }));

  test("of restraint is taken out of the choice", () => {
    const restraint = aDeal("pledge", { who: "executive", do: "notAdopt", policy: one, by: 2 });
    expect(owed(restraint).duties).toMatchObject([{ outcome: "held" }]);
    expect(owed(restraint, { adopt: [one] })).toMatchObject({ breaks: [], duties: [{ outcome: "taken" }] });
  });
});

test("what two deals ask for is paid once", () => {
  const { capital, slots, breaks, duties } = owed(aDeal("pledge", adopts(one), adopts(one)), { capital: priceOf(one) });
  expect({ capital, slots, breaks }).toEqual({ capital: priceOf(one), slots: 1, breaks: [] });
  expect(duties).toMatchObject([{ outcome: "itself" }, { outcome: "itself", price: 0 }]);
});

describe("a promise", () => {
  test("must be chosen by its owner, in its last round at the latest", () => {
    expect(owed(aDeal("promise", adopts(one)))).toMatchObject({ capital: 0, duties: [{ self: false, outcome: "breaks" }] });
    expect(owed(aDeal("promise", adopts(one)), { adopt: [one] }).breaks).toEqual([]);
    expect(owed(aDeal("promise", adopts(one, { by: 3 })))).toMatchObject({ breaks: [], duties: [{ outcome: "open", when: "later" }] });
  });

  test("of restraint is broken by the choice", () => expect(owed(aDeal("promise", { who: "executive", do: "notAdopt", policy: one, by: 2 }), { adopt: [one] }).breaks).toHaveLength(1));
});

describe("a condition", () => {
  test("of others may come at any time; what waits for a policy of one's own comes with it", () => {
    const given = (policy: string): Partial<Term> => ({ if: { policy, is: "adopted" }, by: 3 });
    expect(owed(aDeal("conditional", adopts(one, given(theirs))))).toMatchObject({ capital: 0, duties: [{ when: "maybe", outcome: "itself" }] });
    expect(owed(aDeal("conditional", adopts(one, given(other)))).duties).toMatchObject([{ when: "later" }]);
    expect(owed(aDeal("conditional", adopts(one, given(other))), { adopt: [other], capital: 20 })).toMatchObject({ capital: priceOf(one), duties: [{ when: "now" }] });
  });

  test("that the other side's part of the deal brings about is sure", () => {
    const deal = aDeal("conditional", { who: "cloud", do: "adopt", policy: theirs, by: 1 }, adopts(one, { if: { policy: theirs, is: "adopted" }, by: 3 }));
    expect(owed(deal)).toMatchObject({ capital: priceOf(one), duties: [{ when: "now", outcome: "itself" }] });
  });
});

test("what a policy costs is known of every role", () => {
  for (const { id } of compiled.roles) {
    for (const { policy, price } of roleOptions(compiled, seen.world, id)) expect(adoptionPrice(compiled, seen.world, policy)).toBe(price);
  }
});
