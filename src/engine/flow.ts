import { isProven, proofOf } from "../debate/burdenOfProof.ts";
import { carries } from "../debate/resolveDebate.ts";
import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { openCaseFile } from "./caseFile.ts";
import { lapsing } from "./deals/desk.ts";
import { drawCards, drawsOf, leadOf, motionOfRound } from "./deal.ts";
import { seatsToAct } from "./duties.ts";
import { evolve } from "./evolve.ts";
import type { Signal } from "./machine.ts";
import { nextPlace } from "./machine.ts";
import type { CardId, Debate, Match, MatchEvent, Place, Reason, RoleId } from "./model.ts";
import { plays } from "./plays.ts";
import { STAGE_RUNNERS } from "./resolution/stageRunners.ts";
import { openResolution } from "./resolveRound.ts";
import { leavingFloor } from "./floorPoints.ts";
import { openDebate, tally, weighedOtherwise } from "./table.ts";
import type { Choice, Resolution } from "./world.ts";

/** A match as events unfold, with the events so far. */
interface Unfolding {
  readonly match: Match;
  readonly events: readonly MatchEvent[];
}

function happen({ match, events }: Unfolding, ...news: readonly MatchEvent[]): Unfolding {
  return { match: news.reduce(evolve, match), events: [...events, ...news] };
}

/** Events that leave the present place and go on to the next one where somebody has something to do. */
export function moveOnEvents(compiled: CompiledScenario, match: Match, ...first: readonly MatchEvent[]): readonly MatchEvent[] {
  return moveOn(compiled, happen({ match, events: [] }, ...first)).events;
}

function moveOn(compiled: CompiledScenario, before: Unfolding): Unfolding {
  const left = happen(before, ...leaving(compiled, before.match));
  const entered = step(compiled, left, "finished");
  const { phase } = entered.match.place;
  const waits = phase === "briefing" || phase === "report" || phase === "debrief" || seatsToAct(entered.match).length > 0;
  return waits ? entered : moveOn(compiled, entered);
}

/** Goes to the next place, with what that brings. */
function step(compiled: CompiledScenario, before: Unfolding, signal: Signal): Unfolding {
  const { match } = before;
  const place = nextPlace(match.place, signal, { rounds: compiled.rounds, over: isOver(compiled, match) });
  return happen(before, ...opening(compiled, match, place), { type: "placeChanged", place }, ...entering(compiled, match, place));
}

/** Whether an ending has come that stops the game before its last round. */
function isOver({ endings }: CompiledScenario, { world }: Match): boolean {
  return endings.some(({ id, terminal }) => terminal && id === world.ending);
}

/** What must be settled before a place is left: hands that are too full, and the verdict of a debate. */
function leaving(compiled: CompiledScenario, match: Match): readonly MatchEvent[] {
  if (match.place.phase === "evidence") {
    return Object.values(match.seats).flatMap(({ role, hand }): MatchEvent[] => {
      const excess = hand.length - compiled.scenario.debate.hand;
      return excess > 0 ? [{ type: "cardsDiscarded", role, cards: oldest(compiled, hand).slice(0, excess) }] : [];
    });
  }
  if (match.place.phase === "caucus") {
    const deals = lapsing(match, match.place.round);
    return deals.length === 0 ? [] : [{ type: "dealsLapsed", deals }];
  }
  const debate = openDebate(match);
  if (match.place.phase !== "debate" || debate === null) return [];
  if (match.place.step === "floor") return leavingFloor(debate);
  return match.place.step === "vote" ? [verdict(compiled, match, debate)] : [];
}

/** The order in which cards are put down for those who did not choose: oldest first, and what only they hold last. */
function oldest({ scenario }: CompiledScenario, hand: readonly CardId[]): readonly CardId[] {
  const file = openCaseFile(scenario);
  const isPrivate = (card: CardId): boolean => file.card.get(card)?.holder !== undefined;
  return [...hand.filter((card) => !isPrivate(card)), ...hand.filter(isPrivate)];
}

