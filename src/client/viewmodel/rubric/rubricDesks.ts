import type { SeatView } from "../../../engine/index.ts";
import type { CompiledScenario } from "../../../scenario/compiled.ts";
import type { ConsoleNews, RubricRow } from "../../store/classPort.ts";
import type { Beside, RubricIndicator } from "./rubricIndicators.ts";
import { NOTHING_BESIDE, rubricIndicators } from "./rubricIndicators.ts";

/** A role in a room that students held: who they are, what the log says, and what the teacher has decided. */
export interface RubricDesk {
  readonly room: string;
  readonly role: string;
  readonly students: readonly { readonly id: string; readonly name: string }[];
  readonly indicators: readonly RubricIndicator[];
  readonly grades: Readonly<Partial<Record<RubricRow, number>>>;
}

/** All roles that students hold in a room whose game is over, in the scenario's order. */
export function rubricDesks({ scenario }: Pick<CompiledScenario, "scenario">, view: SeatView, { news, room }: { readonly news: Pick<ConsoleNews, "students" | "learning" | "debrief">; readonly room: string }): readonly RubricDesk[] {
  if (view.place.phase !== "debrief") return [];
  return scenario.roles.flatMap(({ id: role }): RubricDesk[] => {
    const students = news.students.filter((one) => !one.removed && one.room === room && one.roles.includes(role)).map(({ id, name }) => ({ id, name }));
    if (students.length === 0) return [];
    return [{ room, role, students, indicators: rubricIndicators(scenario, view, { role, beside: besideOf(news, { room, role }) }), grades: news.learning?.grades[`${room}/${role}`] ?? {} }];
  });
}

function besideOf({ learning, debrief }: Pick<ConsoleNews, "learning" | "debrief">, { room, role }: { readonly room: string; readonly role: string }): Beside {
  const desk = learning?.steelmen.find((one) => one.room === room)?.desks.find(({ by }) => by === role);
  const statement = debrief?.statement;
  const told = statement?.lines.flatMap(({ result }) => result ?? []) ?? [];
  return {
    steelman: desk === undefined ? NOTHING_BESIDE.steelman : { made: desk.case !== null, stars: desk.stars },
    joint: told.length === 0 ? null : told.filter(({ endorsing }) => endorsing > 0 && endorsing >= (statement?.roles ?? 0)).length,
  };
}
