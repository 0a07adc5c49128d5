import { describe, expect, test } from "vitest";
import { anEffect, aPolicy, aScenario, last, meter, notesOf, playPlan, signal } from "./lab.ts";

const rung = (threshold: number) => ({ threshold, title: "Rung", headline: "Rung" });
const LADDER = { owner: "company", memory: 3, hysteresis: 6, rungs: [8, 17, 28, 42, 60].map(rung), effects: [] };

/** Grievance and rung after each round in which the council adopts one more policy of the given provocation. */
function climb(provocations: readonly number[], ladder: Partial<typeof LADDER> = {}): { g: number; rung: number }[] {
  const policies = provocations.map((provocation, i) => aPolicy(`p${i}`, { provocation }));
  const scenario = aScenario({ policies, ladder: { ...LADDER, ...ladder }, rounds: 12, capital: { upkeep: 0, slots: 10, start: 10 } });
  const plan = provocations.map((_, i) => ({ council: { adopt: [`p${i}`] } }));
  return playPlan(scenario, plan).map(({ world }) => ({ g: signal(world, "grievance"), rung: signal(world, "rung") }));
}

describe("the reaction ladder: MODEL §2.3 (6)", () => {
  test("the published row: memory outlasts apology", () => {
    // Provocations 11, 5.5, 2.75, 1.4, then a conciliatory policy that soothes by half of 6 each round that it stands.
    const path = climb([11, 5.5, 2.75, 1.4, -6]).slice(0, 6);
    expect(path.map(({ g }) => g.toFixed(2))).toEqual(["11.00", "14.23", "14.04", "12.55", "6.96", "2.52"]);
    expect(path.map((step) => step.rung)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test("one rung a round, however great the offence", () => {
    expect(climb([50, 30]).slice(0, 4).map((step) => step.rung)).toEqual([1, 2, 3, 4]);
  });

  test("a rung is left only below its threshold less the hysteresis", () => {
    const path = climb([8], { memory: 1, hysteresis: 5 });
    expect(path.slice(0, 4)).toEqual([
      { g: 8, rung: 1 },
      { g: 4, rung: 1 },
      { g: 2, rung: 0 },
      { g: 1, rung: 0 },
    ]);
  });

  test("patience multiplies the thresholds", () => {
    expect(climb([8])[0]?.rung).toBe(1);
    expect(climb([8], { patience: 1.1 } as Partial<typeof LADDER>)[0]?.rung).toBe(0);
  });

  test("grievance never falls below nothing", () => {
    expect(climb([-20]).every(({ g }) => g === 0)).toBe(true);
  });

  test("the rung reached pushes in its share this round already", () => {
    const scenario = aScenario({ policies: [aPolicy("insult", { provocation: 8 })], ladder: { ...LADDER, memory: 50, effects: [anEffect("tension", 40)] } });
    const [first] = playPlan(scenario, [{ council: { adopt: ["insult"] } }]);
    if (first === undefined) throw new Error("no round");
    expect(first.causes?.find(({ stage }) => stage === "retaliation")?.push).toBeCloseTo((40 / 25) * (1 / 5), 12);
    expect(meter(scenario, first.world, "tension")).toBeGreaterThan(50);
  });

  test("the notes name what was resented, and each change of rung", () => {
    const scenario = aScenario({ policies: [aPolicy("insult", { provocation: 9 }), aPolicy("slight", { provocation: 1 })], ladder: { ...LADDER, memory: 1 } });
    const rounds = playPlan(scenario, [{ council: { adopt: ["insult", "slight"] } }]);
    expect(notesOf(rounds[0] ?? last(rounds), "grieved")).toEqual([{ type: "grieved", from: 0, to: 10, provocations: [{ policy: "insult", points: 9 }, { policy: "slight", points: 1 }] }]);
    expect(rounds.flatMap((round) => notesOf(round, "rungChanged")).map(({ to }) => to)).toEqual([1, 0]);
  });
});
