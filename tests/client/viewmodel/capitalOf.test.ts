import { expect, test } from "vitest";
import { capitalBeforeIncome, capitalOf } from "../../../src/client/viewmodel/capitalOf.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const viewAt = (seed: number, phase: "commit" | "report", round: number) =>
  project(compiled, playUntil(aMatch({ compiled, seed, level: 0 }), (place) => place.phase === phase && "round" in place && place.round === round).match, "cloud");

test("while a resolution is told, the capital is what was left after paying, and not yet the income", () => {
  for (const seed of [1, 2, 3]) {
    for (let round = 1; round <= compiled.rounds; round += 1) {
      const choosing = viewAt(seed, "commit", round);
      const told = viewAt(seed, "report", round);
      const spent = told.rounds.at(-1)?.notes.reduce((sum, { note }) => (note.type === "adopted" && note.role === "cloud" ? sum + note.price : sum), 0) ?? 0;
      expect(capitalBeforeIncome(compiled, told)).toBe(capitalOf(compiled, choosing) - spent);
    }
  }
});

test("before the first resolution it is what there is", () => {
  const view = viewAt(1, "commit", 1);
  expect(capitalBeforeIncome(compiled, view)).toBe(capitalOf(compiled, view));
});
