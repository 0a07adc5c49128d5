import { expect, test } from "vitest";
import { decisiveMeter, endingReasons } from "../../../src/client/viewmodel/endingReasons.ts";
import { figureCauses } from "../../../src/client/viewmodel/figureCauses.ts";
import type { Judged } from "../../../src/client/viewmodel/judgeCondition.ts";
import { judgeCondition } from "../../../src/client/viewmodel/judgeCondition.ts";
import { project } from "../../../src/engine/index.ts";
import { holds } from "../../../src/engine/resolution/conditions.ts";
import type { CompiledCondition } from "../../../src/scenario/compiled.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { realScenario, smallScenario } from "../../helpers/scenarios.ts";

function conditionsOf({ endings, roles, policies, triggers }: ReturnType<typeof realScenario>): readonly CompiledCondition[] {
  const all = [...endings.map(({ when }) => when), ...roles.flatMap(({ agendas }) => agendas.map(({ when }) => when)), ...policies.map(({ requires }) => requires), ...triggers.map(({ when }) => when)];
  return all.filter((when) => when !== null);
}

const partsOf = (judged: Judged): readonly Judged[] => {
  if (judged.kind === "all" || judged.kind === "any") return [judged, ...judged.parts.flatMap(partsOf)];
  return judged.kind === "not" ? [judged, ...partsOf(judged.part)] : [judged];
};

test("conditions hold as the rules say, in every world of many games", () => {
  const kinds = new Set<string>();
  for (const compiled of [smallScenario(), realScenario()]) {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { match } = playUntil(aMatch({ compiled, seed, level: 0 }));
      for (const when of conditionsOf(compiled)) {
        const judged = judgeCondition(compiled, when, { world: match.world, round: match.world.round });
        expect(judged.holds).toBe(holds(when, match.world, match.world.round));
        for (const { kind } of partsOf(judged)) kinds.add(kind);
      }
    }
  }
  expect([...kinds].sort()).toEqual(expect.arrayContaining(["adopted", "all", "any", "before", "figure"]));
});

test("the ending that is told is the last one asked, and the only one whose conditions hold", () => {
  const compiled = realScenario();
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const { match } = playUntil(aMatch({ compiled, seed, level: 0 }));
    const view = project(compiled, match, "allies");
    const reasons = endingReasons(compiled, view);
    expect(reasons.at(-1)?.id).toBe(match.world.ending);
    expect(reasons.map(({ reached }) => reached)).toEqual(reasons.map((_, index) => index === reasons.length - 1));
    const meter = decisiveMeter(compiled, view);
    if (meter !== null) expect(Object.keys(compiled.index.meter)).toContain(meter);
  }
});

test("the causes told of a figure push it the way its condition asks", () => {
  const compiled = realScenario();
  const { match } = playUntil(aMatch({ compiled, seed: 2, level: 0 }));
  const view = project(compiled, match, null);
  for (const id of Object.keys(compiled.index.meter)) {
    const up = figureCauses(compiled, view, { source: { kind: "meter", id }, limits: [{ sign: "atLeast", value: 50 }] });
    const down = figureCauses(compiled, view, { source: { kind: "meter", id }, limits: [{ sign: "atMost", value: 50 }] });
    expect(up.every(({ points }) => points > 0)).toBe(true);
    expect(down.every(({ points }) => points < 0)).toBe(true);
  }
});
