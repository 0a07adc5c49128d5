import type { RoleId } from "../engine/index.ts";
import { shuffled } from "../kernel/random.ts";
import type { SeatOrder } from "../protocol/classRequest.ts";
import type { ClassSettings } from "../protocol/classSettings.ts";
import type { Motion, Role, Scenario } from "../scenario/index.ts";
import type { Student } from "./classState.ts";

/** In a room of fewer students than this each holds several roles, unless the teacher says otherwise. Source: MODEL §3.1. */
export const FEW_STUDENTS = 4;

/** A class to be spread over rooms and roles. */
export interface SpreadPlan {
  readonly scenario: Scenario;
  readonly students: readonly Pick<Student, "id" | "wish" | "lean">[];
  readonly rooms: number;
  /** Whether one student may hold several roles, so that none is left to stand-ins. */
  readonly merge: boolean;
  readonly assign: ClassSettings["assign"];
  readonly seed: number;
}

/**
 * Spreads students over rooms and roles: rooms of nearly the same size, teams of nearly the same size, chance by the seed alone.
 *
 * Where there are fewer students than roles, the roles that lead most debates come first; with `merge` each of the rest goes to whoever
 * holds the role that wants most nearly the same. Source: MODEL §3.1 ("auto-merge"), §1.5.
 */
export function spreadClass({ scenario, students, rooms, merge, assign, seed }: SpreadPlan): Readonly<Record<string, SeatOrder>> {
  const dealt = shuffled(students, seed, "spread");
  const seats = Array.from({ length: rooms }, (_, place) => {
    const group = dealt.filter((_student, index) => index % rooms === place);
    const held = HANDED_OUT[assign](scenario, group);
    const full = merge ? merged(scenario, held) : held.map(([student, role]): [string, readonly RoleId[]] => [student, [role]]);
    return full.map(([student, roles]): [string, SeatOrder] => [student, { room: `r${place + 1}`, roles: [...roles] }]);
  });
  return Object.fromEntries(seats.flat());
}

type Group = SpreadPlan["students"];
type Held = readonly (readonly [student: string, role: RoleId])[];

/** Roles in the order in which people should hold them: who leads more debates comes first, then the author's order. */
export function rolesInOrder({ roles, motions, rounds }: Scenario): readonly RoleId[] {
  const leads = (role: RoleId): number => motions.slice(0, rounds).filter(({ pro, con }) => pro[0] === role || con[0] === role).length;
  return roles.map(({ id }, index) => ({ id, index, count: leads(id) })).sort((a, b) => b.count - a.count || a.index - b.index).map(({ id }) => id);
}

const HANDED_OUT: Readonly<Record<ClassSettings["assign"], (scenario: Scenario, group: Group) => Held>> = { random: evenly, wish: byWish, againstLean };

function evenly(scenario: Scenario, group: Group): Held {
  const roles = rolesInOrder(scenario);
  return group.map(({ id }, index) => [id, roles[index % roles.length] ?? ""]);
}

/** Whoever wishes for a role has it while its team is not full, in a small class before it goes to a stand-in; the others fill up what is left. */
function byWish(scenario: Scenario, group: Group): Held {
  const roles = rolesInOrder(scenario);
  const share = Math.floor(group.length / roles.length);
  const sizes = new Map<RoleId, number>(roles.map((role) => [role, 0]));
  let larger = group.length % roles.length;
  const takes = (role: RoleId): boolean => {
    const size = sizes.get(role);
    if (size === undefined || size > share || (size === share && larger === 0)) return false;
    if (size === share) larger -= 1;
    sizes.set(role, size + 1);
    return true;
  };
  const wished = group.flatMap(({ id, wish }): Held => (wish !== null && takes(wish) ? [[id, wish]] : []));
  const rest = group.filter(({ id }) => !wished.some(([student]) => student === id));
  const free = (): RoleId => roles.find((role) => (sizes.get(role) ?? 0) < share && takes(role)) ?? roles.find(takes) ?? "";
  return [...wished, ...rest.map(({ id }): Held[number] => [id, free()])];
}

/** Each takes the best free place, those with a view first; a team takes no more than its share. */
function againstLean(scenario: Scenario, group: Group): Held {
  const roles = rolesInOrder(scenario);
  const places = group.map((_, index) => roles[index % roles.length] ?? "");
  const worth = against(scenario);
  const choosy = [...group].sort((a, b) => Number(hasView(b)) - Number(hasView(a)));
  return choosy.map((student) => {
    const best = places.reduce((found, role, index) => (worth(student, role) > worth(student, places[found] ?? "") ? index : found), 0);
    return [student.id, places.splice(best, 1)[0] ?? ""];
  });
}

const hasView = ({ lean }: Group[number]): boolean => lean === "for" || lean === "against";

/** How far a role argues the other side of what a student thinks: by the sides that it leads, turned to the first motion's direction. */
function against({ motions }: Scenario): (student: Group[number], role: RoleId) => number {
  const sideOf = ({ pro, con, carry }: Motion, role: RoleId): number => carry * (Number(pro.includes(role)) - Number(con.includes(role)));
  return ({ lean }, role) => {
    const stance = motions.reduce((sum, motion) => sum + sideOf(motion, role), 0);
    return lean === "for" ? -stance : lean === "against" ? stance : 0;
  };
}

/** Gives the roles that nobody holds to those whose roles want most nearly the same, the least burdened first. */
function merged(scenario: Scenario, held: Held): readonly (readonly [string, readonly RoleId[]])[] {
  const roles = rolesInOrder(scenario);
  const free = roles.filter((role) => !held.some(([, own]) => own === role));
  const most = Math.ceil(roles.length / Math.max(1, held.length));
  const sharing = held.map(([student, role]) => ({ student, first: role, roles: [role] }));
  for (const role of free) {
    const [nearest] = sharing.filter((one) => one.roles.length < most).sort((a, b) => likeness(scenario, role, b.first) - likeness(scenario, role, a.first));
    nearest?.roles.push(role);
  }
  return sharing.map((one) => [one.student, one.roles]);
}

/** How far two roles want the same: the scalar product of their weights, which a role's own size does not change. */
function likeness({ roles }: Scenario, a: RoleId, b: RoleId): number {
  const weights = (id: RoleId): Role["utility"] => roles.find((role) => role.id === id)?.utility ?? {};
  const [one, other] = [weights(a), weights(b)];
  const size = (of: Role["utility"]): number => Math.sqrt(Object.values(of).reduce((sum, w) => sum + w * w, 0)) || 1;
  return Object.entries(one).reduce((sum, [reference, w]) => sum + w * (other[reference] ?? 0), 0) / (size(one) * size(other));
}

/** Where somebody who comes late sits: the smallest team of people in the smallest room. */
export function lateSeat(scenario: Scenario, { rooms, students }: { readonly rooms: readonly { readonly id: string; readonly played: readonly RoleId[] }[]; readonly students: readonly Pick<Student, "seat" | "arriving">[] }): SeatOrder | null {
  const seats = students.flatMap(({ seat, arriving }) => (arriving ?? seat) ?? []);
  const count = (room: string, role?: RoleId): number => seats.filter((seat) => seat.room === room && (role === undefined || seat.roles.includes(role))).length;
  const [room] = [...rooms].sort((a, b) => count(a.id) - count(b.id));
  if (room === undefined) return null;
  const order = rolesInOrder(scenario);
  const open = room.played.length === 0 ? order : order.filter((role) => room.played.includes(role));
  const [role] = [...open].sort((a, b) => count(room.id, a) - count(room.id, b));
  return role === undefined ? null : { room: room.id, roles: [role] };
}
