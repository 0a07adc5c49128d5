import { expect, test } from "vitest";
import { FIRST_WISHES, settingsOf } from "../../../src/client/screens/class/hostWishes.ts";
import { ClassSettings } from "../../../src/protocol/classSettings.ts";
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
