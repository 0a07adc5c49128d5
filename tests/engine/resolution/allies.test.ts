import { describe, expect, test } from "vitest";
import { dealOf } from "../../../src/engine/deals/strike.ts";
import { playout } from "../../../src/engine/playout.ts";
import { SIGNAL } from "../../../src/engine/signals.ts";
import { startWorld } from "../../../src/engine/startWorld.ts";
import { smallScenario } from "../../helpers/scenarios.ts";
import { aPolicy, aScenario, metersAt, notesOf, playPlan, signal } from "./lab.ts";
import type { Plan } from "./lab.ts";

type Parts = NonNullable<Parameters<typeof aScenario>[0]>;
type Group = NonNullable<Parts["alliedGroups"]>[number];

/** β is 0 but for what a test is about: then a group follows by half. */
const QUIET = { base: 0, debate: 0, treaty: 0, peers: 0, costs: 0, retaliation: 0, unilateral: 0 };
const group = (id: string, parts: Partial<Group> = {}): Group => ({ id, title: id, weight: 0.5, ...QUIET, ...parts });

function follow(parts: Partial<Group>, { plan = [{}], more = {}, options = {}, policies = [aPolicy("idle")] }: { plan?: Plan; more?: Parts; options?: Parameters<typeof playPlan>[2]; policies?: NonNullable<Parts["policies"]> } = {}): number {
  const scenario = aScenario({ policies, alliedGroups: [group("valley", parts)], ...more });
  return playPlan(scenario, plan, options).at(plan.length - 1)?.world.allies[0] ?? NaN;
}

const sigma = (x: number): number => 1 / (1 + Math.exp(-x));

describe("how far a group follows: MODEL §2.3 (7)", () => {
  test("its base alone", () => {
    expect(follow({})).toBe(0.5);
    expect(follow({ base: -1 })).toBeCloseTo(sigma(-1), 12);
  });

  test("the debates so far, turned by what each carries on", () => {
    const debated = (supports: readonly number[], carry = 1): number => {
      const motions = smallScenario().scenario.motions.map(({ whenPassed: _passed, whenFallen: _fallen, ...motion }) => ({ ...motion, carry }));
      return follow({ debate: 2 }, { plan: supports.map(() => ({})), more: { motions }, options: { outcomes: supports.map((support) => ({ support, passed: support >= 0.5 })) } });
    };
    expect(debated([0.75])).toBeCloseTo(sigma(1), 12);
    expect(debated([0.75, 0.5])).toBeCloseTo(sigma(0.5), 12);
    expect(debated([0.75], -1)).toBeCloseTo(sigma(-1), 12);
  });

  test("cooperation that is for it, and not that for others", () => {
    const policies = [aPolicy("all", { regime: { cooperation: 0.5 } }), aPolicy("mine", { regime: { cooperation: 0.25, groups: ["valley"] } }), aPolicy("theirs", { regime: { cooperation: 0.5, groups: ["hills"] } })];
    const adopted = (...adopt: readonly string[]): number => follow({ treaty: 2 }, { policies, plan: [{ council: { adopt } }] });
    expect(adopted("all")).toBeCloseTo(sigma(1), 6);
    expect(adopted("all", "mine")).toBeCloseTo(sigma(1.5), 6);
    expect(adopted("theirs")).toBe(0.5);
  });

  test("a treaty that its role has signed, while it is in force", () => {
    const treaty = (signatures: readonly string[]) => dealOf({ id: "deal1", kind: "treaty", parties: ["council", "company", "residents"], signatures, needed: 2, open: true, handshake: false, terms: [{ who: "council", do: "adopt", policy: "idle", by: 1 }], round: 1 });
    const kept: Plan = [{ council: { adopt: ["idle"] } }, {}];
    expect(follow({ treaty: 2, role: "residents" }, { plan: kept, options: { deals: [treaty(["council", "residents"])] } })).toBeCloseTo(sigma(1), 12);
    expect(follow({ treaty: 2, role: "residents" }, { plan: kept, options: { deals: [treaty(["council", "company"])] } })).toBe(0.5);
    expect(follow({ treaty: 2, role: "residents" }, { plan: [{}, {}], options: { deals: [treaty(["council", "residents"])] } })).toBe(0.5);
  });

  test("the others' example as it was a round ago, by weight", () => {
    const scenario = aScenario({ alliedGroups: [group("a", { peers: 2, start: 0.3 }), group("b", { weight: 0.3, start: 0.6, base: 1 }), group("c", { weight: 0.1, start: 0.2, base: 1 })] });
    const [first, second] = playPlan(scenario, [{}, {}]);
    expect(first?.world.allies[0]).toBeCloseTo(sigma(2 * 0.5), 12);
    expect(second?.world.allies[0]).toBeCloseTo(sigma(2 * sigma(1)), 12);
  });

  test("its own cost, retaliation as far as it is exposed, and what is done without it", () => {
    expect(follow({ costs: 2, cost: "m:tension" }, { more: { meters: metersAt({ tension: 30 }) } })).toBeCloseTo(sigma(-0.6), 10);
    const provoking = [aPolicy("ban", { provocation: 50, regime: { scope: 0.5 } })];
    const plan: Plan = [{ council: { adopt: ["ban"] } }];
    expect(follow({ retaliation: 3, exposure: 0.5 }, { policies: provoking, plan })).toBeCloseTo(sigma(-0.5), 6);
    expect(follow({ unilateral: 2 }, { policies: provoking, plan })).toBeCloseTo(sigma(-1), 6);
    const together = [...provoking, aPolicy("pact", { regime: { cooperation: 0.5 } })];
    expect(follow({ unilateral: 2 }, { policies: together, plan: [{ council: { adopt: ["ban", "pact"] } }] })).toBeCloseTo(sigma(-0.5), 6);
  });

  test("the note tells what spoke for it and against it", () => {
    const scenario = aScenario({ alliedGroups: [group("valley", { base: -1, debate: 2, start: 0.4 })] });
    const [round] = playPlan(scenario, [{}], { outcomes: [{ support: 0.75, passed: true }] });
    if (round === undefined) throw new Error("no round");
    expect(notesOf(round, "allied")).toEqual([{ type: "allied", group: "valley", from: 0.4, to: expect.closeTo(0.5, 12), parts: expect.objectContaining({ debate: 1, treaty: 0, peers: 0 }) }]);
  });
});

