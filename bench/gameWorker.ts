import { parentPort, workerData } from "node:worker_threads";
import { counterfactuals } from "../src/analysis/counterfactuals.ts";
import { historyOf, retell } from "../src/analysis/history.ts";
import { variantWithOtherLuck } from "../src/analysis/retelling.ts";
import { isOver } from "../src/engine/playout.ts";
import { resolveRound } from "../src/engine/resolveRound.ts";
import type { Choice, World } from "../src/engine/world.ts";
import { draw, shuffled, subSeed } from "../src/kernel/random.ts";
import type { CompiledScenario } from "../src/scenario/compiled.ts";
import { compileScenario } from "../src/scenario/compileScenario.ts";
import type { Scenario } from "../src/scenario/index.ts";
import { measure } from "./measure.ts";
import { playedMatch } from "./playedGame.ts";

/** What a worker has measured. */
export interface WorkerTiming {
  readonly name: "counterfactuals" | "otherLuck" | "otherFigures" | "playouts";
  readonly what: string;
  readonly milliseconds: number;
}

const PLAYOUTS = 10_000;
const LUCKS = 200;
/** Finished games that are gone through in turn. */
const GAMES = 4;

const compiled = compileScenario(workerData as Scenario);
const matches = Array.from({ length: GAMES }, (_, seed) => playedMatch(compiled, { seed, level: 2 }));

const { median } = measure((turn) => void counterfactuals(compiled, matches[turn % GAMES] as (typeof matches)[number]));
const told: WorkerTiming = { name: "counterfactuals", what: "counterfactuals of a finished game, median", milliseconds: median / 1000 };

const [first] = matches;
if (first === undefined) throw new Error("no match was played");
const history = historyOf(compiled, first);
const lucks = (figures: Readonly<Record<string, number>> | null): number => measure((turn) => void variantWithOtherLuck(compiled, history, { variant: { changes: [], figures }, seed: turn, count: LUCKS })).median / 1000;
const otherLuck: WorkerTiming = { name: "otherLuck", what: `${LUCKS} other lucks of a finished game, median`, milliseconds: lucks(null) };
const otherFigures: WorkerTiming = { name: "otherFigures", what: "the same under other assumptions, median", milliseconds: lucks({}) };

const middle = retell(compiled, { ...history, rounds: history.rounds.slice(0, compiled.rounds >> 1) }).world;
for (let game = 0; game < PLAYOUTS / 10; game++) playOn(compiled, middle, game);
const start = performance.now();
for (let game = 0; game < PLAYOUTS; game++) playOn(compiled, middle, game);
const played: WorkerTiming = { name: "playouts", what: `${PLAYOUTS} playouts from the middle of a game`, milliseconds: performance.now() - start };

parentPort?.postMessage([told, otherLuck, otherFigures, played]);

/** Plays a game on to its end, everybody choosing at random; what is not legal is dropped by the rules. */
function playOn(scenario: CompiledScenario, from: World, game: number): void {
  const seed = subSeed(1, "playout", game);
  let world = from;
  while (!isOver(scenario, world)) {
    const round = world.round + 1;
    world = resolveRound(scenario, world, { choices: scenario.roles.map((_, role) => choiceOf(scenario, { role, round, seed })), seed, ledger: false }).world;
  }
}

function choiceOf({ roles, policies }: CompiledScenario, { role, round, seed }: { readonly role: number; readonly round: number; readonly seed: number }): Choice {
  const own = shuffled(roles[role]?.policies ?? [], seed, round, role).map((policy) => policies[policy]?.id ?? "");
  return { adopt: own.slice(0, draw(seed, round, role, "many") < 0.5 ? 1 : 2), repeal: [] };
}
