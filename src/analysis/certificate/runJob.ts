import type { Choice, World } from "../../engine/index.ts";
import { judgeChoice } from "../../engine/index.ts";
import { roleOptions } from "../../engine/options.ts";
import { isOver, withOutcome } from "../../engine/playout.ts";
import { resolveRound } from "../../engine/resolveRound.ts";
import { startWorld } from "../../engine/startWorld.ts";
import { canonicalJson } from "../../kernel/canonicalJson.ts";
import { drawInt, subSeed } from "../../kernel/random.ts";
import { compileScenario } from "../../scenario/compileScenario.ts";
import type { Scenario } from "../../scenario/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { historyOf, retell } from "../history.ts";
import { tablesOf } from "./debateTables.ts";
import type { DebateTables } from "./debateTables.ts";
import { fastGame } from "./fastGame.ts";
import { recordOf } from "./gameRecord.ts";
import type { PlayedRound } from "./gameRecord.ts";
import type { Job, JobResult, Tried } from "./jobs.ts";
import { NO_RESULT } from "./jobs.ts";
import { practiceOf } from "./studyFullRules.ts";
import { wholeMatch } from "./wholeMatch.ts";

const NOTHING: Choice = { adopt: [], repeal: [] };
const nobody = (): boolean => false;
const everybody = (): boolean => true;

/** Does the jobs of a scenario, one at a time; scenarios with other assumptions are compiled once each. */
export function jobRunner(scenario: Scenario): (job: Job) => JobResult {
  const compiled = new Map<string, CompiledScenario>();
  const compile = (assumptions: Readonly<Record<string, number>>): CompiledScenario => {
    const key = canonicalJson(assumptions);
    const known = compiled.get(key) ?? compileScenario(scenario, assumptions);
    compiled.set(key, known);
    return known;
  };
  return (job) => runJob(compile(job.kind === "random" ? job.assumptions : {}), job);
}

function runJob(compiled: CompiledScenario, job: Job): JobResult {
  switch (job.kind) {
    case "matches":
      return runMatches(compiled, job);
    case "random":
      return { ...NO_RESULT, records: seedsOf(job).map((seed) => recordOf(compiled, fastGame({ compiled, seed, tables: job.tables, skilled: nobody }).world, seed)) };
    case "skilled":
      return runSkilled(compiled, job);
    case "alone":
      return { ...NO_RESULT, records: seedsOf(job).map((seed) => recordOf(compiled, fastGame({ compiled, seed, tables: job.tables, skilled: (role) => role === job.role, denied: job.denied }).world, seed)) };
    case "fate":
      return { ...NO_RESULT, utilities: seedsOf(job).map((seed) => livesOf(compiled, seed, job)) };
    case "influence":
      return { ...NO_RESULT, utilities: seedsOf(job).map((seed) => othersOf(compiled, seed, job.tables)) };
    case "rivals":
      return { ...NO_RESULT, rivals: seedsOf(job).flatMap((seed) => rivalsIn(compiled, seed, job.tables)) };
    case "witness":
      return { ...NO_RESULT, witness: job.play === "match" ? historyOf(compiled, wholeMatch(compiled, { seed: job.seed, level: 2 })).rounds : fastGame({ compiled, seed: job.seed, tables: job.tables, skilled: job.play === "skilled" ? everybody : nobody }).rounds };
  }
}

const seedsOf = ({ first, count }: { readonly first: number; readonly count: number }): readonly number[] => Array.from({ length: count }, (_, place) => first + place);

function runMatches(compiled: CompiledScenario, job: Extract<Job, { kind: "matches" }>): JobResult {
  const matches = seedsOf(job).map((seed) => ({ seed, match: wholeMatch(compiled, { seed, level: job.level, parts: job.parts }) }));
  return {
    ...NO_RESULT,
    records: matches.map(({ seed, match }) => recordOf(compiled, match.world, seed)),
    tables: matches.map(({ match }) => tablesOf(compiled, match)),
    practices: matches.map(({ match }) => practiceOf(compiled, match)),
  };
}

