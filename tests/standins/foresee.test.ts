import { describe, expect, test } from "vitest";
import type { Choice, Part } from "../../src/engine/index.ts";
import { aMatch, playTo, playUntil, standInCommand } from "../helpers/match.ts";
import { smallScenarioWith, withCapital } from "../helpers/setTheScene.ts";

/** The company is sure to publish its data, which does the council's goals so much good or harm; the council has a veto. */
const facing = (w: number) =>
  smallScenarioWith(({ roles, policies }) => ({
    roles: roles.map((role) => {
      if (role.id === "council") return { ...role, vetoes: { uses: 1, cost: 2 } };
      return role.id === "company" ? { ...role, lean: { open_data: 10, quiet_rotors: 0, free_flights: 0, lawsuit: 0, pull_out: 0 } } : role;
    }),
    policies: policies.map((policy) => (policy.id === "open_data" ? { ...policy, effects: ["safety", "trust"].map((to) => ({ to, w, of: "level" as const, mods: [], why: "For a test.", cards: [] })) } : policy)),
  }));

function seal(w: number, { level = 2, capital = 6, parts = ["vetoes"] }: { level?: 0 | 1 | 2; capital?: number; parts?: readonly Part[] } = {}): { choice: Choice; values: Readonly<Record<string, string | number>> } {
  const game = withCapital(playTo(aMatch({ compiled: facing(w), level: 1, seed: 9, parts }), "commit"), capital);
  const command = standInCommand(game, "council", level);
  if (command.type !== "sealChoice") throw new Error(command.type);
  return { choice: command.choice, values: command.reason?.values ?? {} };
}

describe("a veto of a stand-in that looks ahead", () => {
  test("stops what others are about to do and what hurts it much, and the reason says so", () => {
    const { choice, values } = seal(-40);
    expect(choice.veto).toBe("open_data");
    expect(values["veto"]).toBe("open_data");
  });

  test("is not spent on what does no harm, or what it cannot pay for", () => {
    expect(seal(4).choice.veto).toBeUndefined();
    expect(seal(-40, { capital: 1.5 }).choice.veto).toBeUndefined();
  });

  test("is not thought of where vetoes are not played", () => {
    expect(seal(-40, { parts: [] }).choice.veto).toBeUndefined();
  });
});

test.each([0, 1, 2] as const)("games with vetoes and forecasts are played to the end by level %i", (level) => {
  const notes = Array.from({ length: 20 }, (_, seed) => playUntil(aMatch({ compiled: facing(-8), level, seed, parts: ["vetoes", "forecasts"] }))).flatMap(({ match }) => match.rounds.flatMap((round) => round.notes));
  const outcomes = new Set(notes.flatMap(({ note }) => (note.type === "veto" ? [note.outcome] : [])));
  expect(outcomes.size > 0).toBe(level !== 1);
});
