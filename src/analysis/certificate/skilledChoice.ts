import { createMatch, decide, evolve, project } from "../../engine/index.ts";
import type { Choice, SeatView, World } from "../../engine/index.ts";
import { dealAgendas } from "../../engine/deal.ts";
import { roleOptions } from "../../engine/options.ts";
import { exp } from "../../kernel/exp.ts";
import { draw, pickWeighted } from "../../kernel/random.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { legalChoices } from "../../standins/legalChoices.ts";
import { takeSeat } from "../../standins/seated.ts";
import type { Seated } from "../../standins/seated.ts";
import { tryOut } from "../../standins/tryOut.ts";
import type { Shifts } from "./debateTables.ts";

/** Futures that every choice is tried in, and those that the best are tried in: about half of what a stand-in of level 2 takes. */
const FUTURES = { all: 1, finalists: 3 } as const;
const FINALISTS = 4;
/** τ and the least gain of a stand-in of level 2. Source: MODEL §4. */
const TEMPERATURE = 0.5;
const LEAST_GAIN = 0.15;

/** What a skilled role knows when it chooses. */
export interface Situation {
  readonly world: World;
  readonly shifts: Shifts;
  /** Seed of the game. */
  readonly seed: number;
  /** Policy that it must do without, by id, or null. */
  readonly denied: string | null;
}

/**
 * The choice of a skilled role: a stand-in of level 2 that looks at fewer futures, without a match around it.
 *
 * It tries each legal choice in one imagined future and the best four in three, and picks by a softmax among those that beat
 * standing still. Its luck is its own. Source: MODEL §4 (level 2).
 */
export function skilledChoice(compiled: CompiledScenario, role: number, situation: Situation): Choice {
  const seated = seatIn(compiled, role, situation);
  const { denied } = situation;
  const legal = legalChoices(seated).filter(({ adopt }) => denied === null || !adopt.includes(denied));
  const tried = legal.map((choice) => tryOut(seated, { choice, futures: [], score: 0 }, FUTURES.all));
  const best = tried.slice(1).sort((a, b) => b.score - a.score).slice(0, FINALISTS);
  const [still, ...finalists] = [...tried.slice(0, 1), ...best].map((trial) => tryOut(seated, trial, FUTURES.finalists));
  if (still === undefined) return { adopt: [], repeal: [] };
  const left = finalists.filter(({ score }) => score >= still.score + LEAST_GAIN);
  if (left.length === 0) return still.choice;
  const top = Math.max(...left.map(({ score }) => score));
  const weights = left.map(({ score }) => exp((score - top) / TEMPERATURE));
  return (left[pickWeighted(weights, draw(seated.luck, "choice", situation.world.round))] ?? still).choice;
}

const blank = new WeakMap<CompiledScenario, readonly SeatView[]>();

/** What each seat sees when a match begins: the parts of a view that a fast game does not touch. */
function blankViews(compiled: CompiledScenario): readonly SeatView[] {
  const known = blank.get(compiled);
  if (known !== undefined) return known;
  const lobby = createMatch(compiled, { seed: 0, players: {}, assumptions: {} });
  const begun = decide(compiled, lobby, { type: "begin" });
  const match = begun.ok ? begun.events.reduce(evolve, lobby) : lobby;
  const views = compiled.roles.map(({ id }) => project(compiled, match, id));
  blank.set(compiled, views);
  return views;
}

function seatIn(compiled: CompiledScenario, role: number, { world, shifts, seed }: Situation): Seated {
  const view = blankViews(compiled)[role];
  const id = compiled.roles[role]?.id ?? "";
  if (view?.own === null || view === undefined) throw new Error(`skilled choice: no seat ${role}`);
  const dealt = dealAgendas(compiled.scenario, seed).find((event) => event.type === "agendaDealt" && event.role === id);
  const agenda = dealt?.type === "agendaDealt" ? dealt.agenda : null;
  const seen: SeatView = {
    ...view,
    place: { phase: "commit", round: world.round + 1 },
    world,
    shifts,
    own: { ...view.own, agenda },
    moves: { ...view.moves, toAct: true, options: roleOptions(compiled, world, id) },
  };
  return takeSeat(compiled, seen, { level: 2, seed });
}