function runSkilled(compiled: CompiledScenario, job: Extract<Job, { kind: "skilled" }>): JobResult {
  const games = seedsOf(job).map((seed) => ({ seed, game: fastGame({ compiled, seed, tables: job.tables, skilled: everybody, askAgain: true }) }));
  return { ...NO_RESULT, records: games.map(({ seed, game }) => recordOf(compiled, game.world, seed)), swayed: games.filter(({ game }) => game.swayed).length };
}

/** Utilities of one random game told again under other luck. */
function livesOf(compiled: CompiledScenario, seed: number, { lives, tables }: { readonly lives: number; readonly tables: DebateTables }): readonly (readonly number[])[] {
  const { rounds } = fastGame({ compiled, seed, tables, skilled: nobody });
  return Array.from({ length: lives }, (_, life) => retell(compiled, { seed: subSeed(seed, "life", life), rounds }).world.utility);
}

/** Utilities of one random game as it is, then with each role in turn playing another. */
function othersOf(compiled: CompiledScenario, seed: number, tables: DebateTables): readonly (readonly number[])[] {
  const plan = { compiled, seed, tables, skilled: nobody };
  return [fastGame(plan).world.utility, ...compiled.roles.map((_, redrawn) => fastGame({ ...plan, redrawn }).world.utility)];
}

/** In a round drawn by the seed, for each role: every policy that it can adopt alone; afterwards it rests and the others go on. */
function rivalsIn(compiled: CompiledScenario, seed: number, tables: DebateTables): readonly (readonly Tried[])[] {
  const { rounds } = fastGame({ compiled, seed, tables, skilled: nobody });
  const at = drawInt(rounds.length, seed, "rivals");
  const before = worldBefore(compiled, rounds.slice(0, at + 1), seed);
  return compiled.roles.map(({ id }, role) => {
    const options = roleOptions(compiled, before, id);
    const capital = before.capital[role] ?? 0;
    const end = (choice: Choice): number => utilityAfter(compiled, before, { rounds: rounds.slice(at), seed, role, choice });
    const still = end(NOTHING);
    return options.flatMap(({ policy }): Tried[] => {
      const choice: Choice = { adopt: [policy], repeal: [] };
      if (judgeChoice(compiled, { options, capital, choice }) !== null) return [];
      return [{ policy: compiled.index.policy[policy] ?? -1, gain: end(choice) - still }];
    });
  });
}

const debated = (world: World, { motion }: PlayedRound): World => (motion === null ? world : withOutcome(world, motion.index, motion.outcome));

/** The world at the choice of the last of some rounds, its motion decided. */
function worldBefore(compiled: CompiledScenario, rounds: readonly PlayedRound[], seed: number): World {
  let world = startWorld(compiled);
  for (const [place, round] of rounds.entries()) {
    world = debated(world, round);
    if (place < rounds.length - 1) world = resolveRound(compiled, world, { choices: round.choices, seed, ledger: false }).world;
  }
  return world;
}

interface Attempt {
  /** From the round of the choice to the last. */
  readonly rounds: readonly PlayedRound[];
  readonly seed: number;
  readonly role: number;
  readonly choice: Choice;
}

/** A role's utility at the end when it makes a choice now and rests from then on. */
function utilityAfter(compiled: CompiledScenario, before: World, { rounds, seed, role, choice }: Attempt): number {
  let world = before;
  for (const [place, round] of rounds.entries()) {
    if (isOver(compiled, world)) break;
    if (place > 0) world = debated(world, round);
    const mine = place === 0 ? choice : NOTHING;
    const choices = round.choices.map((other, owner) => (owner === role ? mine : other));
    world = resolveRound(compiled, world, { choices, seed, ledger: false }).world;
  }
  return world.utility[role] ?? 0;
}
