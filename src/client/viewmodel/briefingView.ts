import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { CardView } from "./cardView.ts";
import { cardView } from "./cardView.ts";
import type { GoalWeight } from "./roleView.ts";
import { goalWeights } from "./roleView.ts";

export interface BriefingView {
  readonly question: string;
  readonly snapshot: string;
  readonly intro: readonly string[];
  readonly roundName: string;
  readonly rounds: number;
  readonly you: {
    readonly title: string;
    readonly short: string;
    readonly flag: string;
    readonly brief: string;
    readonly goals: readonly string[];
    readonly weights: readonly GoalWeight[];
    readonly agenda: { readonly title: string; readonly points: number } | null;
  } | null;
  readonly others: readonly { readonly id: string; readonly title: string; readonly short: string; readonly flag: string; readonly wants: string }[];
  readonly hand: readonly CardView[];
}

/** What a seat reads before the first round. */
export function briefingView({ scenario }: Pick<CompiledScenario, "scenario">, { you, own, checked }: Pick<SeatView, "you" | "own" | "checked">): BriefingView {
  const role = scenario.roles.find(({ id }) => id === you);
  const agenda = role?.agendas.find(({ id }) => id === own?.agenda);
  return {
    question: scenario.question,
    snapshot: scenario.snapshot,
    intro: scenario.intro,
    roundName: scenario.roundName,
    rounds: scenario.rounds,
    you:
      role === undefined
        ? null
        : {
            title: role.title,
            short: role.short,
            flag: role.flag,
            brief: role.brief,
            goals: role.goals,
            weights: goalWeights(scenario, role),
            agenda: agenda === undefined ? null : { title: agenda.title, points: agenda.points },
          },
    others: scenario.roles.filter(({ id }) => id !== you).map(({ id, title, short, flag, goals }) => ({ id, title, short, flag, wants: goals[0] ?? "" })),
    hand: (own?.hand ?? []).flatMap((card) => cardView(scenario, card, checked) ?? []),
  };
}
