import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { WhatIf } from "../store/gameDoor.ts";
import type { ForecastRow } from "./forecastsView.ts";
import { forecastsView } from "./forecastsView.ts";

/** A meter over the rounds, with what you forecast of it. */
export interface MeterCurve {
  readonly title: string;
  /** Points: at the start, then after each round. */
  readonly history: readonly number[];
  readonly forecasts: readonly ForecastRow[];
}

/** Null for an unknown meter. */
export function meterCurve({ scenario, index }: Pick<CompiledScenario, "scenario" | "index">, view: Pick<SeatView, "world" | "forecasts" | "you">, name: string): MeterCurve | null {
  const at = lookup(index.meter, name);
  const title = scenario.meters.find(({ id }) => id === name)?.title;
  if (at === undefined || title === undefined) return null;
  const forecasts = view.forecasts.filter(({ meter, role }) => meter === name && role === view.you);
  return { title, history: view.world.history.map((meters) => meters[at] ?? 0), forecasts: forecastsView({ scenario }, { ...view, forecasts })?.yours ?? [] };
}

type Choice = Extract<WhatIf["change"], { readonly policy: string }>;

/** Your choice without which most would have gone otherwise; for one without a seat, anybody's. Null where nothing was chosen. */
export function largestOwnChange({ scenario }: Pick<CompiledScenario, "scenario">, { you }: Pick<SeatView, "you">, found: readonly WhatIf[]): { readonly change: Choice; readonly title: string } | null {
  const own = found.flatMap(({ change }) => (change.type === "notAdopted" && "policy" in change && (you === null || change.role === you) ? [change] : []));
  const change = own[0];
  return change === undefined ? null : { change, title: scenario.policies.find(({ id }) => id === change.policy)?.title ?? change.policy };
}
