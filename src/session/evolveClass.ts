import type { Command, Decision, Match, Place, Player } from "../engine/index.ts";
import { createMatch, decide, evolve } from "../engine/index.ts";
import { subSeed } from "../kernel/random.ts";
import type { SpreadOrder } from "../protocol/classRequest.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { shiftCommands } from "./campaignStart.ts";
import { extendClock, graceClock, limitOf, pauseClock, resumeClock, startClock } from "./classClock.ts";
import type { ClassEntry, ClassOrder, ClassState, PlayOrder, RoomState, Student } from "./classState.ts";
import { emptyRoom, heldRoles, membersOf, present } from "./classState.ts";
import { evolveLed, evolveSaid } from "./evolveDebrief.ts";
import { evolveLearning, isLearningOrder, type LearningOrder } from "./evolveLearning.ts";
import { learningInLobby } from "./learningState.ts";
import { isSecret } from "./secretOrder.ts";
import { lateSeat, spreadClass } from "./spreadClass.ts";
import { withRings } from "./steelmanRing.ts";

/** Messages that a class keeps, and deputies that a room shows. */
const MOST_MESSAGES = 60;
const MOST_DEPUTIES = 40;
const SECOND = 1000;

/** What the rules say to a command; asked once where deciding and applying follow each other. */
export function decideOnce(compiled: CompiledScenario, match: Match, command: Command): Decision {
  const known = answered.get(command);
  if (known?.match === match) return known.decision;
  const decision = decide(compiled, match, command);
  answered.set(command, { match, decision });
  return decision;
}

const answered = new WeakMap<Command, { readonly match: Match; readonly decision: Decision }>();

/**
 * Applies one line of a class's log. The whole class is the fold of its log from {@link createClass}.
 *
 * @throws Error when the rules refuse a command of it: the log does not belong to these rules or this scenario.
 */
export function evolveClass(compiled: CompiledScenario, state: ClassState, entry: ClassEntry): ClassState {
  const { by, at } = entry;
  const next = evolveOrder(compiled, state, entry);
  return by.kind === "student" && !isSecret(entry.order) ? { ...next, lastActs: { ...next.lastActs, [by.id]: at } } : next;
}

function evolveOrder(compiled: CompiledScenario, state: ClassState, entry: ClassEntry): ClassState {
  const { order, at, by } = entry;
  if (isLearningOrder(order)) return evolveLearning(compiled, state, { order, who: by.kind === "student" ? by.id : "" });
  switch (order.type) {
    case "join":
      return joined(compiled, state, { student: order.student, name: order.name, at });
    case "settings":
      return { ...state, settings: order.settings };
    case "spread":
      return spread(compiled, state, { ...order.spread, at });
    case "start":
      return started(compiled, state, at);
    case "toLobby":
      return { ...state, phase: "lobby", debrief: null, learning: learningInLobby(state.learning), rooms: state.rooms.map(({ id }) => emptyRoom(id)), students: mapStudents(state, ({ arriving, seat }) => ({ seat: arriving ?? seat, arriving: null })) };
    case "lock":
      return { ...state, locked: order.locked };
    case "message":
      return { ...state, messages: [...state.messages, { at, to: order.to, text: order.text }].slice(-MOST_MESSAGES) };
    case "end":
      return { ...state, phase: "ended", rooms: state.rooms.map((room) => paused(room, at)) };
    case "reopen":
      return { ...state, phase: state.rooms.some(({ match }) => match !== null) ? "playing" : "lobby" };
    case "pause":
    case "resume":
    case "extend":
    case "skip":
      return { ...state, rooms: state.rooms.map((room) => (order.room === null || order.room === room.id ? clockOrder({ room, order, at }) : room)) };
    case "leadDebrief":
      return { ...state, debrief: evolveLed(state.debrief, order.order, { at, roles: heldRoles(state) }) };
    case "debrief":
      return by.kind !== "student" || state.debrief === null ? state : { ...state, debrief: evolveSaid(state.debrief, { student: by.id, seat: state.students[by.id]?.seat ?? null, ask: order.ask }) };
    case "grace":
      return withRoom(state, order.room, (room) => ({ ...room, clock: graceClock(state.settings.grace, at) }));
    case "standIn":
      return withRoom(state, order.room, (room) => ({ ...room, handed: order.on ? [...new Set([...room.handed, order.role])] : room.handed.filter((role) => role !== order.role) }));
    case "play":
      return played(compiled, state, { order, entry });
    default:
      return evolvePeople(compiled, state, { order, entry });
  }
}

