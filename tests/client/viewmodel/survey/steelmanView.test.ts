import { expect, test } from "vitest";
import { caseLines, claimGroups, mostOpposed } from "../../../../src/client/viewmodel/survey/steelmanView.ts";
import { realScenario } from "../../../helpers/scenarios.ts";

const { scenario } = realScenario();

test("claims to choose from are all there once, those of the role's own sides first", () => {
  const [motion] = scenario.motions;
  const role = motion?.con[0] ?? "";
  const groups = claimGroups(scenario, role);
  const leads = groups.map(({ motion: id, side }) => scenario.motions.find((one) => one.id === id)?.[side].includes(role));
  expect(leads).toEqual([...leads].sort((a, b) => Number(b) - Number(a)));
  expect(groups.flatMap(({ claims }) => claims)).toHaveLength(scenario.motions.flatMap(({ claims }) => claims).length);
});

test("the most opposed role wants the other way, whatever the size of its weights", () => {
  const roles = [
    { ...scenario.roles[0], id: "you", utility: { "m:a": 0.6, "m:b": 0.2 } },
    { ...scenario.roles[0], id: "near", utility: { "m:a": 1, "m:b": 0.1 } },
    { ...scenario.roles[0], id: "far", utility: { "m:a": -0.1 } },
    { ...scenario.roles[0], id: "other", utility: { "m:c": 1 } },
  ] as typeof scenario.roles;
  expect(mostOpposed({ roles }, "you")).toBe("far");
  expect(mostOpposed({ roles }, "nobody")).toBeNull();
});

test("a case is told in the scenario's words, and what is not in it is left out", () => {
  const claim = scenario.motions[0]?.claims[0];
  if (claim === undefined) throw new Error("no claim");
  const made = { claims: [{ claim: claim.id, warrant: claim.warrants[0]?.id ?? null, card: claim.evidence[0]?.card ?? null }, { claim: "gone", warrant: null, card: null }], sentence: "" };
  expect(caseLines(scenario, made)).toEqual([{ claim: claim.text, because: claim.warrants[0]?.text, card: { text: expect.any(String) as string, speaker: expect.any(String) as string } }]);
});
