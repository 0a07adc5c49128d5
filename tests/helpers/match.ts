import { createMatch, decide, evolve, project, seatsToAct } from "../../src/engine/index.ts";
import type { Choice, Command, DealDraft, Decision, Level, Match, MatchEvent, Part, Place, Player, PointOfInformation, Question, RefusalCode, RoleId, Term } from "../../src/engine/index.ts";
import { chooseCommand } from "../../src/standins/chooseCommand.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { smallScenario } from "./scenarios.ts";

/** A match to be played in a test. Everything that it holds is frozen deep, so that a rule that writes in place throws. */
export interface Game {
  readonly compiled: CompiledScenario;
  readonly match: Match;
  readonly commands: readonly Command[];
  readonly events: readonly MatchEvent[];
}

interface Setup {
  readonly compiled?: CompiledScenario;
  readonly seed?: number;
  readonly level?: Level;
  readonly humans?: readonly RoleId[];
  readonly parts?: readonly Part[];
}

/** A new match in its lobby. */
export function aMatch({ compiled = smallScenario(), seed = 7, level = 0, humans = [], parts = [] }: Setup = {}): Game {
  const players = compiled.scenario.roles.map(({ id }): [string, Player] => [id, humans.includes(id) ? { kind: "human" } : { kind: "standIn", level }]);
  const match = createMatch(compiled, { seed, players: Object.fromEntries(players), assumptions: {}, ...(parts.length > 0 && { parts }) });
  return { compiled, match: deepFreeze(match), commands: [], events: [] };
}

/** Plays a command; a refusal throws. */
export function play(game: Game, ...commands: readonly Command[]): Game {
  return commands.reduce((before, command) => {
    const decision = decide(before.compiled, before.match, command);
    if (!decision.ok) throw new Error(`${command.type} is refused: ${decision.refusal.code} ${JSON.stringify(decision.refusal.detail)}`);
    return happened(before, command, decision.events);
  }, game);
}

function happened(before: Game, command: Command, events: readonly MatchEvent[]): Game {
  const match = deepFreeze(events.reduce(evolve, before.match));
  return { ...before, match, commands: [...before.commands, command], events: [...before.events, ...deepFreeze([...events])] };
}

/** Why a command is refused; "accepted" when it is not. */
export function refusalOf({ compiled, match }: Game, command: Command): RefusalCode | "accepted" {
  const decision: Decision = decide(compiled, match, command);
  return decision.ok ? "accepted" : decision.refusal.code;
}

/** What a stand-in would do in a seat now. */
export function standInCommand({ compiled, match }: Game, role: RoleId, level: Level): Command {
  return chooseCommand(compiled, project(compiled, match, role), { level, seed: match.setup.seed });
}

/** The next command of a game played by stand-ins (the setup's levels, or one for all); the host's where nobody is waited for. */
export function nextCommand(game: Game, level?: Level): Command | null {
  const { phase } = game.match.place;
  if (phase === "debrief") return null;
  if (phase === "lobby") return { type: "begin" };
  const [role] = seatsToAct(game.match);
  if (role === undefined) return { type: "advance" };
  const player = game.match.seats[role]?.player;
  return standInCommand(game, role, level ?? (player?.kind === "standIn" ? player.level : 0));
}

type Until = (place: Place, match: Match) => boolean;

/** Lets stand-ins play until a place is reached, or to the end. */
export function playUntil(game: Game, until: Until = () => false): Game {
  let now = game;
  for (let command = nextCommand(now); command !== null && !until(now.match.place, now.match); command = nextCommand(now)) now = play(now, command);
  return now;
}

/** Lets stand-ins play up to a phase (and step) of a round. */
export function playTo(game: Game, phase: Place["phase"], { round = 1, step }: { readonly round?: number; readonly step?: string } = {}): Game {
  const arrived = playUntil(game, (place) => place.phase === phase && (!("round" in place) || place.round === round) && (step === undefined || ("step" in place && place.step === step)));
  if (arrived.match.place.phase !== phase) throw new Error(`the game ended in ${arrived.match.place.phase} before ${phase} ${step ?? ""}`);
  return arrived;
}

/** Commands of a seat in plain words: `say("council").seals("night_rule")`. */
export function say(role: RoleId) {
  return {
    finishes: (): Command => ({ type: "finishStep", role }),
    discards: (...cards: readonly string[]): Command => ({ type: "discardCards", role, cards }),
    looksAt: (card: string): Command => ({ type: "lookAtPassage", role, card }),
    claims: (claim: string, warrant: string): Command => ({ type: "makeClaim", role, claim, warrant }),
    plays: (card: string, on: { readonly claim: string } | { readonly play: string }): Command => ({ type: "playCard", role, card, on }),
    checks: (card: string): Command => ({ type: "checkSource", role, card }),
    asks: (card: string, question: Question): Command => ({ type: "challengeSource", role, card, question }),
    raises: (claim: string, question: PointOfInformation["question"] = "howKnown"): Command => ({ type: "raisePoint", role, claim, question }),
    takes: (point: string): Command => ({ type: "answerPoint", role, point, answer: "take" }),
    wavesDown: (point: string): Command => ({ type: "answerPoint", role, point, answer: "decline" }),
    marks: (claim: string): Command => ({ type: "markClash", role, claim }),
    votes: (vote: "for" | "against" | "undecided"): Command => ({ type: "castVote", role, vote }),
    seals: (...adopt: readonly string[]): Command => ({ type: "sealChoice", role, choice: { adopt, repeal: [] }, reason: null }),
    chooses: (choice: Choice): Command => ({ type: "sealChoice", role, choice, reason: null }),
    offers: (deal: DealDraft): Command => ({ type: "offerDeal", role, deal }),
    counters: (deal: string, ...terms: readonly Term[]): Command => ({ type: "counterDeal", role, deal, terms }),
    accepts: (deal: string): Command => ({ type: "acceptDeal", role, deal }),
    declines: (deal: string): Command => ({ type: "declineDeal", role, deal }),
    withdraws: (deal: string): Command => ({ type: "withdrawDeal", role, deal }),
    unseals: (): Command => ({ type: "unsealChoice", role }),
  };
}
