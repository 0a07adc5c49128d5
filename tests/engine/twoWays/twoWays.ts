import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { historyOf, retell, struckIn } from "../../../src/analysis/history.ts";
import type { Cause, RoundRecord, World } from "../../../src/engine/index.ts";
import { playout } from "../../../src/engine/playout.ts";
import type { PlayoutPlan } from "../../../src/engine/playout.ts";
import { compileScenario, parseScenario } from "../../../src/scenario/index.ts";
import type { CompiledScenario } from "../../../src/scenario/compiled.ts";
import { byLevels, playAtRandom } from "../../helpers/randomGame.ts";
import type { RandomGame } from "../../helpers/randomGame.ts";
import { fullScenario, smallScenario } from "../../helpers/scenarios.ts";

/** Games in all. They are shared out over several files, which run side by side. */
const GAMES = 10_000;
export const SHARES = 4;

/** All that a resolution can be compared by. */
interface Told {
  readonly world: World;
  readonly worlds: readonly World[];
  readonly causes: readonly (readonly Cause[])[];
  readonly notes: readonly RoundRecord["notes"][];
}

/** Every scenario that ships, the small one, and the small one with the whole rule book; each with three kinds of levels. */
function allScenarios(): readonly CompiledScenario[] {
  const shipped = readdirSync("scenarios", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const compiled = shipped.map(({ name }) => {
    const parsed = parseScenario(readFileSync(`scenarios/${name}/scenario.json`, "utf8"));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.findings[0]?.message}`);
    return compileScenario(parsed.scenario);
  });
  return [smallScenario(), fullScenario(), ...compiled].flatMap(byLevels);
}

/** What the machine told. */
export const byMachine = ({ match, worlds }: RandomGame): Told => ({ world: match.world, worlds, causes: match.rounds.map(({ causes }) => causes), notes: match.rounds.map(({ notes }) => notes) });

/** The same game on the fast path: the machine's choices, deals and verdicts, and nothing else of it. */
export function byPlayout({ compiled, match }: RandomGame, other: Partial<PlayoutPlan> = {}): Told {
  const { world, rounds } = playout({
    scenario: compiled,
    seed: match.setup.seed,
    ledger: true,
    choose: (_, round) => compiled.roles.map(({ id }) => match.rounds[round - 1]?.choices[id]),
    outcome: (round) => match.debates.find((debate) => debate.round === round)?.verdict ?? null,
    struck: (round) => struckIn(match, round),
    ...other,
  });
  return { world, worlds: rounds.map((round) => round.world), causes: rounds.map(({ causes }) => causes ?? []), notes: rounds.map(({ notes }) => notes ?? []) };
}

/** Plays one share of the games both ways; they must end in the same world, with the same ledger and notes, bit for bit. */
export function comparePaths(share: number): void {
  const scenarios = allScenarios();
  const seen = { causes: 0, adoptions: 0, halves: 0, deals: 0, vetoes: 0 };
  for (let seed = share; seed < GAMES; seed += SHARES) {
    const compiled = scenarios[Math.floor(seed / SHARES) % scenarios.length] as CompiledScenario;
    const game = playAtRandom(compiled, seed);
    const machine = byMachine(game);
    const fast = byPlayout(game);
    // Vitest's own comparison is slow: it is asked only to show a difference.
    if (!isDeepStrictEqual(fast, machine)) expect(fast, `${compiled.scenario.id}, seed ${seed}`).toStrictEqual(machine);
    const retold = retell(compiled, historyOf(compiled, game.match)).world;
    if (!isDeepStrictEqual(retold, machine.world)) expect(retold, `${compiled.scenario.id}, seed ${seed}, told again`).toStrictEqual(machine.world);
    count(seen, machine);
  }
  // Games in which nothing happens would be alike for nothing.
  const games = GAMES / SHARES;
  expect(seen.causes).toBeGreaterThan(20 * games);
  expect(seen.adoptions).toBeGreaterThan(2 * games);
  for (const rare of [seen.halves, seen.deals, seen.vetoes]) expect(rare).toBeGreaterThan(games / 50);
}

function count(seen: Record<"causes" | "adoptions" | "halves" | "deals" | "vetoes", number>, { causes, notes, world }: Told): void {
  seen.causes += causes.flat().length;
  seen.deals += world.deals.length;
  for (const { note } of notes.flat()) {
    if (note.type === "adopted") seen.adoptions += 1;
    if ((note.type === "adopted" && note.level !== undefined) || note.type === "levelChanged") seen.halves += 1;
    if (note.type === "veto") seen.vetoes += 1;
  }
}
