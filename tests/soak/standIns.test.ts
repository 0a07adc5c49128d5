import { describe, expect, test } from "vitest";
import { STAGES } from "../../src/engine/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { choiceOfLegal } from "../helpers/legalChoice.ts";
import type { Game } from "../helpers/match.ts";
import { aMatch, nextCommand, play } from "../helpers/match.ts";
import { realScenario, smallScenario } from "../helpers/scenarios.ts";

type Level = 0 | 1 | 2;

/** What games have shown, by kind: which commands, stages, policies, triggers, rungs and endings were seen, and how often. */
class Seen {
  readonly #counts = new Map<string, number>();

  add(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  missing(expected: readonly string[]): readonly string[] {
    return expected.filter((what) => !this.#counts.has(what));
  }
}

/** Plays a game; a failure names the command that repeats it. Level 0 chooses its policies wholly at random. */
function soak(compiled: CompiledScenario, { seed, level }: { readonly seed: number; readonly level: Level }): Game {
  let game = aMatch({ compiled, seed, level });
  try {
    for (let command = next(game, level); command !== null; command = next(game, level)) game = play(game, command);
    return game;
  } catch (error) {
    const standins = ["random", "scripted", "normal"][level] ?? "";
    throw new Error(`${compiled.scenario.id}, after ${game.commands.length} commands; npm run cli -- play FILE --seed ${seed} --standins ${standins}: ${String(error)}`, { cause: error });
  }
}

const next = (game: Game, level: Level): ReturnType<typeof nextCommand> => (level === 0 && game.match.place.phase === "commit" ? choiceOfLegal(game) : nextCommand(game, level));

function note(seen: Seen, { match, commands, events }: Game): void {
  for (const { type } of commands) seen.add(`command ${type}`);
  for (const event of events) if (event.type === "stageResolved") seen.add(`stage ${event.stage}`);
  for (const { notes } of match.rounds) {
    for (const { note: deed } of notes) {
      if (deed.type === "adopted") seen.add(`policy ${deed.policy}`);
      if (deed.type === "happened") seen.add(`trigger ${deed.trigger}`);
    }
  }
  for (const { motion, verdict } of match.debates) seen.add(`motion ${motion} ${verdict?.passed === true ? "passed" : "fell"}`);
  seen.add(`ending ${match.world.ending}`);
}

/** All that a scenario can show when stand-ins play it. People alone look, vote and take back. */
function possible({ policies, triggers, endings, scenario }: CompiledScenario) {
  return {
    commands: ["begin", "advance", "discardCards", "makeClaim", "playCard", "checkSource", "finishStep", "sealChoice"].map((type) => `command ${type}`),
    stages: STAGES.map((stage) => `stage ${stage}`),
    policies: policies.map(({ id }) => `policy ${id}`),
    triggers: triggers.map(({ id }) => `trigger ${id}`),
    motions: scenario.motions.flatMap(({ id }) => [`motion ${id} passed`, `motion ${id} fell`]),
    endings: endings.map(({ id }) => `ending ${id}`),
  };
}

describe.each([
  ["the small scenario", smallScenario, [[0, 120], [1, 40], [2, 40]]],
  ["the scenario that ships", realScenario, [[0, 40], [1, 12], [2, 4]]],
] as const)("%s", (name, scenario, plan) => {
  test("stand-ins play whole games until they have done all that can be done", () => {
    const compiled = scenario();
    const seen = new Seen();
    for (const [level, games] of plan) for (let seed = 1; seed <= games; seed++) note(seen, soak(compiled, { seed, level }));
    const { commands, stages, policies, triggers, motions, endings } = possible(compiled);
    expect(seen.missing([...commands, ...stages, ...policies])).toEqual([]);
    // What hangs on the balance of a scenario is told, not asked for: the certificate will ask for it.
    const rare = seen.missing([...triggers, ...motions, ...endings]);
    if (rare.length > 0) console.info(`${name}: not seen in ${plan.map(([, games]) => games).reduce((a, b) => a + b, 0)} games: ${rare.join(", ")}`);
  }, 120_000);
});
