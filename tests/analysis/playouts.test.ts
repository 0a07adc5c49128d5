import { expect, test } from "vitest";
import { forkOf, playoutsFrom } from "../../src/analysis/playouts.ts";
import type { Outlook } from "../../src/analysis/playouts.ts";
import { PARTS } from "../../src/engine/index.ts";
import { deepFreeze } from "../helpers/deepFreeze.ts";
import { aMatch, playTo, playUntil } from "../helpers/match.ts";
import { smallScenarioWith, withMotion } from "../helpers/setTheScene.ts";

const SEEDS = [1, 2, 3];

const sum = ({ endings }: Outlook): number => Object.values(endings).reduce((all, count) => all + count, 0);

test.each(SEEDS)("every game comes to an ending, and the same plan to the same outlook (seed %i)", (seed) => {
  const { compiled, match } = playTo(aMatch({ seed, level: 1 }), "evidence", { round: 2 });
  const fork = deepFreeze(forkOf(compiled, match, 2));
  const outlook = playoutsFrom(compiled, fork, { count: 300, seed });
  expect(Object.keys(outlook.endings)).toEqual(compiled.endings.map(({ id }) => id));
  expect(sum(outlook)).toBe(300);
  expect(playoutsFrom(compiled, fork, { count: 300, seed })).toEqual(outlook);
  expect(Object.values(outlook.endings).filter((count) => count > 0).length).toBeGreaterThan(1);
});

test("slices put together are the whole", () => {
  const { compiled, match } = aMatch({ seed: 5, level: 1 });
  const fork = forkOf(compiled, match, 1);
  const whole = playoutsFrom(compiled, fork, { count: 90, seed: 5 });
  const slices = [0, 30, 60].map((first) => playoutsFrom(compiled, fork, { first, count: 30, seed: 5 }));
  for (const [ending, count] of Object.entries(whole.endings)) expect(slices.reduce((all, { endings }) => all + (endings[ending] ?? 0), 0)).toBe(count);
});

test.each(SEEDS)("a game finds the start of each of its rounds again, world and blocs (seed %i)", (seed) => {
  const ended = playUntil(aMatch({ seed, level: 1, parts: PARTS }));
  for (let round = 1; round <= ended.match.rounds.length; round++) {
    const then = playUntil(aMatch({ seed, level: 1, parts: PARTS }), (place) => place.phase === "evidence" && place.round === round);
    const { world, shifts } = forkOf(ended.compiled, ended.match, round);
    expect(world).toEqual(then.match.world);
    for (const [bloc, shift] of Object.entries(then.match.shifts)) expect(shifts[bloc] ?? 0).toBeCloseTo(shift, 12);
  }
});

test("a game that is over ends as it did", () => {
  const { compiled, match } = playUntil(aMatch({ seed: 2, level: 1 }));
  const { endings } = playoutsFrom(compiled, forkOf(compiled, match, match.rounds.length + 1), { count: 20, seed: 1 });
  expect(endings[match.world.ending ?? ""]).toBe(20);
});

test("a verdict that is known is kept; one that is not is guessed", () => {
  const [first, second, ...others] = aMatch().compiled.scenario.endings;
  if (first === undefined || second === undefined) throw new Error("the small scenario has endings");
  const byVerdict = (passed: boolean) => ({ motion: "M1", passed });
  const compiled = smallScenarioWith(() => ({ endings: [{ ...first, terminal: false, when: byVerdict(true) }, ...others.map((ending) => ({ ...ending, terminal: false })).slice(-1)] }));
  const outlook = (passed: boolean): Outlook => {
    const { match } = withMotion(playTo(aMatch({ compiled, seed: 4, level: 1 }), "commit"), "M1", passed);
    return playoutsFrom(compiled, forkOf(compiled, match, 1), { count: 50, seed: 1 });
  };
  expect(outlook(true).endings[first.id]).toBe(50);
  expect(outlook(false).endings[first.id]).toBe(0);
});
