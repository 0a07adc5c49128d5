import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { RoleId, RoundRecord } from "./model.ts";
import type { Forecast, World } from "./world.ts";

/** Meters that a seat may guess at in one round. Source: MODEL §3.3. */
export const MOST_FORECASTS = 2;
/** A guess below this would be a guess the other way. */
const LEAST_SURE = 0.5;

/** What became of a forecast. `change` is in points; `brier` 0 for sure and right, 1 for sure and wrong, ¼ for not sure at all. */
export interface ForecastResult extends Forecast {
  readonly round: number;
  readonly role: RoleId;
  readonly change: number;
  readonly hit: boolean;
  readonly brier: number;
}

/** All forecasts of a role together; `brier` is their mean, smaller is better. */
export interface ForecastScore {
  readonly role: RoleId;
  readonly made: number;
  readonly hits: number;
  readonly brier: number;
}

/** Whether a list is a forecast: at most two meters that exist, each once, each with a direction and a confidence of 0.5 to 1. */
export function isForecast({ index }: Pick<CompiledScenario, "index">, forecast: readonly Forecast[]): boolean {
  if (forecast.length > MOST_FORECASTS || new Set(forecast.map(({ meter }) => meter)).size !== forecast.length) return false;
  return forecast.every(({ meter, direction, confidence }) => lookup(index.meter, meter) !== undefined && (direction === "up" || direction === "down") && confidence >= LEAST_SURE && confidence <= 1);
}

/** What became of the forecasts of all resolved rounds, in the order of rounds and roles. A meter that stood still was half of each. */
export function forecastResults({ index }: Pick<CompiledScenario, "index">, { rounds, world }: { readonly rounds: readonly RoundRecord[]; readonly world: World }): readonly ForecastResult[] {
  return rounds.flatMap(({ round, choices }) => {
    const before = world.history[round - 1];
    const after = world.history[round];
    if (before === undefined || after === undefined) return [];
    return Object.entries(choices).flatMap(([role, { forecast = [] }]) =>
      forecast.map((guess): ForecastResult => {
        const place = lookup(index.meter, guess.meter) ?? -1;
        const change = (after[place] ?? 0) - (before[place] ?? 0);
        const rose = change > 0 ? 1 : change < 0 ? 0 : 0.5;
        const expected = guess.direction === "up" ? guess.confidence : 1 - guess.confidence;
        const hit = guess.direction === "up" ? change > 0 : change < 0;
        return { ...guess, round, role, change, hit, brier: (expected - rose) * (expected - rose) };
      }),
    );
  });
}

/** How well each role foresaw, best first; roles that made no forecast are left out. Source: MODEL §6.3. */
export function forecastScores(results: readonly ForecastResult[]): readonly ForecastScore[] {
  const roles = [...new Set(results.map(({ role }) => role))];
  const scores = roles.map((role): ForecastScore => {
    const own = results.filter((result) => result.role === role);
    const sum = own.reduce((total, { brier }) => total + brier, 0);
    return { role, made: own.length, hits: own.filter(({ hit }) => hit).length, brier: sum / own.length };
  });
  return scores.sort((a, b) => a.brier - b.brier);
}
