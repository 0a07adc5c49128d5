import { describe, expect, test } from "vitest";
import { briefingView } from "../../../src/client/viewmodel/briefingView.ts";
import { effectSums, effectViews } from "../../../src/client/viewmodel/effectViews.ts";
import { roleViews } from "../../../src/client/viewmodel/roleView.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, playTo } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();

describe.each(roleViews(compiled))("the role $id", (role) => {
  test("has goals whose weights make a hundred, heaviest first", () => {
    const shares = role.weights.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(role.weights.every(({ title }) => title !== "")).toBe(true);
  });

  test("starts from what the rules say that the world is worth to it", () => {
    const { match } = aMatch({ compiled });
    expect(role.startsAt).toBeCloseTo(match.world.utilityHistory[0]?.[compiled.index.role[role.id] ?? -1] ?? NaN, 9);
  });

  test("leads where the scenario names it", () => {
    const named = compiled.scenario.motions.filter(({ pro, con }) => [...pro, ...con].includes(role.id));
    expect(role.leads.map(({ motion }) => motion)).toEqual(named.map(({ id }) => id));
  });

  test("is briefed on its own agenda and on no other", () => {
    const { match } = playTo(aMatch({ compiled, humans: [role.id] }), "briefing");
    const briefing = briefingView(compiled, project(compiled, match, role.id));
    const own = compiled.scenario.roles.find(({ id }) => id === role.id)?.agendas.map(({ title }) => title) ?? [];
    expect(own).toContain(briefing.you?.agenda?.title);
    expect(briefing.others).toHaveLength(compiled.scenario.roles.length - 1);
    expect(briefing.hand.length).toBeGreaterThan(0);
  });
});

test("a policy's expected effects: your goals first, and blocking only where it restricts", () => {
  const { scenario } = compiled;
  for (const policy of scenario.policies) {
    const effects = effectViews(scenario, policy, "executive");
    expect(effects.some(({ how }) => how === "ifObeyed")).toBe((policy.regime?.scope ?? 0) > 0);
    const yours = effects.map((effect) => effect.yours);
    expect(yours).toEqual([...yours].sort((a, b) => Number(b) - Number(a)));
    expect(effects.every(({ why, title }) => why !== "" && title !== "")).toBe(true);
    const sums = effectSums(scenario, policy, "executive").map(({ meter, how }) => `${meter}.${how}`);
    expect(sums).toEqual([...new Set(sums)]);
    expect(effects.map(({ meter, how }) => `${meter}.${how}`)).toEqual(expect.arrayContaining(sums));
  }
});
