import { readFileSync } from "node:fs";
import { TABLE_KEY } from "../../src/client/app/keys.ts";
import { EMPTY_DRAFT, type Draft } from "../../src/client/store/draftSlice.ts";
import type { Panel } from "../../src/client/store/panelsSlice.ts";
import type { Settings } from "../../src/client/store/settingsSlice.ts";
import { resolutionView, type Scene as ResolutionScene } from "../../src/client/viewmodel/resolutionView.ts";
import { createMatch, decide, evolve, project, seatsToAct } from "../../src/engine/index.ts";
import type { Command, DebateStep, Match, MatchSetup, Part, Place, Player, RoleId } from "../../src/engine/index.ts";
import { compileScenario, parseScenario } from "../../src/scenario/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { makeSave } from "../../src/session/saveFile.ts";
import { chooseCommand } from "../../src/standins/chooseCommand.ts";

/** A place of a game, reached without a browser: what the person did there was done by a stand-in. */
export interface StagedPlace {
  readonly role: RoleId;
  readonly seed: number;
  readonly phase: Place["phase"];
  readonly round?: number;
  readonly step?: DebateStep;
  /** Parts of the rules that it is played with; none where nothing is said. */
  readonly parts?: readonly Part[];
  /** What the player has half made, and how far the player has read. */
  readonly draft?: Partial<Draft>;
  readonly panel?: Panel;
  /** Which scene of the resolution is on show. */
  readonly scene?: ResolutionScene["kind"];
}

const SCENARIO = "scenarios/prc-models-tier1/scenario.json";
/** Stand-ins who think ahead: the games look as they do when played. */
const LEVEL = 2;

let compiledOnce: CompiledScenario | undefined;

function scenario(): CompiledScenario {
  if (compiledOnce !== undefined) return compiledOnce;
  const parsed = parseScenario(readFileSync(SCENARIO, "utf8"));
  if (!parsed.ok) throw new Error(`${SCENARIO} has faults: npm run cli -- validate ${SCENARIO}`);
  compiledOnce = compileScenario(parsed.scenario);
  return compiledOnce;
}

/** What the browser's storage holds when the game is at that place; `#/play` then opens it there. */
export function storageAt(staged: StagedPlace, settings: Partial<Settings> = {}): Record<string, string> {
  const compiled = scenario();
  const { role, seed, round = 1 } = staged;
  const setup = setupOf(compiled, staged);
  const { match, commands } = playTo(compiled, setup, staged);
  const stage = staged.scene === undefined ? 0 : resolutionView(compiled, project(compiled, match, role)).findIndex(({ kind }) => kind === staged.scene);
  if (stage < 0) throw new Error(`the game of seed ${seed} has no scene "${staged.scene}" in round ${round}`);
  const draft: Draft = { ...EMPTY_DRAFT, round: "round" in match.place ? match.place.round : 0, verdictSeen: round - 1, resolutionSeen: round - 1, stage, ...staged.draft };
  return {
    "countermove.save": JSON.stringify(makeSave(compiled, { setup, commands })),
    "countermove.draft": JSON.stringify({ draft, panel: staged.panel ?? null }),
    "countermove.settings": JSON.stringify({ pace: "quick", ...settings }),
  };
}

/** What the browser's storage holds where seats are passed round and the first of them waits behind its cover. */
export function coverStorage(): Record<string, string> {
  const compiled = scenario();
  const setup = setupOf(compiled, { role: "executive", seed: 1 });
  const save = JSON.stringify(makeSave(compiled, { setup, commands: [{ type: "begin" }, { type: "advance" }] }));
  return { [TABLE_KEY]: JSON.stringify({ covered: true, save }) };
}

function setupOf({ scenario: { roles } }: CompiledScenario, { role, seed, parts = [] }: Pick<StagedPlace, "role" | "seed" | "parts">): MatchSetup {
  const players = roles.map(({ id }): [string, Player] => [id, id === role ? { kind: "human" } : { kind: "standIn", level: LEVEL }]);
  return { seed, players: Object.fromEntries(players), assumptions: {}, ...(parts.length > 0 && { parts }) };
}

/** Seeds and rounds among which a telling game is looked for. */
const SEEDS_TRIED = 20;
const STRIKE_ROUNDS = [3, 2, 4];

/** A game in which the other side climbs its ladder, and the round in which it does: what the show is best shown with. Stand-ins may play otherwise one day. */
export function strikingGame(role: RoleId): { readonly role: RoleId; readonly seed: number; readonly round: number } {
  const compiled = scenario();
  for (let seed = 1; seed <= SEEDS_TRIED; seed += 1) {
    const { match } = playTo(compiled, setupOf(compiled, { role, seed }), { role, seed, phase: "report", round: Math.max(...STRIKE_ROUNDS) });
    const climbed = match.rounds.filter(({ notes }) => notes.some(({ note }) => note.type === "rungChanged" && note.to > note.from)).map(({ round }) => round);
    const round = STRIKE_ROUNDS.find((wanted) => climbed.includes(wanted));
    if (round !== undefined) return { role, seed, round };
  }
  throw new Error(`in none of ${SEEDS_TRIED} games does the other side strike`);
}

interface Played {
  readonly match: Match;
  readonly commands: readonly Command[];
}

function playTo(compiled: CompiledScenario, setup: MatchSetup, staged: StagedPlace): Played {
  let match = createMatch(compiled, setup);
  const commands: Command[] = [];
  while (!isAt(match.place, staged)) {
    if (match.place.phase === "debrief") throw new Error(`the game of seed ${staged.seed} never comes to ${staged.phase} ${staged.round ?? ""} ${staged.step ?? ""}`);
    const command = nextCommand(compiled, match);
    const decision = decide(compiled, match, command);
    if (!decision.ok) throw new Error(`${command.type} is refused: ${decision.refusal.code}`);
    match = decision.events.reduce(evolve, match);
    commands.push(command);
  }
  return { match, commands };
}

function isAt(place: Place, { phase, round, step }: StagedPlace): boolean {
  if (place.phase !== phase) return false;
  if (round !== undefined && "round" in place && place.round !== round) return false;
  return step === undefined || ("step" in place && place.step === step);
}

function nextCommand(compiled: CompiledScenario, match: Match): Command {
  if (match.place.phase === "lobby") return { type: "begin" };
  const [role] = seatsToAct(match);
  if (role === undefined) return { type: "advance" };
  return chooseCommand(compiled, project(compiled, match, role), { level: LEVEL, seed: match.setup.seed });
}
