import { expect, test } from "vitest";
import { houseWith, tableTree } from "../../../src/client/viewmodel/tableTree.ts";
import { claimNodes, tally } from "../../../src/engine/table.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { realScenario, smallScenario } from "../../helpers/scenarios.ts";

test.each([
  ["small", smallScenario],
  ["shipped", realScenario],
] as const)("the tree of every debate is the rules' own, in the %s scenario", (_, load) => {
  const compiled = load();
  const { match } = playUntil(aMatch({ compiled, seed: 5, level: 1 }));
  expect(match.debates.length).toBeGreaterThan(1);
  for (const debate of match.debates) {
    expect(tableTree(compiled.scenario, debate, match.checked).claims).toEqual(claimNodes(compiled.scenario, debate, match.checked));
    expect(houseWith(compiled.scenario, debate, match.checked)).toEqual(tally(compiled.scenario, debate, match.checked));
  }
});
