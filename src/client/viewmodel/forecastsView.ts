import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** A forecast and what became of it. `change` is in points, `confidence` 0.5..1, `brier` 0..1. */
export interface ForecastRow {
  readonly round: number;
  readonly title: string;
  readonly direction: "up" | "down";
  readonly confidence: number;
  readonly change: number;
  readonly hit: boolean;
  readonly brier: number;
}

/** How well a role foresaw. `brier` is the mean, `sure` how sure it was on average and `right` how often it was right, all 0..1. */
export interface Foresight {
  readonly role: RoleMark;
  readonly made: number;
  readonly hits: number;
  readonly brier: number;
  readonly sure: number;
  readonly right: number;
}

export interface ForecastsView {
  /** Yours, in the order of the rounds. */
  readonly yours: readonly ForecastRow[];
  /** All roles that made any, the best first. */
  readonly roles: readonly Foresight[];
}

/** All forecasts of the game; null where nobody made one. Source: MODEL §3.3, §6.3. */
export function forecastsView({ scenario }: Pick<CompiledScenario, "scenario">, { forecasts, you }: Pick<SeatView, "forecasts" | "you">): ForecastsView | null {
  if (forecasts.length === 0) return null;
  const roles = [...new Set(forecasts.map(({ role }) => role))].map((role): Foresight => {
    const own = forecasts.filter((one) => one.role === role);
    const mean = (of: (one: (typeof own)[number]) => number): number => own.reduce((sum, one) => sum + of(one), 0) / own.length;
    const hits = own.filter(({ hit }) => hit).length;
    return { role: roleMark(scenario, role, you), made: own.length, hits, brier: mean(({ brier }) => brier), sure: mean(({ confidence }) => confidence), right: hits / own.length };
  });
  return {
    yours: forecasts
      .filter(({ role }) => role === you)
      .map(({ round, meter, direction, confidence, change, hit, brier }) => ({ round, title: scenario.meters.find(({ id }) => id === meter)?.title ?? meter, direction, confidence, change, hit, brier })),
    roles: roles.sort((a, b) => a.brier - b.brier),
  };
}
