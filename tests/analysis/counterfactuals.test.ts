import { expect, test } from "vitest";
import { PARTS } from "../../src/engine/index.ts";
import { counterfactuals } from "../../src/analysis/counterfactuals.ts";
import { historyOf, retell } from "../../src/analysis/history.ts";
import { aMatch, playUntil } from "../helpers/match.ts";

const SEEDS = [1, 2, 3, 4, 5, 6];

const finished = (seed: number) => playUntil(aMatch({ seed, level: 0 }));

test.each(SEEDS)("a history told again ends in the same world, bit for bit (seed %i)", (seed) => {
  const { compiled, match } = finished(seed);
  expect(retell(compiled, historyOf(compiled, match)).world).toEqual(match.world);
});

test.each(SEEDS)("so does one with every part of the rules (seed %i)", (seed) => {
  const { compiled, match } = playUntil(aMatch({ seed, level: 0, parts: PARTS }));
  expect(retell(compiled, historyOf(compiled, match)).world).toEqual(match.world);
});

test("every adoption, repeal and verdict is turned round once, the largest first", () => {
  const { compiled, match } = finished(3);
  const found = counterfactuals(compiled, match);
  const choices = match.rounds.flatMap(({ choices: chosen }) => Object.values(chosen).flatMap(({ adopt, repeal }) => [...adopt, ...repeal]));
  expect(found).toHaveLength(choices.length + match.debates.length);
  expect(found.map(({ size }) => size)).toEqual(found.map(({ size }) => size).sort((a, b) => b - a));
  expect(found[0]?.size).toBeGreaterThan(0);
});

test("a counterfactual equals the changed history played from the start", () => {
  const { compiled, match } = finished(5);
  const found = counterfactuals(compiled, match).find(({ change }) => change.type === "notAdopted");
  if (found?.change.type !== "notAdopted") throw new Error("nobody adopted anything");
  const { policy, role, round } = found.change;
  const history = historyOf(compiled, match);
  const at = compiled.index.role[role] ?? -1;
  const rounds = history.rounds.map((past, index) =>
    index + 1 === round ? { ...past, choices: past.choices.map((choice, i) => (i === at ? { ...choice, adopt: choice.adopt.filter((other) => other !== policy) } : choice)) } : past,
  );
  const { world } = retell(compiled, { ...history, rounds });
  for (const [index, { id }] of compiled.meters.entries()) {
    expect(found.meters[id]).toBe((world.meters[index] ?? 0) - (match.world.meters[index] ?? 0));
  }
  expect(found.endingChanged).toBe(world.ending !== match.world.ending);
});

test("what becomes illegal without a verdict is named", () => {
  const named = SEEDS.flatMap((seed) => {
    const { compiled, match } = finished(seed);
    return counterfactuals(compiled, match).filter(({ change, dropped }) => change.type === "otherVerdict" && dropped.length > 0);
  });
  for (const { change, dropped } of named) for (const { round } of dropped) expect(round).toBeGreaterThanOrEqual(change.round);
  expect(named.length).toBeGreaterThan(0);
});
