import type { SeatView } from "../../engine/index.ts";
import type { RealityNote, Scenario } from "../../scenario/schema/scenario.ts";
import { verdictKind } from "./verdictKind.ts";

/** What became of a part of the scenario in this game, beside what became of it in reality. */
export type InThisGame =
  | { readonly kind: "adopted"; readonly title: string; readonly round: number }
  | { readonly kind: "neverAdopted"; readonly title: string }
  | { readonly kind: "passed" | "fallen" | "notProven"; readonly title: string; readonly round: number; readonly support: number }
  | { readonly kind: "undebated"; readonly title: string }
  | { readonly kind: "played" | "unplayed"; readonly card: string; readonly title: string };

export interface RealityEntry extends Pick<RealityNote, "id" | "date" | "title" | "text" | "source"> {
  readonly here: readonly InThisGame[];
  /** Assumptions on which it throws light. */
  readonly assumptions: readonly string[];
}

/** What really happened after the day on which the scenario stops, oldest first, with what this game did about the same things. */
export function realityView(scenario: Scenario, view: Pick<SeatView, "rounds" | "debates">): readonly RealityEntry[] {
  return [...scenario.reality]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ id, date, title, text, source, about }) => ({
      id,
      date,
      title,
      text,
      source,
      here: [...about.policies.flatMap((name) => policyHere(scenario, view, name)), ...about.motions.flatMap((name) => motionHere(scenario, view, name)), ...about.cards.flatMap((name) => cardHere(scenario, view, name))],
      assumptions: about.assumptions.flatMap((name) => scenario.assumptions.find((one) => one.id === name)?.title ?? []),
    }));
}

type Told = Pick<SeatView, "rounds" | "debates">;

function policyHere({ policies }: Scenario, { rounds }: Told, name: string): readonly InThisGame[] {
  const title = policies.find(({ id }) => id === name)?.title;
  if (title === undefined) return [];
  const adopted = rounds.find(({ notes }) => notes.some(({ note }) => note.type === "adopted" && note.policy === name));
  return [adopted === undefined ? { kind: "neverAdopted", title } : { kind: "adopted", title, round: adopted.round }];
}

function motionHere(scenario: Scenario, { debates }: Told, name: string): readonly InThisGame[] {
  const title = scenario.motions.find(({ id }) => id === name)?.title;
  if (title === undefined) return [];
  const debate = debates.find(({ motion }) => motion === name);
  const kind = debate === undefined ? null : verdictKind(scenario, debate);
  if (debate?.verdict == null || kind === null) return [{ kind: "undebated", title }];
  return [{ kind: kind === "fell" ? "fallen" : kind, title, round: debate.round, support: debate.verdict.support }];
}

function cardHere({ cards }: Scenario, { debates }: Told, name: string): readonly InThisGame[] {
  const card = cards.find(({ id }) => id === name);
  if (card === undefined) return [];
  const played = debates.some(({ plays }) => plays.some((play) => play.card === name));
  return [{ kind: played ? "played" : "unplayed", card: name, title: card.text }];
}
