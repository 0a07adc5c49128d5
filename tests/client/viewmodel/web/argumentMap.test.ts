import { describe, expect, test } from "vitest";
import { argumentMap } from "../../../../src/client/viewmodel/web/argumentMap.ts";
import { realScenario } from "../../../helpers/scenarios.ts";

const { scenario } = realScenario();
const [motion] = scenario.motions;
const map = argumentMap(scenario, motion?.id ?? "");

describe("the argument map of a motion", () => {
  test("has every claim with its side, and every card that bears on one", () => {
    for (const { id, side } of motion?.claims ?? []) expect(map?.edges.find(({ from, to }) => from === `claim:${id}` && to.startsWith("motion:"))?.sign).toBe(side === "pro" ? 1 : -1);
    for (const { id, evidence } of motion?.claims ?? []) for (const { card, as } of evidence) expect(map?.edges.find(({ from, to }) => from === `card:${card}` && to === `claim:${id}`)?.sign).toBe(as === "support" ? 1 : -1);
  });

  test("leads to the place in the file of each node", () => {
    for (const { id, path } of map?.nodes ?? []) {
      const part = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], scenario) as { readonly id: string };
      expect(id.endsWith(`:${part.id}`)).toBe(true);
    }
  });

  test("is none for a motion that is not there", () => expect(argumentMap(scenario, "nothing")).toBeNull());
});