describe("what their help does: MODEL §8b.2", () => {
  const policies = [aPolicy("ban", { regime: { scope: 0.5, copyability: 0.4 } }), aPolicy("pact", { regime: { cooperation: 0.5 } })];
  const plan: Plan = [{ council: { adopt: ["ban", "pact"] } }, {}];
  const detection = (groups?: readonly Group[]): readonly number[] => playPlan(aScenario({ policies, ...(groups !== undefined && { alliedGroups: [...groups] }) }), plan).slice(0, 2).map(({ world }) => signal(world, "detection"));

  test("enforcement uses how far they followed a round ago", () => {
    const [first, second] = detection([group("valley", { weight: 1, start: 0, base: -2, treaty: 10 })]);
    const [without] = detection([group("valley", { weight: 0 })]);
    const [withPolicies] = detection();
    expect(first).toBeCloseTo(without ?? NaN, 12);
    expect(second).toBeGreaterThan(first ?? NaN);
    expect(withPolicies).toBeGreaterThan(first ?? NaN);
  });

  test("the signal is the sum of their help, and without groups that of the policies", () => {
    const groups = aScenario({ policies, alliedGroups: [group("a", { weight: 0.6, start: 0.5 }), group("b", { weight: 0.3, start: 1, base: -1 })] });
    expect(startWorld(groups).signals[SIGNAL.cooperation]).toBeCloseTo(0.6, 12);
    const [round] = playPlan(groups, plan);
    expect(round === undefined ? NaN : signal(round.world, "cooperation")).toBeCloseTo(0.6 * 0.5 + 0.3 * sigma(-1), 12);
    const [plain] = playPlan(aScenario({ policies }), plan);
    expect(plain === undefined ? NaN : signal(plain.world, "cooperation")).toBeCloseTo(0.5, 6);
  });

  test("the order of the groups in the file changes no bit", () => {
    const some = [group("c", { peers: 1, weight: 0.2 }), group("a", { base: 1, weight: 0.3 }), group("b", { peers: 2, weight: 0.1, base: -1 })];
    const [one, other] = [some, [...some].reverse()].map((alliedGroups) => playout({ scenario: aScenario({ policies, alliedGroups }), seed: 1, choose: () => [] }).world);
    expect(one).toEqual(other);
  });
});
