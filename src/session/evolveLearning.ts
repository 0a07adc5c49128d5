import type { CompiledScenario } from "../scenario/compiled.ts";
import type { ClassOrder, ClassState } from "./classState.ts";
import type { LearningState } from "./learningState.ts";
import { gradeKey, roundOf } from "./learningState.ts";
import { withRings } from "./steelmanRing.ts";

export type LearningOrder = Extract<ClassOrder, { type: "surveyed" | "handIn" | "steelman" | "rateSteelman" | "surveys" | "steelmen" | "grade" }>;

const LEARNING: ReadonlySet<string> = new Set<LearningOrder["type"]>(["surveyed", "handIn", "steelman", "rateSteelman", "surveys", "steelmen", "grade"]);

export const isLearningOrder = (order: ClassOrder): order is LearningOrder => LEARNING.has(order.type);

/** Applies a line about surveys, exit tickets, the steelman round or the rubric. `who` is the student who gave it; "" for others. */
export function evolveLearning(compiled: CompiledScenario, state: ClassState, { order, who }: { readonly order: LearningOrder; readonly who: string }): ClassState {
  const { learning } = state;
  const change = (changed: Partial<LearningState>): ClassState => ({ ...state, learning: { ...learning, ...changed } });
  const room = state.students[who]?.seat?.room ?? "";
  const round = roundOf(learning, room);
  switch (order.type) {
    case "surveyed":
      return change({ [order.when]: { ...learning[order.when], [order.number]: order.answers } });
    case "handIn":
      return change({ tickets: { ...learning.tickets, [who]: order.lines } });
    case "steelman":
      // A case that has changed is to be rated anew.
      return change({ rounds: { ...learning.rounds, [room]: { ...round, cases: { ...round.cases, [order.role]: order.case }, stars: { ...round.stars, [order.role]: {} } } } });
    case "rateSteelman":
      return change({ rounds: { ...learning.rounds, [room]: { ...round, stars: { ...round.stars, [order.role]: { ...round.stars[order.role], [who]: order.stars } } } } });
    case "surveys":
      return change({ surveys: order.on });
    case "steelmen":
      return withRings(compiled, change({ steelmen: order.on }));
    case "grade": {
      const key = gradeKey(order.room, order.role);
      const { [order.row]: _, ...others } = learning.grades[key] ?? {};
      return change({ grades: { ...learning.grades, [key]: order.points === null ? others : { ...others, [order.row]: order.points } } });
    }
  }
}
