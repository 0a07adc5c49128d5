import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { WholeGameMeter } from "./debriefView.ts";
import { mostMoved } from "./debriefView.ts";
import { evidenceUsed } from "./evidenceUsed.ts";
import { goalsView } from "./goalsView.ts";
import type { WaterfallStep } from "./waterfallView.ts";
import { waterfallView } from "./waterfallView.ts";

/** What happened, in figures. */
export interface HappenedSummary {
  readonly rounds: number;
  readonly adopted: number;
  readonly passed: number;
  readonly fallen: number;
  /** The highest rung that was reached, and how many there are. */
  readonly rung: number;
  readonly rungs: number;
  readonly events: number;
}

export function happenedSummary({ scenario, index }: Pick<CompiledScenario, "scenario" | "index">, { rounds, debates, world }: Pick<SeatView, "rounds" | "debates" | "world">): HappenedSummary {
  const notes = rounds.flatMap((record) => record.notes.map(({ note }) => note));
  const verdicts = debates.flatMap(({ verdict }) => (verdict === null ? [] : [verdict.passed]));
  return {
    rounds: rounds.length,
    adopted: notes.filter(({ type }) => type === "adopted").length,
    passed: verdicts.filter((passed) => passed).length,
    fallen: verdicts.filter((passed) => !passed).length,
    rung: Math.max(0, ...world.signalHistory.map((signals) => signals[index.signal.rung] ?? 0)),
    rungs: scenario.ladder.rungs.length,
    events: notes.filter(({ type }) => type === "happened").length,
  };
}

/** What moved most, and by what. */
export interface WhySummary {
  readonly meters: readonly WholeGameMeter[];
  /** The largest single cause of the whole game, and on which meter. Points. */
  readonly largest: { readonly cause: NonNullable<WaterfallStep["cause"]>; readonly meter: string; readonly points: number } | null;
}

/** Meters that stand at the top of a step. */
const FIGURES = 3;

export function whySummary(compiled: Pick<CompiledScenario, "scenario" | "index">, view: Pick<SeatView, "world" | "rounds" | "you">): WhySummary {
  const causes = compiled.scenario.meters.flatMap(({ id, title }) =>
    (waterfallView(compiled, view, id)?.steps ?? []).flatMap(({ cause, points }) => (cause === null || cause.kind === "settling" || cause.kind === "override" ? [] : [{ cause, meter: title, points }])),
  );
  return { meters: mostMoved(compiled, view, FIGURES), largest: causes.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))[0] ?? null };
}

/** How everybody fared by their own measure. */
export interface GoalsSummary {
  readonly best: { readonly role: string; readonly change: number };
  readonly worst: { readonly role: string; readonly change: number };
  readonly fulfilled: number;
  readonly agendas: number;
  readonly kept: number;
  readonly broken: number;
  /** Null for one who held no seat. */
  readonly yours: number | null;
}

export function goalsSummary(compiled: CompiledScenario, view: Pick<SeatView, "world" | "agendas" | "scores" | "you">): GoalsSummary {
  const goals = goalsView(compiled, view);
  const fared = goals.map(({ role, start, end }) => ({ role: role.short, change: end - start })).sort((a, b) => b.change - a.change);
  const agendas = goals.flatMap(({ agenda }) => (agenda === null ? [] : [agenda.judged.holds]));
  const you = goals.find(({ role }) => role.you);
  const nobody = { role: "", change: 0 };
  return {
    best: fared[0] ?? nobody,
    worst: fared.at(-1) ?? nobody,
    fulfilled: agendas.filter((holds) => holds).length,
    agendas: agendas.length,
    kept: view.world.deals.filter(({ state }) => state === "kept").length,
    broken: view.world.deals.filter(({ state }) => state === "breached").length,
    yours: you === undefined ? null : you.end - you.start,
  };
}

/** How much evidence there was, and how much of it was one voice. */
export interface EvidenceSummary {
  readonly cards: number;
  readonly witnesses: number;
  readonly claims: number;
  readonly thin: number;
  readonly checked: number;
}

export function evidenceSummary({ scenario }: Pick<CompiledScenario, "scenario">, view: Pick<SeatView, "debates" | "checked">): EvidenceSummary {
  const { totals, claims, thin } = evidenceUsed(scenario, view);
  const cards = [...new Set([...totals.pro.cards, ...totals.con.cards])];
  const origins = new Set(cards.map((card) => scenario.cards.find(({ id }) => id === card)?.origin ?? card));
  return { cards: cards.length, witnesses: origins.size, claims, thin: thin.length, checked: Object.keys(view.checked).length };
}