type PeopleOrder = Exclude<ClassOrder, LearningOrder | { type: "join" | "settings" | "spread" | "start" | "toLobby" | "lock" | "message" | "end" | "reopen" | "pause" | "resume" | "extend" | "skip" | "leadDebrief" | "debrief" | "grace" | "standIn" | "play" }>;

/** Orders that change one student, or what that student says in a room. */
function evolvePeople(compiled: CompiledScenario, state: ClassState, { order, entry }: { readonly order: PeopleOrder; readonly entry: ClassEntry }): ClassState {
  const who = entry.by.kind === "student" ? entry.by.id : "";
  switch (order.type) {
    case "rejoin":
      return withStudent(state, order.student, ({ device }) => ({ device: device + 1 }));
    case "move":
      return withStudent(state, order.student, () => ({ seat: order.seat, arriving: null, job: null }));
    case "remove":
      return withStudent(state, order.student, ({ device }) => ({ removed: true, device: device + 1, seat: null, arriving: null, job: null, help: null }));
    case "readmit":
      return readmitted(compiled, state, order.student);
    case "rename":
      return withStudent(state, order.student, () => ({ name: order.name }));
    case "helpDone":
      return withStudent(state, order.student, () => ({ help: null }));
    case "askHelp":
      return withStudent(state, who, () => ({ help: order.text }));
    case "wish":
      return withStudent(state, who, () => ({ wish: order.role }));
    case "lean":
      return withStudent(state, who, () => ({ lean: order.lean }));
    case "takeJob":
      return withStudent(state, who, () => ({ job: order.job }));
    case "override":
      return played(compiled, state, { order: { type: "play", room: order.room, command: { type: "override", ...order.override }, why: null }, entry });
    default:
      return evolveDesk(state, { order, entry, who });
  }
}

type DeskOrder = Exclude<PeopleOrder, { type: "rejoin" | "move" | "remove" | "readmit" | "rename" | "helpDone" | "askHelp" | "wish" | "lean" | "takeJob" | "override" }>;

/** Orders at a team's desk or in a room. */
function evolveDesk(state: ClassState, { order, entry, who }: { readonly order: DeskOrder; readonly entry: ClassEntry; readonly who: string }): ClassState {
  const room = state.students[who]?.seat?.room ?? "";
  switch (order.type) {
    case "propose": {
      const { role } = order.command;
      const proposal = { id: `p${entry.at.toString(36)}${who}`, by: who, command: order.command, backers: [who] };
      return withRoom(state, room, (old) => ({ ...touched(old, role, entry.at), proposals: { ...old.proposals, [role]: [...(old.proposals[role] ?? []), proposal] } }));
    }
    case "back":
      return withProposals(state, { room, role: order.role }, (list) => list.map((one) => (one.id === order.proposal && !one.backers.includes(who) ? { ...one, backers: [...one.backers, who] } : one)));
    case "withdraw":
      return withProposals(state, { room, role: order.role }, (list) => list.flatMap((one) => (one.id !== order.proposal ? [one] : one.by === who ? [] : [{ ...one, backers: one.backers.filter((id) => id !== who) }])));
    case "order":
      return withRoom(state, room, (old) => ({ ...old, orders: order.order === null ? without(old.orders, order.role) : { ...old.orders, [order.role]: order.order } }));
    case "ready":
      return withRoom(state, room, (old) => (old.ready.includes(who) ? old : { ...old, ready: [...old.ready, who], lastReady: entry.at }));
    case "rate": {
      const { card, rating } = order;
      return withRoom(state, room, (old) => ({ ...old, ratings: { ...old.ratings, [card]: rating === null ? without(old.ratings[card] ?? {}, who) : { ...old.ratings[card], [who]: rating } } }));
    }
    default:
      return unreachable(order);
  }
}

function joined(compiled: CompiledScenario, state: ClassState, { student, name, at }: { readonly student: string; readonly name: string; readonly at: number }): ClassState {
  const number = Object.keys(state.students).length + 1;
  const seat = state.phase === "playing" ? seatForLate(compiled, state) : null;
  const newcomer: Student = { id: student, name, number, device: 1, removed: false, seat: null, arriving: seat, arrived: at, job: null, wish: null, lean: null, help: null };
  return { ...state, students: { ...state.students, [student]: newcomer } };
}

