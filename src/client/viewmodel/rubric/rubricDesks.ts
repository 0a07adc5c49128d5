import type { SeatView } from "../../../engine/index.ts";
import type { CompiledScenario } from "../../../scenario/compiled.ts";
import type { ConsoleNews, RubricRow } from "../../store/classPort.ts";
import { besideOf } from "./besideOf.ts";
import type { RubricIndicator } from "./rubricIndicators.ts";
import { rubricIndicators } from "./rubricIndicators.ts";

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
  const made = news.learning?.steelmen.find((one) => one.room === room)?.desks ?? [];
  const statement = news.debrief?.statement ?? null;
  return scenario.roles.flatMap(({ id: role }): RubricDesk[] => {
    const students = news.students.filter((one) => !one.removed && one.room === room && one.roles.includes(role)).map(({ id, name }) => ({ id, name }));
    if (students.length === 0) return [];
    const beside = besideOf({ steelman: made.find(({ by }) => by === role) ?? null, statement });
    return [{ room, role, students, indicators: rubricIndicators(scenario, view, { role, beside }), grades: news.learning?.grades[`${room}/${role}`] ?? {} }];
  });
}
