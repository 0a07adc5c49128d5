import { describe, expect, test } from "vitest";
import { FIRST_WISHES, settingsOf } from "../../../src/client/screens/class/hostWishes.ts";
import type { LessonLength } from "../../../src/client/screens/class/lessonPlans.ts";
import { lessonOf, lessonPlan } from "../../../src/client/screens/class/lessonPlans.ts";
import type { Place } from "../../../src/engine/index.ts";
import { ClassSettings } from "../../../src/protocol/classSettings.ts";
import { limitOf } from "../../../src/session/classClock.ts";
import { compileClassScenario } from "../../../src/session/compileClassScenario.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const { scenario, fingerprint } = realScenario();
const settings = (change: Partial<typeof FIRST_WISHES>) => ClassSettings.parse(settingsOf({ ...FIRST_WISHES, ...change }, scenario));

test("a teacher who chooses nothing gets what the server would give by itself", () => {
  expect(settings({})).toEqual(ClassSettings.parse({}));
});

test("a preset gives the class other figures, which its scenario takes", () => {
  for (const { id } of scenario.presets) {
    const { assumptions } = settings({ preset: id });
    expect(Object.keys(assumptions).length).toBeGreaterThan(0);
    expect(compileClassScenario(scenario, { rounds: null, assumptions }).fingerprint).not.toBe(fingerprint);
  }
  expect(settings({ preset: "noSuchPreset" }).assumptions).toEqual({});
});

test("how long the silent are waited for is chosen within bounds; nobody is idle where no time is given", () => {
  expect(settings({ patience: { warn: 60, play: 20, away: 30, grace: 0 } })).toMatchObject({ idle: { warn: 60, play: 80 }, away: 30, grace: 0 });
  expect(settings({ patience: { warn: null, play: 20, away: 1, grace: 9999 } })).toMatchObject({ idle: null, away: 5, grace: 300 });
  expect(settings({ standIns: 3 }).standIns).toBe(3);
});

test("children are given names, whatever was chosen for others", () => {
  expect(settings({ under13: true, names: "free" })).toMatchObject({ under13: true, names: "made" });
});

describe("a planned lesson", () => {
  const offer = { id: "whole", short: { id: "whole-short" } };
  const minutesOf = (length: LessonLength, rounds: number): number => {
    const { clock, debate } = settings(lessonPlan(length, offer));
    const steps = ["proCase", "conCase", "conRebuttal", "proRebuttal", "floor", "vote"] as const;
    const debated = steps.reduce((sum, step) => sum + (limitOf({ phase: "debate", round: 1, step } as Place, { clock, debate }) ?? 0), 0) / 60_000;
    return rounds * (debated + ((clock.evidence ?? 0) + (clock.commit ?? 0) + (clock.report ?? 0)) / 60);
  };

  test("plays as long as the guides say: three rounds of four or nine minutes, six of ten", () => {
    for (const [length, rounds, planned] of [[25, 3, 12], [50, 3, 27], [100, 6, 60]] as const) expect(Math.abs(minutesOf(length, rounds) - planned)).toBeLessThan(1.5);
  });

  test("is known again, until something is chosen otherwise; without a short version the whole one is played", () => {
    const wishes = { ...FIRST_WISHES, scenario: "whole" };
    expect(lessonOf(wishes, offer)).toBeNull();
    for (const length of [25, 50, 100] as const) expect(lessonOf({ ...wishes, ...lessonPlan(length, offer) }, offer)).toBe(length);
    expect(lessonOf({ ...wishes, ...lessonPlan(50, offer), rounds: 2 }, offer)).toBeNull();
    expect(lessonPlan(25, { id: "own", short: null }).scenario).toBe("own");
  });
});
