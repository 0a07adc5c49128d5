import { expect, test } from "vitest";
import { priceAfter, verdictView } from "../../../src/client/viewmodel/verdictView.ts";
import { project } from "../../../src/engine/index.ts";
import { policyPrice } from "../../../src/engine/price.ts";
import { startWorld } from "../../../src/engine/startWorld.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
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
    expect(100 * (verdict.house.now - verdict.house.before)).toBeCloseTo(verdict.claims.reduce((sum, claim) => sum + claim.points, 0), 9);
    const needed = compiled.policies.filter(({ motion }) => motion?.needed === true && motion.index === debate.index).map(({ id }) => id);
    expect(verdict.changes.filter(({ kind }) => kind === "opens" || kind === "opensDearer").map(({ id }) => id).sort()).toEqual(needed.sort());
    for (const { kind, from, to } of verdict.changes) if (kind === "dearer") expect(to).toBeGreaterThan(from);
  }
});

test("there is no verdict while the debate is open", () => {
  const compiled = smallScenario();
  const { match } = playUntil(aMatch({ compiled }), ({ phase }) => phase === "debate");
  const view = project(compiled, match, null);
  const [debate] = view.debates;
  expect(debate === undefined ? undefined : verdictView(compiled, view, debate)).toBeNull();
});
