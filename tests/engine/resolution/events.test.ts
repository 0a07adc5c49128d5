import { describe, expect, test } from "vitest";
import { anEffect, aPolicy, aScenario, metersAt, notesOf, playPlan } from "./lab.ts";

type TriggerInput = NonNullable<Parameters<typeof aScenario>[0]>["triggers"] extends (infer T)[] | undefined ? T : never;

function aTrigger(id: string, parts: Partial<TriggerInput> = {}): TriggerInput {
  return { id, title: id, headline: id, when: { ref: "round", gte: 1 }, p: { base: 1 }, max: 20, effects: [anEffect("shops", 5)], ...parts };
}

/** Rounds in which a trigger happened. */
function roundsOf(id: string, triggers: TriggerInput[], { seed = 1, ...parts }: Parameters<typeof aScenario>[0] & { readonly seed?: number } = {}): number[] {
  const scenario = aScenario({ rounds: 12, triggers, ...parts });
  return playPlan(scenario, [], { seed }).flatMap((round) => (notesOf(round, "happened").some(({ trigger }) => trigger === id) ? [round.world.round] : []));
}

describe("events: MODEL §2.3 (9)", () => {
  test("the cooldown passes between two, and the most is kept", () => {
    expect(roundsOf("t", [aTrigger("t", { cooldown: 2 })])).toEqual([1, 4, 7, 10]);
    expect(roundsOf("t", [aTrigger("t", { cooldown: 0, max: 3 })])).toEqual([1, 2, 3]);
  });

  test("the condition asks about the start of the round", () => {
    const pushing = [aTrigger("first", { max: 1 }), aTrigger("then", { when: { ref: "m:shops", gt: 50 }, max: 1 })];
    expect(roundsOf("then", pushing)).toEqual([2]);
  });

  test("chances add up over their own conditions", () => {
    const p = { base: 0, add: [{ if: { ref: "round", gte: 3 }, v: 0.6 }, { if: { ref: "round", gte: 5 }, v: 0.4 }] };
    const always = roundsOf("t", [aTrigger("t", { p })]);
    expect(always.filter((round) => round >= 5)).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
    expect(always.every((round) => round >= 3)).toBe(true);
  });

  test("it happens about as often as its chance says", () => {
    let count = 0;
    for (let seed = 0; seed < 200; seed++) count += roundsOf("t", [aTrigger("t", { p: { base: 0.25 } })], { seed }).length;
    // 2,400 draws: one standard deviation is 21.
    expect(Math.abs(count - 600)).toBeLessThan(85);
  });

  test("another trigger leaves its luck alone", () => {
    const one = aTrigger("t", { p: { base: 0.4 } });
    const other = aTrigger("a_other", { p: { base: 0.4 } });
    for (let seed = 0; seed < 20; seed++) expect(roundsOf("t", [other, one], { seed })).toEqual(roundsOf("t", [one], { seed }));
  });

  test("its effects push in the round in which it happens", () => {
    const scenario = aScenario({ triggers: [aTrigger("t", { max: 1 })], policies: [aPolicy("idle")], meters: metersAt({}) });
    const pushes = playPlan(scenario, []).map(({ causes }) => (causes ?? []).filter(({ stage }) => stage === "events").map(({ push, source }) => [push, source.id]));
    expect(pushes).toEqual([[[0.2, "t"]], [], [], [], [], []]);
  });
});
