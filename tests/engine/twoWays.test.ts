import { describe, expect, test } from "vitest";
import { struckIn } from "../../src/analysis/history.ts";
import { PARTS } from "../../src/engine/index.ts";
import { playout } from "../../src/engine/playout.ts";
import { choiceOfLegal } from "../helpers/legalChoice.ts";
import { aMatch, nextCommand, play } from "../helpers/match.ts";
import type { Game } from "../helpers/match.ts";
import { fullScenario, realScenario, smallScenario } from "../helpers/scenarios.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";

/** Games of each kind: a thousand in all, as the differential test promises. */
const GAMES = { small: 600, full: 300, real: 120 } as const;

/** Plays by the machine: random arguments or none, and random legal choices. */
function byMachine(compiled: CompiledScenario, seed: number): Game {
  let game = aMatch({ compiled, seed, parts: PARTS.filter((_, i) => ((seed >> i) & 1) === 1), humans: seed % 5 === 0 ? ["council"].filter((role) => role in compiled.index.role) : [] });
  for (let command = next(game); command !== null; command = next(game)) game = play(game, command);
  return game;
}

/** Every third game is argued; the others pass over their debates, which is quicker and decides motions too. */
function next(game: Game): ReturnType<typeof nextCommand> {
  const { place, setup } = game.match;
  if (place.phase === "commit") return choiceOfLegal(game);
  return (place.phase === "debate" || place.phase === "evidence") && setup.seed % 3 !== 0 ? { type: "advance" } : nextCommand(game, 0);
}

/** The same game on the fast path: the machine's choices and verdicts, and nothing else of it. */
function byPlayout({ compiled, match }: Game): ReturnType<typeof playout> {
  return playout({
    scenario: compiled,
    seed: match.setup.seed,
    ledger: true,
    choose: (_, round) => compiled.roles.map(({ id }) => match.rounds[round - 1]?.choices[id]),
    outcome: (round) => match.debates.find((debate) => debate.round === round)?.verdict ?? null,
    struck: (round) => struckIn(match, round),
  });
}

describe.each([
  ["the small scenario", smallScenario, GAMES.small],
  ["the small scenario with the whole rule book", fullScenario, GAMES.full],
  ["the scenario that ships", realScenario, GAMES.real],
] as const)("%s", (_, scenario, games) => {
  test(`${games} random games end in the same world on both paths, with the same ledger and notes`, () => {
    const compiled = scenario();
    let causes = 0;
    let adoptions = 0;
    for (let seed = 0; seed < games; seed++) {
      const game = byMachine(compiled, seed);
      const fast = byPlayout(game);
      expect(fast.world, `seed ${seed}`).toStrictEqual(game.match.world);
      const worlds = game.events.flatMap((event) => (event.type === "stageResolved" && event.stage === "ending" ? [event.world] : []));
      expect(fast.rounds.map((round) => round.world), `seed ${seed}`).toStrictEqual(worlds);
      expect(fast.rounds.map((round) => round.causes), `seed ${seed}`).toStrictEqual(game.match.rounds.map((round) => round.causes));
      expect(fast.rounds.map((round) => round.notes), `seed ${seed}`).toStrictEqual(game.match.rounds.map((round) => round.notes));
      causes += fast.rounds.reduce((sum, round) => sum + (round.causes?.length ?? 0), 0);
      adoptions += game.match.world.first.filter((round) => round > 0).length;
    }
    expect(causes).toBeGreaterThan(10 * games);
    expect(adoptions).toBeGreaterThan(games);
  }, 120_000);

  test("without a ledger it is the same world", () => {
    const game = byMachine(scenario(), 42);
    const choose = (_: unknown, round: number) => game.compiled.roles.map(({ id }) => game.match.rounds[round - 1]?.choices[id]);
    const outcome = (round: number) => game.match.debates.find((debate) => debate.round === round)?.verdict ?? null;
    expect(playout({ scenario: game.compiled, seed: 42, choose, outcome }).world).toStrictEqual(game.match.world);
  });
});