function readmitted(compiled: CompiledScenario, state: ClassState, student: string): ClassState {
  const arriving = state.phase === "playing" ? seatForLate(compiled, state) : null;
  return withStudent(state, student, () => ({ removed: false, arriving }));
}

/** A team of people in the smallest room, or any role where there is none. */
function seatForLate({ scenario }: CompiledScenario, state: ClassState): Student["arriving"] {
  const rooms = state.rooms.map(({ id, match }) => ({ id, played: Object.values(match?.seats ?? {}).flatMap(({ role, player }) => (player.kind === "human" ? [role] : [])) }));
  return lateSeat(scenario, { rooms, students: present(state) });
}

function spread({ scenario }: CompiledScenario, state: ClassState, { rooms, merge, at }: SpreadOrder & { readonly at: number }): ClassState {
  const students = present(state);
  const seats = spreadClass({ scenario, students, rooms, merge, assign: state.settings.assign, seed: subSeed(state.setup.seed, "spread", at) });
  return { ...state, rooms: Array.from({ length: rooms }, (_, index) => emptyRoom(`r${index + 1}`)), students: mapStudents(state, ({ id }) => ({ seat: seats[id] ?? null, arriving: null, job: null })) };
}

/** Opens each room's match. A role without people is a stand-in's; who has no seat yet comes in with the next phase. */
function started(compiled: CompiledScenario, before: ClassState, at: number): ClassState {
  const rooms = before.rooms.map((room) => {
    const { seed } = before.setup;
    const { standIns, parts, assumptions } = before.settings;
    const player = (role: string): Player => (membersOf(before, room.id, role).length > 0 ? { kind: "human" } : { kind: "standIn", level: standIns });
    const players = Object.fromEntries(compiled.scenario.roles.map(({ id }) => [id, player(id)]));
    const lobby = createMatch(compiled, { seed: subSeed(seed, "match", room.id, at), players, assumptions, ...(parts.length > 0 && { parts }) });
    const match = shifted(compiled, applied(compiled, lobby, { type: "begin" }), before.settings);
    return entered(before, { ...emptyRoom(room.id), match }, at);
  });
  const state: ClassState = { ...before, phase: "playing", rooms };
  return present(state).reduce((now, { id, seat }) => (seat === null ? withStudent(now, id, () => ({ arriving: seatForLate(compiled, now) })) : withStudent(now, id, () => ({ arrived: 0 }))), state);
}

/** Applies a command of the rules to a room's match, with what follows for clock, desks and late-comers where a phase ends. */
function played(compiled: CompiledScenario, state: ClassState, { order, entry }: { readonly order: PlayOrder; readonly entry: ClassEntry }): ClassState {
  const { room: id, command, why } = order;
  const { at, by } = entry;
  let moved = false;
  const next = withRoom(state, id, (room) => {
    if (room.match === null) throw new Error(`class: no match in ${id}`);
    const match = applied(compiled, room.match, command);
    moved = placeKey(match.place) !== placeKey(room.match.place);
    const role = "role" in command ? command.role : null;
    const seen = role !== null && by.kind === "student" ? touched(room, role, at) : room;
    const told = why === null || role === null ? seen : { ...seen, deputies: withDeputy(seen, { role, why }) };
    const kept = role === null ? told.proposals : { ...told.proposals, [role]: (told.proposals[role] ?? []).filter((one) => !sameAct(one.command, command)) };
    return { ...told, match, proposals: kept };
  });
  if (!moved) return next;
  const arrived: ClassState = { ...next, students: mapStudents(next, ({ arriving }) => (arriving?.room === id ? { seat: arriving, arriving: null, arrived: at } : {})) };
  return withRings(compiled, withRoom(arrived, id, (room) => entered(arrived, room, at)));
}

const sameAct = (one: Command, other: Command): boolean => JSON.stringify(one) === JSON.stringify(other);

function withDeputy({ deputies, match }: RoomState, { role, why }: { readonly role: string; readonly why: NonNullable<PlayOrder["why"]> }): RoomState["deputies"] {
  const place = match?.place ?? { phase: "lobby" as const };
  const deputy = { round: "round" in place ? place.round : 0, phase: place.phase, role, why };
  const same = deputies.some((one) => one.round === deputy.round && one.phase === deputy.phase && one.role === role && one.why === why);
  return same ? deputies : [...deputies, deputy].slice(-MOST_DEPUTIES);
}

