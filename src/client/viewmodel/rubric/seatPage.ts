import type { SeatView } from "../../../engine/index.ts";
import type { CompiledScenario } from "../../../scenario/compiled.ts";
import { forecastsView } from "../forecastsView.ts";
import { type ReliedOn, reliedOn } from "../survey/steelmanView.ts";

/** What a role did in a game, for a page of paper. */
export interface SeatPage extends ReliedOn {
  readonly role: { readonly title: string; readonly flag: string };
  /** By round: titles of what it adopted and gave up. */
  readonly choices: readonly { readonly round: number; readonly policies: readonly string[] }[];
  /** Cards that it played in answer to others, or on others' claims. */
  readonly otherCards: readonly string[];
  readonly forecast: { readonly hits: number; readonly made: number; readonly brier: number } | null;
  readonly score: number | null;
}

export function seatPage({ scenario }: Pick<CompiledScenario, "scenario">, view: SeatView, role: string): SeatPage {
  const found = scenario.roles.find(({ id }) => id === role);
  const relied = reliedOn(scenario, view, role);
  const under = new Set(relied.claims.flatMap(({ cards }) => cards));
  const title = (id: string): string => scenario.policies.find((policy) => policy.id === id)?.title ?? id;
  const played = view.debates.flatMap(({ plays }) => plays.filter(({ by }) => by === role).flatMap(({ card }) => scenario.cards.find(({ id }) => id === card)?.text ?? []));
  const forecast = forecastsView({ scenario }, view)?.roles.find((one) => one.role.id === role);
  return {
    ...relied,
    role: { title: found?.title ?? role, flag: found?.flag ?? "Z" },
    choices: view.rounds.map(({ round, choices }) => ({ round, policies: [...(choices[role]?.adopt ?? []), ...(choices[role]?.repeal ?? [])].map(title) })),
    otherCards: [...new Set(played)].filter((text) => !under.has(text)),
    forecast: forecast === undefined ? null : { hits: forecast.hits, made: forecast.made, brier: forecast.brier },
    score: view.scores?.find((one) => one.role === role)?.total ?? null,
  };
}
