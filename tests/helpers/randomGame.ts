import { createMatch, decide, evolve, judgeChoice, PARTS, project, seatsToAct } from "../../src/engine/index.ts";
import type { Choice, Command, Match, MatchSetup, Player, World } from "../../src/engine/index.ts";
import { roleOptions } from "../../src/engine/options.ts";
import { plays } from "../../src/engine/plays.ts";
import { vetoRight } from "../../src/engine/vetoes.ts";
import { draw } from "../../src/kernel/random.ts";
import { compileScenario } from "../../src/scenario/compileScenario.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { chooseCommand } from "../../src/standins/chooseCommand.ts";
import { choiceOfLegal } from "./legalChoice.ts";

/** Share of games whose debates are argued, at random: that is most of the work. The others pass over them, which decides motions too. */
const ARGUED = 1 / 5;

/** What a match played at random has come to. Nothing here needs Node: a page plays the same games. */
export interface RandomGame {
  readonly compiled: CompiledScenario;
  readonly match: Match;
  /** The world after each round. */
  readonly worlds: readonly World[];
}

/** A random setup: which parts of the rules are played, and who is a person (and may vote). */
export function randomSetup({ scenario }: CompiledScenario, seed: number): MatchSetup {
  const players = scenario.roles.map(({ id }): [string, Player] => [id, draw(seed, "person", id) < 0.2 ? { kind: "human" } : { kind: "standIn", level: 0 }]);
  const parts = PARTS.filter((part) => draw(seed, "part", part) < 0.5);
  return { seed, players: Object.fromEntries(players), assumptions: {}, ...(parts.length > 0 && { parts }) };
}

/** Plays a whole match through the rules and the machine, everybody at random. */
export function playAtRandom(compiled: CompiledScenario, seed: number): RandomGame {
  const worlds: World[] = [];
  let match = createMatch(compiled, randomSetup(compiled, seed));
  for (let command = next(compiled, match); command !== null; command = next(compiled, match)) {
    const decision = decide(compiled, match, command);
    if (!decision.ok) throw new Error(`seed ${seed}: ${command.type} is refused: ${decision.refusal.code}`);
    for (const event of decision.events) if (event.type === "stageResolved" && event.stage === "ending") worlds.push(event.world);
    match = decision.events.reduce(evolve, match);
  }
  return { compiled, match, worlds };
}

function next(compiled: CompiledScenario, match: Match): Command | null {
  const { place, setup } = match;
  if (place.phase === "debrief") return null;
  if (place.phase === "lobby") return { type: "begin" };
  const [role] = seatsToAct(match);
  if (role === undefined) return { type: "advance" };
  if (place.phase === "commit") return withRights(compiled, match, choiceOfLegal({ compiled, match, commands: [], events: [] }));
  const argued = draw(setup.seed, "argued") < ARGUED;
  if (!argued && (place.phase === "evidence" || place.phase === "debate")) return { type: "advance" };
  return chooseCommand(compiled, project(compiled, match, role), { level: 0, seed: setup.seed });
}

/** A choice with a veto and a forecast where they are played, now and then. */
function withRights(compiled: CompiledScenario, match: Match, command: Command): Command {
  if (command.type !== "sealChoice") return command;
  const { role } = command;
  const u = (what: string): number => draw(match.setup.seed, "test right", match.world.round, role, what);
  const pick = <T>(items: readonly T[], what: string): T | undefined => items[Math.floor(u(what) * items.length)];
  const veto = plays(match, "vetoes") ? vetoRight(compiled, match.world, role) : null;
  const policy = u("veto") < 0.5 ? pick(veto?.policies ?? [], "policy") : undefined;
  const meter = plays(match, "forecasts") && u("forecast") < 0.5 ? pick(compiled.meters, "meter") : undefined;
  const choice: Choice = {
    ...command.choice,
    ...(policy !== undefined && { veto: policy }),
    ...(meter !== undefined && { forecast: [{ meter: meter.id, direction: u("way") < 0.5 ? "up" : "down", confidence: 0.5 + u("sure") / 2 }] }),
  };
  const capital = match.world.capital[compiled.index.role[role] ?? -1] ?? 0;
  const problem = judgeChoice(compiled, { options: roleOptions(compiled, match.world, role), capital, veto, choice });
  return problem === null ? { ...command, choice } : command;
}

/** A scenario as it is, with every policy whole or not at all, and with a half measure of every policy. */
export function byLevels(compiled: CompiledScenario): readonly CompiledScenario[] {
  const levelled = (levels: number[]): CompiledScenario => compileScenario({ ...compiled.scenario, policies: compiled.scenario.policies.map((policy) => ({ ...policy, levels })) });
  return [compiled, levelled([0, 1]), levelled([0, 0.5, 1])];
}