/** A room whose match has just entered a place. */
function entered(state: ClassState, room: RoomState, at: number): RoomState {
  if (room.match === null) return room;
  const match = handOver(state, { id: room.id, match: room.match });
  return { ...room, match, clock: startClock(limitOf(match.place, state.settings), { at, paused: room.paused }), skipped: false, since: at, proposals: {}, ready: [], lastReady: 0 };
}

/** Roles that stand-ins began with and that people hold by now are theirs from here on: they are asked for votes too. */
function handOver(state: ClassState, { id, match }: { readonly id: string; readonly match: Match }): Match {
  const taken = Object.values(match.seats).filter(({ role, player }) => player.kind === "standIn" && membersOf(state, id, role).length > 0);
  return taken.length === 0 ? match : { ...match, seats: { ...match.seats, ...Object.fromEntries(taken.map((seat) => [seat.role, { ...seat, player: { kind: "human" } }])) } };
}

interface ClockOrder {
  readonly room: RoomState;
  readonly order: Extract<ClassOrder, { type: "pause" | "resume" | "extend" | "skip" }>;
  readonly at: number;
}

function clockOrder({ room, order, at }: ClockOrder): RoomState {
  switch (order.type) {
    case "pause":
      return paused(room, at);
    case "resume":
      return { ...room, paused: false, since: at, clock: resumeClock(room.clock, at) };
    case "extend":
      return { ...room, skipped: false, clock: extendClock(room.clock, { seconds: order.seconds, at }), lastReady: room.lastReady === 0 ? 0 : room.lastReady + SECOND * order.seconds };
    case "skip":
      // The time to seal is over at once; elsewhere skipping is the host's "advance".
      return { ...room, skipped: true, clock: room.paused ? { endsAt: null, left: 0, grace: true } : graceClock(0, at) };
  }
}

const paused = (room: RoomState, at: number): RoomState => (room.paused ? room : { ...room, paused: true, clock: pauseClock(room.clock, at) });

const touched = (room: RoomState, role: string, at: number): RoomState => ({ ...room, acted: { ...room.acted, [role]: at } });

/** The start as a class brings it along; what the scenario does not have changes nothing. */
function shifted(compiled: CompiledScenario, begun: Match, { shifts = [] }: ClassState["settings"]): Match {
  return shiftCommands(shifts).reduce((match, command) => (decideOnce(compiled, match, command).ok ? applied(compiled, match, command) : match), begun);
}

function applied(compiled: CompiledScenario, match: Match, command: Command): Match {
  const decision = decideOnce(compiled, match, command);
  if (!decision.ok) throw new Error(`class: ${command.type} is refused: ${decision.refusal.code} ${JSON.stringify(decision.refusal.detail)}`);
  return decision.events.reduce(evolve, match);
}

/** Tells places apart: phase, round, and the step of a debate. */
export function placeKey(place: Place): string {
  return [place.phase, "round" in place ? place.round : 0, "step" in place ? place.step : ""].join(" ");
}

function withRoom(state: ClassState, id: string, change: (room: RoomState) => RoomState): ClassState {
  return { ...state, rooms: state.rooms.map((room) => (room.id === id ? change(room) : room)) };
}

function withProposals(state: ClassState, { room, role }: { readonly room: string; readonly role: string }, change: (list: NonNullable<RoomState["proposals"][string]>) => NonNullable<RoomState["proposals"][string]>): ClassState {
  return withRoom(state, room, (old) => ({ ...old, proposals: { ...old.proposals, [role]: change(old.proposals[role] ?? []) } }));
}

function withStudent(state: ClassState, id: string, change: (student: Student) => Partial<Student>): ClassState {
  const student = state.students[id];
  return student === undefined ? state : { ...state, students: { ...state.students, [id]: { ...student, ...change(student) } } };
}

function mapStudents(state: ClassState, change: (student: Student) => Partial<Student>): ClassState["students"] {
  return Object.fromEntries(Object.values(state.students).map((student) => [student.id, { ...student, ...change(student) }]));
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function unreachable(order: never): never {
  throw new Error(`unhandled order: ${JSON.stringify(order)}`);
}
