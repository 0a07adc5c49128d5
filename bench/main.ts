import { readFileSync } from "node:fs";
import type { History } from "../src/analysis/history.ts";
import { playout } from "../src/engine/playout.ts";
import { STAGES } from "../src/engine/world.ts";
import type { World } from "../src/engine/world.ts";
import { canonicalJson } from "../src/kernel/canonicalJson.ts";
import type { CompiledScenario } from "../src/scenario/compiled.ts";
import { compileScenario } from "../src/scenario/compileScenario.ts";
import { ScenarioFile } from "../src/scenario/schema/scenario.ts";
import { certifyTimes } from "./certifyTimes.ts";
import { machineGame } from "./machineGame.ts";
import { measureTogether } from "./measure.ts";
import { playedGames } from "./playedGame.ts";
import { openToy } from "./toyGame.ts";
import { workerTimes } from "./workerTimes.ts";

/** Games are gone through in turn, so that no run is fast because it repeats the last one. */
const GAMES = 64;
/** How often the rules must play a game while the toy in boardgame.io plays one. */
const TIMES_THE_TOY = 6;

interface Row {
  readonly name: string;
  /** Most microseconds that a game may take, median; null where no promise was made. */
  readonly limit: number | null;
  readonly play: (turn: number) => unknown;
}

const words = process.argv.slice(2).filter((word) => word !== "--full");
const file = words[0] ?? new URL("../scenarios/prc-models-tier1/scenario.json", import.meta.url);
const scenario = compileScenario(ScenarioFile.parse(JSON.parse(readFileSync(file, "utf8"))));
const games = playedGames(scenario, GAMES);
const at = (turn: number): History => games[turn % GAMES] as History;
const paths = [
  { name: "full rules", limit: 120, play: (turn: number) => fastGame(at(turn), false) },
  { name: "full rules with ledger", limit: 250, play: (turn: number) => fastGame(at(turn), true) },
  { name: "by the machine, with ledger", limit: null, play: (turn: number) => machineGame(scenario, at(turn)) },
] as const satisfies readonly Row[];
const size = { rounds: scenario.rounds, roles: scenario.roles.length, stages: STAGES };
const toys: readonly Row[] = [
  { name: "toy in boardgame.io, phases", limit: null, play: openToy(size, "phases") },
  { name: "toy in boardgame.io, calls", limit: null, play: openToy(size, "calls") },
];

for (let turn = 0; turn < GAMES; turn++) {
  const [first, ...others] = paths.map(({ play }) => canonicalJson(play(turn)));
  if (others.some((world) => world !== first)) throw new Error(`game ${turn} ends differently on different paths`);
}
process.stdout.write(`${title(scenario)}\n\n${table([...paths, ...toys])}\n`);
process.stdout.write(`${await workerTimes(scenario.scenario)}\n`);
process.stdout.write(await certifyTimes(scenario.scenario, process.argv.includes("--full")));

function fastGame({ seed, rounds }: History, ledger: boolean): World {
  return playout({
    scenario,
    seed,
    ledger,
    choose: (_, round) => rounds[round - 1]?.choices ?? [],
    outcome: (round) => rounds[round - 1]?.motion?.outcome ?? null,
    struck: (round) => rounds[round - 1]?.struck ?? [],
  }).world;
}

function title({ scenario: { title: name }, rounds, roles, meters, policies }: CompiledScenario): string {
  return `${name}: ${rounds} rounds, ${roles.length} roles, ${meters.length} meters, ${policies.length} policies; ${GAMES} games in turn, Node ${process.versions.node}`;
}

function table(measured: readonly Row[]): string {
  const timings = measureTogether(measured.map(({ play }) => play));
  const first = timings[0]?.median ?? NaN;
  const rows = measured.map(({ name, limit }, place) => {
    const { median, best } = timings[place] as (typeof timings)[number];
    const kept = limit === null ? "" : `${limit}${median <= limit ? "" : " over"}`;
    return `${name.padEnd(28)}${median.toFixed(1).padStart(12)}${best.toFixed(1).padStart(12)}${(median / first).toFixed(2).padStart(9)}${kept.padStart(11)}\n`;
  });
  const times = (timings.at(-1)?.median ?? NaN) / first;
  return `${"whole game".padEnd(28)}${"median µs".padStart(12)}${"best µs".padStart(12)}${"ratio".padStart(9)}${"limit µs".padStart(11)}
${rows.join("")}Full rules play ${times.toFixed(1)} games while the faster toy in boardgame.io plays one; goal ${TIMES_THE_TOY}${times >= TIMES_THE_TOY ? "" : ", missed"}\n`;
}
