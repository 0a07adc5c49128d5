import { describe, expect, test } from "vitest";
import { argumentMap } from "../../../../src/client/viewmodel/web/argumentMap.ts";
import { realScenario } from "../../../helpers/scenarios.ts";

const { scenario } = realScenario();
const motion = scenario.motions[0]?.id ?? "";
const claims = scenario.motions[0]?.claims ?? [];

describe("the argument map", () => {
  test("of a motion has every claim with its side", () => {
    const map = argumentMap(scenario, { motion, claim: null });
    expect(map?.edges).toHaveLength(claims.length);
    for (const { id, side } of claims) expect(map?.edges.find(({ from }) => from === `claim:${id}`)?.sign).toBe(side === "pro" ? 1 : -1);
  });

  test("of a claim has every card that bears on it, and every card that undercuts one of them", () => {
    for (const { id, evidence } of claims) {
      const map = argumentMap(scenario, { motion, claim: id });
      for (const { card, as } of evidence) expect(map?.edges.find(({ from, to }) => from === `card:${card}` && to === `claim:${id}`)?.sign).toBe(as === "support" ? 1 : -1);
      const undercuts = scenario.cards.flatMap((card) => card.undercuts.filter((one) => evidence.some((other) => other.card === one.card)));
      expect(map?.edges).toHaveLength(evidence.length + undercuts.length);
    }
  });

  test("leads to the place in the file of each node", () => {
    const maps = [argumentMap(scenario, { motion, claim: null }), ...claims.map(({ id }) => argumentMap(scenario, { motion, claim: id }))];
    for (const { id, path } of maps.flatMap((map) => map?.nodes ?? [])) {
      const part = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], scenario) as { readonly id: string };
      expect(id.endsWith(`:${part.id}`)).toBe(true);
    }
  });

  test("is none for a motion or a claim that is not there", () => {
    expect(argumentMap(scenario, { motion: "nothing", claim: null })).toBeNull();
    expect(argumentMap(scenario, { motion, claim: "nothing" })).toBeNull();
  });
});
