import { describe, expect, test } from "vitest";
import { agreementArcs } from "../../../src/client/viewmodel/agreementArcs.ts";
import { laneArcs } from "../../../src/client/viewmodel/laneArcs.ts";
import { project, type SeatView } from "../../../src/engine/index.ts";
import { aMatch } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const { world } = project(compiled, aMatch({ compiled }).match, null);
type World = SeatView["world"];

/** The world with some policies in force, by the round of their adoption. */
function withPolicies(since: Readonly<Record<string, number>>): World {
  const at = (name: string): number => compiled.index.policy[name] ?? -1;
  const level = world.level.with(0, world.level[0] ?? 0);
  const sinces = [...world.since];
  for (const [name, round] of Object.entries(since)) {
    level[at(name)] = 1;
    sinces[at(name)] = round;
  }
  return { ...world, round: 2, level, since: sinces };
}

const told = (changed: World) => agreementArcs(compiled, { world: changed }).map(({ from, to, label, since }) => ({ ends: [from, to].sort().join(" "), label, since }));

describe("agreements on the board", () => {
  test("talks bind to the owner of the ladder, alliances to a partner abroad", () => {
    expect(told(withPolicies({ dialogue: 2, tech_alliance: 1 }))).toEqual([
      { ends: "executive prc_ministry", label: "Hotline and talks", since: 2 },
      { ends: "allies legislature", label: null, since: 1 },
    ]);
  });

  test("what the owner does to vent its anger is no agreement, nor is a policy that binds nobody", () => {
    expect(told(withPolicies({ counter_list: 1, minerals: 1, rd: 1, gov_device_ban: 1, isolated_hosting: 1 }))).toEqual([]);
    expect(told(withPolicies({ guarantees: 1 }))).toHaveLength(1);
  });

  test("a deal in force binds its signatories, one that is over binds nobody", () => {
    const deal = { id: "d", kind: "treaty", parties: ["executive", "allies", "cloud"], terms: [], needed: 2, open: true, handshake: false, signatories: ["executive", "allies", "cloud"], since: 1, state: "active", states: [], due: [], vetoed: [] } as const;
    expect(told({ ...world, deals: [deal] }).map(({ ends }) => ends)).toEqual(["allies executive", "cloud executive"]);
    expect(told({ ...world, deals: [{ ...deal, state: "breached" }] })).toEqual([]);
  });

  test("several agreements of two roles are one line, of the weight of all, with the name of the latest", () => {
    const arcs = agreementArcs(compiled, { world: withPolicies({ tech_alliance: 1, mirror_ban: 2, joint_procurement: 1 }) });
    const known = arcs.filter(({ to, from }) => [from, to].includes("allies"));
    expect(known.reduce((sum, { weight }) => sum + weight, 0)).toBe(3);
    expect(known[0]).toMatchObject({ since: 2, label: "Mirror the restriction" });
  });
});

describe("lanes", () => {
  const signalsWith = (blocked: number, workaround: number): readonly number[] => world.signals.map((value, at) => (at === compiled.index.signal.blocked ? blocked : at === compiled.index.signal.workaround ? workaround : value));
  const weightOf = (signals: readonly number[], from: string, to: string) => laneArcs(compiled, signals).find((lane) => lane.from === from && lane.to === to)?.weight;

  test("what is blocked thins the direct lanes, and what goes round fills those of third parties", () => {
    const [free, blocked, leaking] = [signalsWith(0, 0.02), signalsWith(0.2, 0.02), signalsWith(0.3, 0.2)];
    expect([free, blocked, leaking].map((signals) => weightOf(signals, "prc_lab", "cloud"))).toEqual([2, 1, 1]);
    expect([free, blocked, leaking].map((signals) => weightOf(signals, "community", "cloud"))).toEqual([1, 1, 3]);
    expect([free, blocked, leaking].map((signals) => weightOf(signals, "frontier_lab", "cloud"))).toEqual([1, 1, 1]);
  });
});
