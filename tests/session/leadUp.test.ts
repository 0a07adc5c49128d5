import { expect, test } from "vitest";
import type { MatchSetup } from "../../src/engine/index.ts";
import { playMatch, seatsToAct } from "../../src/engine/index.ts";
import { leadUp } from "../../src/session/leadUp.ts";
import { smallScenario } from "../helpers/scenarios.ts";

const compiled = smallScenario();
const [first] = compiled.scenario.roles;
const role = first?.id ?? "";
const setup: MatchSetup = { seed: 11, players: { [role]: { kind: "human" } }, assumptions: {} };

test("a lead-up ends where its round begins, with the person still to act", () => {
  for (const round of [2, 3]) {
    const commands = [...leadUp(compiled, setup, { round, level: 1 })];
    const match = playMatch(compiled, setup, { commands });
    expect(match.place).toMatchObject({ round });
    expect(match.rounds).toHaveLength(round - 1);
    const before = playMatch(compiled, setup, { commands: commands.slice(0, -1) });
    expect(before.place).not.toMatchObject({ round });
    expect(seatsToAct(match)).toContain(role);
  }
});

test("in the first round the briefing is still to come, and the same seed gives the same commands", () => {
  expect([...leadUp(compiled, setup, { round: 1, level: 1 })]).toEqual([{ type: "begin" }]);
  const once = [...leadUp(compiled, setup, { round: 3, level: 2 })];
  expect([...leadUp(compiled, setup, { round: 3, level: 2 })]).toEqual(once);
});

test("beyond the last round it ends with the game", () => {
  const commands = [...leadUp(compiled, setup, { round: 99, level: 0 })];
  expect(playMatch(compiled, setup, { commands }).place.phase).toBe("debrief");
});
