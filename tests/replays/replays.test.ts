import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createMatch, decide, evolve, playMatch } from "../../src/engine/index.ts";
import type { Command, Match, MatchSetup, Player } from "../../src/engine/index.ts";
import { fingerprint } from "../../src/kernel/fingerprint.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { makeSave, readSave } from "../../src/session/saveFile.ts";
import type { SaveFile } from "../../src/session/saveFile.ts";
import { aMatch, play } from "../helpers/match.ts";
import { RECIPES } from "./recipes.ts";
import type { Recipe } from "./recipes.ts";

/**
 * A golden replay: a save, and the fingerprint of the match after each of its commands.
 *
 * A deliberate change of the rules bumps RULES_VERSION and rewrites these files with UPDATE_REPLAYS=1; the commit explains the
 * difference. A change of the scenario that ships rewrites its file too.
 */
interface Replay {
  readonly save: SaveFile;
  readonly frames: readonly string[];
}

const UPDATE = process.env["UPDATE_REPLAYS"] === "1";
const fileOf = ({ name }: Recipe): URL => new URL(`${name}.json`, import.meta.url);

function record(recipe: Recipe): Replay {
  const compiled = recipe.scenario();
  const players = compiled.scenario.roles.map(({ id }): [string, Player] => [id, recipe.humans.includes(id) ? { kind: "human" } : { kind: "standIn", level: 2 }]);
  const setup: MatchSetup = { seed: recipe.seed, players: Object.fromEntries(players), assumptions: {} };
  let game = aMatch({ compiled, seed: recipe.seed, level: 2, humans: recipe.humans });
  const frames: string[] = [];
  for (let command = recipe.next(game); command !== null; command = recipe.next(game)) {
    game = play(game, command);
    frames.push(fingerprint(game.match));
  }
  return { save: makeSave(compiled, { setup, commands: game.commands }), frames };
}

/** One command a line, so that a difference can be read. */
function write(replay: Replay): string {
  const lines = replay.save.commands.map((command, index) => `    ${JSON.stringify([replay.frames[index], command])}`);
  const { commands: _, ...head } = replay.save;
  return `{\n  "save": ${JSON.stringify(head)},\n  "steps": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

function read(recipe: Recipe): Replay {
  const { save, steps } = JSON.parse(readFileSync(fileOf(recipe), "utf8")) as { save: Omit<SaveFile, "commands">; steps: readonly [string, Command][] };
  return { save: { ...save, commands: steps.map(([, command]) => command) }, frames: steps.map(([frame]) => frame) };
}

function step(compiled: CompiledScenario, match: Match, command: Command): Match {
  const decision = decide(compiled, match, command);
  if (!decision.ok) throw new Error(`${command.type} is refused: ${decision.refusal.code}`);
  return decision.events.reduce(evolve, match);
}

describe.each(RECIPES.map((recipe) => [recipe.name, recipe] as const))("%s", (_, recipe) => {
  if (UPDATE) writeFileSync(fileOf(recipe), write(record(recipe)));
  const { save, frames } = read(recipe);
  const compiled = recipe.scenario();

  test("belongs to these rules and this scenario", () => {
    expect(readSave(JSON.stringify(save))).toEqual({ ok: true, save });
    expect(save.scenario.fingerprint, "the scenario has changed: look at the difference, then UPDATE_REPLAYS=1").toBe(compiled.fingerprint);
  });

  test("ends every command where it ended when it was recorded", () => {
    let match = createMatch(compiled, save.setup);
    save.commands.forEach((command, index) => {
      match = step(compiled, match, command);
      expect(fingerprint(match), `after command ${index + 1}, ${JSON.stringify(command)}`).toBe(frames[index]);
    });
    expect(match.place.phase).toBe("debrief");
  });

  test("and does so with a save and a load after every command", () => {
    const seen: string[] = [];
    const between = (match: Match): Match => {
      const loaded = JSON.parse(JSON.stringify(match)) as Match;
      seen.push(fingerprint(loaded));
      return loaded;
    };
    playMatch(compiled, save.setup, { commands: save.commands, between });
    expect(seen).toEqual(frames);
  });

  test("a save file of every length opens at the frame that it was saved at", () => {
    for (let length = 0; length <= save.commands.length; length += Math.ceil(save.commands.length / 25)) {
      const opened = readSave(JSON.stringify(makeSave(compiled, { setup: save.setup, commands: save.commands.slice(0, length) })));
      if (!opened.ok) throw new Error(opened.problem);
      const match = playMatch(compiled, opened.save.setup, { commands: opened.save.commands });
      if (length > 0) expect(fingerprint(match)).toBe(frames[length - 1]);
    }
  });
});
