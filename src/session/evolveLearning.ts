import type { RoleId } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { ClassOrder, ClassState, RoomState } from "./classState.ts";
import { membersOf } from "./classState.ts";
import type { LearningState } from "./learningState.ts";
import { gradeKey, roundOf } from "./learningState.ts";

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
      return change({ steelmen: order.on, rounds: order.on ? withRings(compiled, state) : learning.rounds });
    case "grade": {
      const key = gradeKey(order.room, order.role);
      const { [order.row]: _, ...others } = learning.grades[key] ?? {};
      return change({ grades: { ...learning.grades, [key]: order.points === null ? others : { ...others, [order.row]: order.points } } });
    }
  }
}

/** The rounds of all rooms, with a ring where there was none. */
function withRings(compiled: CompiledScenario, state: ClassState): LearningState["rounds"] {
  const made = state.rooms.flatMap((room) => {
    const known = roundOf(state.learning, room.id);
    const ring = Object.keys(known.ring).length > 0 ? known.ring : steelmanRing(compiled, state, room);
    return Object.keys(ring).length === 0 ? [] : [[room.id, { ...known, ring }] as const];
  });
  return { ...state.learning.rounds, ...Object.fromEntries(made) };
}

/**
 * Who makes whose best case in a room whose game is over: each role that people hold makes the next one's, in the scenario's order.
 *
 * @returns The role whose case it is, by the role that makes it; empty where the game is not over or fewer than two roles have people.
 */
export function steelmanRing({ scenario }: CompiledScenario, state: ClassState, room: RoomState): Readonly<Record<RoleId, RoleId>> {
  if (room.match?.place.phase !== "debrief") return {};
  const held = scenario.roles.map(({ id }) => id).filter((role) => membersOf(state, room.id, role).length > 0);
  if (held.length < 2) return {};
  return Object.fromEntries(held.map((role, index) => [role, held[(index + 1) % held.length] ?? role]));
}
