import { inspect } from "node:util";
import { PARTS } from "../../../src/engine/index.ts";
import type { MatchSetup, Player } from "../../../src/engine/index.ts";
import type { CompiledScenario } from "../../../src/scenario/compiled.ts";
import { anyCommand } from "./anyCommand.ts";
import { FuzzGame, openHost } from "./fuzzGame.ts";
import type { OpenDoor } from "./fuzzGame.ts";
import { luckOf } from "./luck.ts";
import type { Luck } from "./luck.ts";
import { messageFrom, shortest } from "./shortest.ts";

/** What is to be fuzzed. */
export interface FuzzPlan {
  readonly scenarios: readonly CompiledScenario[];
  readonly commands: number;
  /** Of the first game; the next ones follow. */
  readonly seed: number;
  readonly openDoor?: OpenDoor;
  /** Told after every game how many commands were sent. */
  readonly onProgress?: (commands: number) => void;
}

/** What came of it: how often each answer was given, "accepted" among them, and what failed first, if anything. */
export interface FuzzReport {
  readonly games: number;
  readonly commands: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly failure: string | null;
}

/** Commands of one game at most: one that is never finished must not grow without end. */
const LONGEST_GAME = 2000;

/** Sends so many commands, legal, illegal and malformed, to one match after the other; stops at the first failure. */
export async function fuzz({ scenarios, commands, seed, openDoor = openHost, onProgress }: FuzzPlan): Promise<FuzzReport> {
  const answers: Record<string, number> = {};
  let sent = 0;
  let games = 0;
  for (; sent < commands; games++) {
    const compiled = scenarios[games % scenarios.length] as CompiledScenario;
    const luck = luckOf(seed + games, "fuzz");
    const game = new FuzzGame(compiled, setupOf(compiled, seed + games, luck), openDoor);
    try {
      for (let left = Math.min(LONGEST_GAME, commands - sent); left > 0 && !isOver(game, luck); left--) {
        const answer = await game.send(anyCommand({ compiled, match: game.match, luck }));
        answers[answer] = (answers[answer] ?? 0) + 1;
      }
      game.checkReplay();
    } catch (error) {
      return { games, commands: sent + game.sent.length, answers, failure: await tell(game, { error, seed: seed + games, openDoor }) };
    }
    sent += game.sent.length;
    onProgress?.(sent);
  }
  return { games, commands: sent, answers, failure: null };
}

/** A game that is over takes a few commands more: none may be accepted but a facilitator's. */
const isOver = ({ match }: FuzzGame, luck: Luck): boolean => match.place.phase === "debrief" && luck.chance(0.1);

function setupOf({ scenario }: CompiledScenario, seed: number, luck: Luck): MatchSetup {
  const players = scenario.roles.map(({ id }): [string, Player] => [id, luck.chance(0.5) ? { kind: "human" } : { kind: "standIn", level: 0 }]);
  return { seed, players: Object.fromEntries(players), assumptions: {}, parts: PARTS.filter(() => luck.chance(0.75)) };
}

interface Found {
  readonly error: unknown;
  readonly seed: number;
  readonly openDoor: OpenDoor;
}

/** A failure with the shortest list of commands that repeats it. */
async function tell(game: FuzzGame, { error, seed, openDoor }: Found): Promise<string> {
  const { compiled, setup, sent } = game;
  const list = await shortest({ compiled, setup, openDoor, message: messageFrom(error) }, game);
  const lines = list.map((command) => inspect(command, { depth: 9, breakLength: 200, maxStringLength: 200 })).join("\n");
  return `${compiled.scenario.id}, seed ${seed}, after ${sent.length} commands: ${error instanceof Error ? error.stack : String(error)}\nsetup ${JSON.stringify(setup)}\nthe shortest list that repeats it (${list.length}):\n${lines}`;
}
