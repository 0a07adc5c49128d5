import { readFileSync } from "node:fs";
import { playout } from "../src/engine/playout.ts";
import type { World } from "../src/engine/world.ts";
import { canonicalJson } from "../src/kernel/canonicalJson.ts";
import type { CompiledScenario } from "../src/scenario/compiled.ts";
import { compileScenario } from "../src/scenario/compileScenario.ts";
import { ScenarioFile } from "../src/scenario/schema/scenario.ts";
import { certifyTimes } from "./certifyTimes.ts";
import { drawGames } from "./drawnGame.ts";
import type { DrawnGame } from "./drawnGame.ts";
import { machineGame } from "./machineGame.ts";
import { measure } from "./measure.ts";

/** Games are gone through in turn, so that no run is fast because it repeats the last one. */
const GAMES = 64;

interface Row {
  readonly name: string;
  /** Most microseconds that a game may take, median; null where no promise was made. */
  readonly limit: number | null;
  readonly play: (game: DrawnGame) => World;
}

const words = process.argv.slice(2).filter((word) => word !== "--full");
const file = words[0] ?? new URL("../scenarios/prc-models-tier1/scenario.json", import.meta.url);
const scenario = compileScenario(ScenarioFile.parse(JSON.parse(readFileSync(file, "utf8"))));
const games = drawGames(scenario, GAMES);
const rows: readonly Row[] = [
  { name: "fast path", limit: 100, play: (game) => fastGame(game, false) },
  { name: "fast path with ledger", limit: 200, play: (game) => fastGame(game, true) },
  { name: "machine path with ledger", limit: null, play: (game) => machineGame(scenario, game) },
];

for (const game of games) {
  const [first, ...others] = rows.map(({ play }) => canonicalJson(play(game)));
  if (others.some((world) => world !== first)) throw new Error(`game ${game.seed} ends differently on different paths`);
}
process.stdout.write(`${title(scenario)}\n\n${table(rows)}\n`);
process.stdout.write(await certifyTimes(scenario.scenario, process.argv.includes("--full")));

function fastGame({ seed, choices, outcomes }: DrawnGame, ledger: boolean): World {
  return playout({ scenario, seed, ledger, choose: (_, round) => choices[round - 1] ?? [], outcome: (round) => outcomes[round - 1] ?? null }).world;
}

function title({ scenario: { title: name }, rounds, roles, meters, policies }: CompiledScenario): string {
  return `${name}: ${rounds} rounds, ${roles.length} roles, ${meters.length} meters, ${policies.length} policies; ${GAMES} games in turn, Node ${process.versions.node}`;
}

function table(measured: readonly Row[]): string {
  let first = 0;
  let text = `${"whole game".padEnd(28)}${"median µs".padStart(12)}${"best µs".padStart(12)}${"ratio".padStart(9)}${"limit µs".padStart(11)}\n`;
  for (const { name, limit, play } of measured) {
    const { median, best } = measure((turn) => play(games[turn % GAMES] as DrawnGame));
    first ||= median;
    const kept = limit === null ? "" : `${limit}${median <= limit ? "" : " over"}`;
    text += `${name.padEnd(28)}${median.toFixed(1).padStart(12)}${best.toFixed(1).padStart(12)}${(median / first).toFixed(2).padStart(9)}${kept.padStart(11)}\n`;
  }
  return text;
}