function verdict(compiled: CompiledScenario, match: Match, debate: Debate): MatchEvent {
  const { scenario } = compiled;
  const motion = compiled.motions[compiled.index.motion[debate.motion] ?? -1];
  const authored = scenario.motions.find(({ id }) => id === debate.motion);
  if (motion === undefined || authored === undefined) throw new Error(`flow: no motion ${debate.motion}`);
  const result = tally(scenario, debate, match.checked);
  // Half of every swing stays, turned to the direction in which later motions read it. Source: MODEL §1.3, §8b.8.
  const shifts = result.blocs.map(({ id, prior, support }) => [id, (lookup(match.shifts, id) ?? 0) + authored.carry * scenario.debate.persistence * (support - prior)]);
  const proof = motion.proof === null ? null : proofOf(result.claims, motion.proof);
  const passed = carries(result.house, motion.threshold) && isProven(proof);
  const votes = plays(match, "deals") ? { votes: debate.votes } : {};
  return { type: "motionDecided", verdict: { support: result.house, passed, ...votes, ...(proof !== null && { proof }), tally: result, robustness: weighedOtherwise(scenario, { debate, checked: match.checked, threshold: motion.threshold }) }, shifts: Object.fromEntries(shifts) as Record<string, number> };
}

/** What must be there before a place is entered: the debate before its first step. */
function opening({ scenario, index }: CompiledScenario, match: Match, place: Place): readonly MatchEvent[] {
  if (place.phase !== "debate" || match.place.phase === "debate") return [];
  const motion = motionOfRound(scenario, place.round);
  if (motion === null) return [];
  const priors = scenario.blocs.map(({ id }) => [id, clamp((lookup(motion.priors, id) ?? 0.5) + motion.carry * (lookup(match.shifts, id) ?? 0))]);
  const debate: Debate = {
    motion: motion.id,
    index: index.motion[motion.id] ?? -1,
    round: place.round,
    leads: { pro: leadOf(match, motion, "pro"), con: leadOf(match, motion, "con") },
    claims: [],
    plays: [],
    checkedBy: [],
    votes: {},
    preVotes: {},
    challenges: [],
    points: [],
    clash: {},
    priors: Object.fromEntries(priors) as Record<string, number>,
    verdict: null,
  };
  return [{ type: "debateOpened", debate }];
}

/** Nobody is ever wholly for or against: a bloc's support stays within these shares, as in the scenario file. */
const clamp = (support: number): number => Math.min(0.98, Math.max(0.02, support));

/** What entering a place brings: new cards in each evidence phase. */
function entering(compiled: CompiledScenario, match: Match, place: Place): readonly MatchEvent[] {
  if (place.phase !== "evidence") return [];
  const { scenario } = compiled;
  const { round } = place;
  const motion = motionOfRound(scenario, round);
  return Object.keys(match.seats).map((role) => ({ type: "cardsDrawn", role, cards: drawCards(compiled, match, { role, count: drawsOf(scenario, match, { role, motion }), round, motion }) }));
}

/** Events of a resolution: the reveal, then the machine's stages one after the other, then the report. */
export function resolveEvents(compiled: CompiledScenario, match: Match, sealed: MatchEvent): readonly MatchEvent[] {
  const ready = happen({ match, events: [] }, sealed);
  const revealed = happen(ready, reveal(ready.match));
  let run = step(compiled, revealed, "finished");
  let resolution: Resolution = openResolution(compiled, run.match.world, { choices: choicesByIndex(compiled, run.match), ledger: true });
  while (run.match.place.phase === "resolve") {
    const { stage } = run.match.place;
    const seen = resolution.notes?.length ?? 0;
    resolution = STAGE_RUNNERS[stage](resolution, { scenario: compiled, seed: run.match.setup.seed });
    const notes = (resolution.notes ?? []).slice(seen).map(({ note }) => note);
    run = happen(run, { type: "stageResolved", stage, world: resolution.world, causes: resolution.causes ?? [], notes });
    run = step(compiled, run, "stageFinished");
  }
  // The seal itself is announced by the rule that asked for the resolution.
  return run.events.slice(1);
}

function reveal({ seats }: Match): MatchEvent {
  const all = Object.values(seats);
  const choices = all.map(({ role, choice }): [RoleId, Choice] => [role, choice ?? { adopt: [], repeal: [] }]);
  const reasons = all.flatMap(({ role, reason }): [RoleId, Reason][] => (reason === null ? [] : [[role, reason]]));
  return { type: "choicesRevealed", choices: Object.fromEntries(choices), reasons: Object.fromEntries(reasons) };
}

function choicesByIndex({ roles }: CompiledScenario, match: Match): readonly Choice[] {
  const choices = match.rounds.at(-1)?.choices ?? {};
  return roles.map(({ id }) => lookup(choices, id) ?? { adopt: [], repeal: [] });
}
