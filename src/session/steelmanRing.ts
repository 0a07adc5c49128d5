import type { RoleId } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { ClassState, RoomState } from "./classState.ts";
import { membersOf } from "./classState.ts";
import { roundOf } from "./learningState.ts";

/**
 * Who makes whose best case in a room whose game is over: each role that people hold makes the next one's, in the scenario's order, that
 * somebody else holds; one that no other makes, as far as there is one. A role beside which there are no other people makes none.
 *
 * @returns The role whose case it is, by the role that makes it; empty where the game is not over or one student or team holds all roles.
 */
export function steelmanRing({ scenario }: CompiledScenario, state: ClassState, room: RoomState): Readonly<Record<RoleId, RoleId>> {
  if (room.match?.place.phase !== "debrief") return {};
  const held = scenario.roles.map(({ id }) => id).filter((role) => membersOf(state, room.id, role).length > 0);
  const ring = new Map<RoleId, RoleId>();
  for (const [index, role] of held.entries()) {
    const own = membersOf(state, room.id, role);
    const others = [...held.slice(index + 1), ...held.slice(0, index)].filter((one) => membersOf(state, room.id, one).some((student) => !own.includes(student)));
    const taken = new Set(ring.values());
    const of = others.find((one) => !taken.has(one)) ?? others[0];
    if (of !== undefined) ring.set(role, of);
  }
  return Object.fromEntries(ring);
}

/** The class with a ring in every room whose game is over and that has none yet, while the steelman round is on. */
export function withRings(compiled: CompiledScenario, state: ClassState): ClassState {
  const { learning } = state;
  if (!learning.steelmen) return state;
  const made = state.rooms.flatMap((room) => {
    const known = roundOf(learning, room.id);
    const ring = Object.keys(known.ring).length > 0 ? {} : steelmanRing(compiled, state, room);
    return Object.keys(ring).length === 0 ? [] : [[room.id, { ...known, ring }] as const];
  });
  return made.length === 0 ? state : { ...state, learning: { ...learning, rounds: { ...learning.rounds, ...Object.fromEntries(made) } } };
}
