import { expect, test } from "vitest";
import { nextPlace } from "../../src/engine/machine.ts";
import type { Signal } from "../../src/engine/machine.ts";
import { STAGES } from "../../src/engine/index.ts";
import type { Place } from "../../src/engine/index.ts";

const calendar = { rounds: 3, over: false };

test("a place expects one signal and throws at the others, instead of ignoring them", () => {
  const rows: readonly (readonly [Place, Signal])[] = [
    [{ phase: "lobby" }, "begun"],
    [{ phase: "briefing" }, "finished"],
    [{ phase: "evidence", round: 1 }, "finished"],
    [{ phase: "debate", round: 1, step: "floor" }, "finished"],
    [{ phase: "caucus", round: 1 }, "finished"],
    [{ phase: "commit", round: 1 }, "finished"],
    ...STAGES.map((stage): readonly [Place, Signal] => [{ phase: "resolve", round: 2, stage }, "stageFinished"]),
    [{ phase: "report", round: 1 }, "finished"],
  ];
  for (const [place, expected] of rows) {
    for (const signal of ["begun", "finished", "stageFinished"] as const) {
      if (signal === expected) expect(nextPlace(place, signal, calendar)).not.toEqual(place);
      else expect(() => nextPlace(place, signal, calendar)).toThrow(/order of business/);
    }
  }
  for (const signal of ["begun", "finished", "stageFinished"] as const) expect(() => nextPlace({ phase: "debrief", round: 3 }, signal, calendar)).toThrow(/order of business/);
});

test("after a report comes the next round, or the debrief when the rounds are played or the game is over", () => {
  expect(nextPlace({ phase: "report", round: 2 }, "finished", calendar)).toEqual({ phase: "evidence", round: 3 });
  expect(nextPlace({ phase: "report", round: 3 }, "finished", calendar)).toEqual({ phase: "debrief", round: 3 });
  expect(nextPlace({ phase: "report", round: 1 }, "finished", { ...calendar, over: true })).toEqual({ phase: "debrief", round: 1 });
});

test("the stages of a resolution are the machine's places, in the order of the list", () => {
  const seen: string[] = [];
  for (let place: Place = nextPlace({ phase: "commit", round: 1 }, "finished", calendar); place.phase === "resolve"; place = nextPlace(place, "stageFinished", calendar)) seen.push(place.stage);
  expect(seen).toEqual(STAGES);
});
