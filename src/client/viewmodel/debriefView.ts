import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Assumption } from "../../scenario/schema/scenario.ts";
import type { MeterView } from "./meterView.ts";
import { meterViews, newsOf } from "./meterView.ts";

/** A meter over the whole game. */
export interface WholeGameMeter extends Pick<MeterView, "id" | "title" | "value" | "news"> {
  readonly start: number;
  readonly change: number;
}

/** Meters that moved most from start to end. */
export function mostMoved(compiled: Pick<CompiledScenario, "scenario" | "index">, view: Pick<SeatView, "world" | "you">, count: number): readonly WholeGameMeter[] {
  return meterViews(compiled, view)
    .map(({ id, title, value, good, history }): WholeGameMeter => {
      const start = history[0] ?? value;
      return { id, title, value, start, change: value - start, news: newsOf(value - start, good) };
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, count);
}

/** A contested figure, and what it was in this game. */
export interface AssumptionInUse extends Pick<Assumption, "id" | "title" | "claim" | "range"> {
  readonly value: number;
}

export function assumptionsInUse({ scenario }: Pick<CompiledScenario, "scenario">, { assumptions }: Pick<SeatView, "assumptions">): readonly AssumptionInUse[] {
  return scenario.assumptions.map(({ id, title, claim, range, value }) => ({ id, title, claim, range, value: lookup(assumptions, id) ?? value }));
}
