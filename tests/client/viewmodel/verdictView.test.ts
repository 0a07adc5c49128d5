import { expect, test } from "vitest";
import { againstHouse } from "../../../src/client/viewmodel/againstHouse.ts";
import { debriefThings } from "../../../src/client/viewmodel/debriefThings.ts";
import { priceLines } from "../../../src/client/viewmodel/priceLines.ts";
import { timelineView } from "../../../src/client/viewmodel/timelineView.ts";
import { trailPage } from "../../../src/client/viewmodel/trailView.ts";
import { verdictKind } from "../../../src/client/viewmodel/verdictKind.ts";
import { priceAfter, verdictView } from "../../../src/client/viewmodel/verdictView.ts";
import { debateView } from "../../../src/client/viewmodel/debateView.ts";
import { project } from "../../../src/engine/index.ts";
import { policyPrice } from "../../../src/engine/price.ts";
import { startWorld } from "../../../src/engine/startWorld.ts";
import { compileScenario } from "../../../src/scenario/index.ts";
import { aMatch, playTo, playUntil } from "../../helpers/match.ts";
import { realScenario, smallScenario } from "../../helpers/scenarios.ts";

test("a policy's price after a verdict is the rules' own", () => {
  for (const compiled of [smallScenario(), realScenario()]) {
    const world = startWorld(compiled);
    for (const [index] of compiled.motions.entries()) {
      for (const outcome of [{ support: 0.62, passed: true }, { support: 0.41, passed: false }]) {
        const after = { ...world, motions: world.motions.map((known, at) => (at === index ? outcome : known)) };
        compiled.policies.forEach((policy, at) => expect(priceAfter(policy, index, outcome)).toBe(policyPrice(compiled, after, at)));
      }
    }
  }
});

test("a verdict tells what moved the house, and what it opens and prices", () => {
  const compiled = realScenario();
  const { match } = playUntil(aMatch({ compiled, seed: 4, level: 1 }));
  const view = project(compiled, match, "executive");
  for (const debate of view.debates) {
    const verdict = verdictView(compiled, view, debate);
    if (verdict === null) throw new Error("no verdict");
    const points = verdict.claims.map((claim) => Math.abs(claim.points));
    expect(points).toEqual([...points].sort((a, b) => b - a));
    const shown = (share: number): number => Number((100 * share).toFixed(1));
    const sum = (reasons: readonly { readonly points: number }[]): number => reasons.reduce((all, { points: some }) => all + some, 0);
    const { house } = verdict;
    expect(sum(verdict.claims)).toBeCloseTo(shown(house.now) - shown(house.before), 9);
    expect(sum(house.claims)).toBeCloseTo(sum(verdict.claims), 9);
    for (const { prior, support, reasons } of house.blocs) expect(sum(reasons)).toBeCloseTo(shown(support) - shown(prior), 9);
    for (const { claim, points: some } of house.claims) expect(Math.abs(some - (debate.verdict?.tally.claims.find(({ id }) => id === claim)?.housePoints ?? NaN))).toBeLessThanOrEqual(0.1);
    const needed = compiled.policies.filter(({ motion }) => motion?.needed === true && motion.index === debate.index).map(({ id }) => id);
    expect(verdict.changes.filter(({ kind }) => kind === "opens" || kind === "opensDearer").map(({ id }) => id).sort()).toEqual(needed.sort());
    for (const { kind, from, to } of verdict.changes) if (kind === "dearer") expect(to).toBeGreaterThan(from);
  }
});

test("a motion that the house is for and that is not proven says so, with both figures", () => {
  const { scenario } = smallScenario();
  const sure = Object.fromEntries(scenario.blocs.map(({ id }) => [id, 0.98]));
  const compiled = compileScenario({ ...scenario, motions: scenario.motions.map((motion) => ({ ...motion, priors: sure, proof: { claims: ["M1P1"], standard: 1 } })) });
  const view = project(compiled, playTo(aMatch({ compiled, level: 1 }), "commit").match, null);
  const [debate] = view.debates;
  const told = debate === undefined ? null : verdictView(compiled, view, debate);
  expect(told).toMatchObject({ passed: false, notProven: true, proof: { standard: 1, met: false } });
  expect(debateView(compiled, view)).toMatchObject({ house: { passes: false }, burden: { strength: told?.proof?.strength, claims: [scenario.motions[0]?.claims[0]?.text] } });
});

test("what is told later of a motion that was not proven is no lost vote", () => {
  const { scenario } = smallScenario();
  const sure = Object.fromEntries(scenario.blocs.map(({ id }) => [id, 0.98]));
  const compiled = compileScenario({ ...scenario, motions: scenario.motions.map((motion, at) => ({ ...motion, priors: sure, ...(at === 0 && { proof: { claims: ["M1P1"], standard: 1 } }) })) });
  const view = project(compiled, playTo(aMatch({ compiled, level: 1 }), "debrief").match, null);
  const [debate] = view.debates;
  const motion = debate?.motion ?? "";
  expect(view.debates.map((held) => verdictKind(compiled.scenario, held))).toEqual(["notProven", ...view.debates.slice(1).map(() => "passed")]);
  expect(timelineView(compiled, view)[0]?.entries[0]).toMatchObject({ kind: "notProven", figure: debate?.verdict?.support });
  expect(trailPage(compiled, view, { kind: "motion", id: motion })?.facts).toMatchObject([{ kind: "verdict", verdict: "notProven" }]);
  expect(debriefThings(compiled, view, "happened").find(({ thing }) => thing === `motion:${motion}`)?.verdict).toBe("notProven");
  // A policy of this motion is not against the house, which was for it.
  const policy = compiled.scenario.policies.find((one) => one.motion?.id === motion && one.motion.side === "pro")?.id ?? "";
  expect(policy).not.toBe("");
  expect(againstHouse(compiled, view.world, policy)).toBeNull();
  expect(priceLines(compiled, view.world, { policy, price: 0 }).map(({ kind }) => kind)).not.toContain("lost");
});

test("there is no verdict while the debate is open", () => {
  const compiled = smallScenario();
  const { match } = playUntil(aMatch({ compiled }), ({ phase }) => phase === "debate");
  const view = project(compiled, match, null);
  const [debate] = view.debates;
  expect(debate === undefined ? undefined : verdictView(compiled, view, debate)).toBeNull();
});
