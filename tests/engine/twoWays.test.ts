import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { playout } from "../../src/engine/playout.ts";
import { playAtRandom } from "../helpers/randomGame.ts";
import { fullScenario, realScenario, smallScenario } from "../helpers/scenarios.ts";
import { byMachine, byPlayout } from "./twoWays/twoWays.ts";

// The ten thousand games are in twoWays/, in quarters.

describe.each([
  ["the small scenario", smallScenario],
  ["the small scenario with the whole rule book", fullScenario],
  ["the scenario that ships", realScenario],
] as const)("%s", (_, scenario) => {
  const game = playAtRandom(scenario(), 42);
  const machine = byMachine(game);
  const outcome = (round: number) => game.match.debates.find((debate) => debate.round === round)?.verdict ?? null;

  test("without a ledger it is the same world", () => {
    expect(byPlayout(game, { ledger: false }).world).toStrictEqual(machine.world);
  });

  test("the comparison sees other luck, another choice, and one bit of a verdict", () => {
    expect(isDeepStrictEqual(byPlayout(game), machine)).toBe(true);
    const bit = (support: number) => support + Number.EPSILON * (support < 0.5 ? 1 : -1);
    const others = [
      byPlayout(game, { seed: 43 }),
      byPlayout(game, { choose: () => game.compiled.roles.map(() => ({ adopt: [], repeal: [] })) }),
      byPlayout(game, { outcome: (round) => { const verdict = outcome(round); return verdict && { ...verdict, support: bit(verdict.support) }; } }),
    ];
    for (const other of others) expect(isDeepStrictEqual(other, machine)).toBe(false);
  });

  test("a plain plan needs neither deals nor a ledger", () => {
    const { world, rounds } = playout({ scenario: game.compiled, seed: 42, choose: () => [] });
    expect(rounds).toEqual([]);
    expect(world.round).toBeGreaterThan(0);
  });
});
