import { readFileSync } from "node:fs";
import { createMatch, decide, evolve, project, seatsToAct } from "../src/engine/index.ts";
import type { Command, Level, Match, Player } from "../src/engine/index.ts";
import { finalScores } from "../src/engine/finalScores.ts";
import { lookup } from "../src/kernel/lookup.ts";
import type { CompiledScenario } from "../src/scenario/compiled.ts";
import { compileScenario } from "../src/scenario/compileScenario.ts";
import { ScenarioFile } from "../src/scenario/schema/scenario.ts";
import { chooseCommand } from "../src/standins/chooseCommand.ts";

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

/** What a level is worth: its own utility and score at the end of whole matches, and what a decision about policies takes. */
interface Row {
  readonly level: Level;
  /** Of each match, in the same order for all levels. */
  readonly utilities: readonly number[];
  readonly totals: readonly number[];
  readonly milliseconds: readonly number[];
}

/** One seat after the other is played at the level, with the same seeds; all others at another. The debates are held too. */
function measureLevel(compiled: CompiledScenario, level: Level, { others, seeds }: { readonly others: Level; readonly seeds: number }): Row {
  const utilities: number[] = [];
  const totals: number[] = [];
  const milliseconds: number[] = [];
  for (const { id } of compiled.scenario.roles) {
    for (let seed = 1; seed <= seeds; seed++) {
      const players = compiled.scenario.roles.map((role): [string, Player] => [role.id, { kind: "standIn", level: role.id === id ? level : others }]);
      const match = playThrough(compiled, createMatch(compiled, { seed, players: Object.fromEntries(players), assumptions: {} }), (took, role) => {
        if (role === id) milliseconds.push(took);
      });
      const score = scoreOf(compiled, match, id);
      utilities.push(score.utility);
      totals.push(score.total);
    }
  }
  return { level, utilities, totals, milliseconds };
}

function scoreOf(compiled: CompiledScenario, { seats, world }: Match, id: string): { readonly utility: number; readonly total: number } {
  const agendas = Object.fromEntries(compiled.scenario.roles.map((role) => [role.id, lookup(seats, role.id)?.agenda ?? null]));
  return finalScores(compiled, world, agendas).find(({ role }) => role === id) ?? { utility: 0, total: 0 };
}

function playThrough(compiled: CompiledScenario, start: Match, timed: (milliseconds: number, role: string) => void): Match {
  let match = start;
  while (match.place.phase !== "debrief") {
    const [role] = seatsToAct(match);
    const decision = decide(compiled, match, role === undefined ? ofTheHost(match) : ofStandIn(compiled, match, { role, timed }));
    if (!decision.ok) throw new Error(decision.refusal.code);
    match = decision.events.reduce(evolve, match);
  }
  return match;
}

const ofTheHost = ({ place }: Match): Command => (place.phase === "lobby" ? { type: "begin" } : { type: "advance" });

function ofStandIn(compiled: CompiledScenario, match: Match, { role, timed }: { readonly role: string; readonly timed: (milliseconds: number, role: string) => void }): Command {
  const player = match.seats[role]?.player;
  const view = project(compiled, match, role);
  const start = performance.now();
  const command = chooseCommand(compiled, view, { level: player?.kind === "standIn" ? player.level : 0, seed: match.setup.seed });
  if (command.type === "sealChoice") timed(performance.now() - start, role);
  return command;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function standardError(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))) / values.length);
}

function tell({ level, utilities, totals, milliseconds }: Row, { random, below }: { readonly random: Row; readonly below: Row }): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const cells = [level, (sorted[sorted.length >> 1] ?? 0).toFixed(1), (sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(1), gain(utilities, random.utilities), gain(totals, random.totals), gain(totals, below.totals)];
  return `| ${cells.join(" | ")} |`;
}

/** The mean, and how much more it is than that of other play of the same matches, ± standard error. */
function gain(values: readonly number[], base: readonly number[]): string {
  const more = values.map((value, game) => value - (base[game] ?? 0));
  return values === base ? mean(values).toFixed(2) : `${mean(values).toFixed(2)} (${mean(more) < 0 ? "−" : "+"}${Math.abs(mean(more)).toFixed(2)} ± ${standardError(more).toFixed(2)})`;
}

const [seeds = "24", ...worlds] = process.argv.slice(2);
const file = new URL("../scenarios/prc-models-tier1/scenario.json", import.meta.url);
const compiled = compileScenario(ScenarioFile.parse(JSON.parse(readFileSync(file, "utf8"))));
for (const others of (worlds.length === 0 ? ["0"] : worlds).map((level) => Number(level) as Level)) {
  const rows = LEVELS.map((level) => measureLevel(compiled, level, { others, seeds: Number(seeds) }));
  const [random] = rows;
  if (random === undefined) break;
  process.stdout.write(`\nOthers at level ${others}, ${random.utilities.length} matches a level\n\n| level | ms a decision, median | 95th | own utility at the end (more than level 0) | score (more than level 0) | score (more than the level below) |\n|---|---|---|---|---|---|\n`);
  for (const [index, row] of rows.entries()) process.stdout.write(`${tell(row, { random, below: rows[index - 1] ?? row })}\n`);
}
