import type { Command } from "../engine/index.ts";
import { lookup } from "../kernel/lookup.ts";
import type { SeatOrder, StudentRequest, TeacherRequest } from "../protocol/classRequest.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Around, ClassDecision } from "./classDecision.ts";
import { refused } from "./classRefusal.ts";
import type { Actor, ClassOrder, ClassState, RoomState, Student } from "./classState.ts";
import { membersOf, present, roomOf } from "./classState.ts";
import type { TeamAt } from "./classTeams.ts";
import { backersNeeded, isHere, mayCommand } from "./classTeams.ts";
import { forbidsLed, forbidsSaid } from "./decideDebrief.ts";
import { decideLearning, decideTeaching, isLearning } from "./decideLearning.ts";
import { decideOnce } from "./evolveClass.ts";
import { FEW_STUDENTS } from "./spreadClass.ts";

/** Proposals that lie before a team at once. */
const MOST_PROPOSALS = 12;

/** Answers the teacher without changing anything. */
export function decideTeacher(state: ClassState, request: TeacherRequest, around: Around): ClassDecision {
  const accept = (...orders: readonly ClassOrder[]): ClassDecision => ({ ok: true, entries: orders.map((order) => ({ at: around.at, by: { kind: "teacher" }, order })) });
  switch (request.type) {
    case "settings": {
      // What the scenario was compiled with stays for the life of the class.
      const { assumptions, rounds, skin, shifts } = state.setup.settings;
      return state.phase === "lobby" ? accept({ ...request, settings: { ...request.settings, assumptions, rounds, skin, shifts } }) : refused("classStarted");
    }
    case "spread":
      return state.phase === "lobby" ? accept(request) : refused("classStarted");
    case "start":
      return decideStart(state, accept);
    case "toLobby":
      return state.phase === "playing" ? accept(request) : refused("classNotPlaying");
    case "reopen":
      return state.phase === "ended" ? accept(request) : refused("classStarted");
    case "end":
      return state.phase === "ended" ? refused("classNotPlaying") : accept(request);
    case "lock":
      return accept(request);
    case "pause":
    case "resume":
    case "extend":
    case "skip":
      return decideClock(state, { request, around, accept });
    case "override":
      return decideRules(state, { room: request.room, command: { type: "override", ...request.override }, around, entries: accept(request) });
    case "standIn":
      return roomOf(state, request.room) === null ? refused("unknownRoom") : isRole(around, request.role) ? accept(request) : refused("unknownRole", { role: request.role });
    case "message":
      return request.to === null || lookup(state.students, request.to) !== undefined ? accept(request) : refused("unknownStudent");
    case "leadDebrief":
      return forbidsLed(state, request.order) ?? accept(request);
    case "surveys":
    case "steelmen":
    case "grade":
      return decideTeaching(state, request, around);
    default:
      return decideAboutStudent(state, { request, around, accept });
  }
}

type Accept = (...orders: readonly ClassOrder[]) => ClassDecision;

function decideStart(state: ClassState, accept: Accept): ClassDecision {
  if (state.phase !== "lobby") return refused("classStarted");
  if (present(state).length === 0) return refused("nobodyHere");
  const seated = present(state).some(({ seat }) => seat !== null);
  return seated ? accept({ type: "start" }) : accept({ type: "spread", spread: { rooms: state.rooms.length, merge: present(state).length < FEW_STUDENTS * state.rooms.length } }, { type: "start" });
}

interface ClockRequest {
  readonly request: Extract<TeacherRequest, { type: "pause" | "resume" | "extend" | "skip" }>;
  readonly around: Around;
  readonly accept: Accept;
}

function decideClock(state: ClassState, { request, around, accept }: ClockRequest): ClassDecision {
  if (state.phase !== "playing") return refused("classNotPlaying");
  const rooms = state.rooms.filter(({ id }) => request.room === null || request.room === id);
  if (rooms.length === 0) return refused("unknownRoom");
  if (request.type !== "skip") return accept(request);
  const orders = rooms.flatMap((room) => skipOrders(around.compiled, room));
  return orders.length === 0 ? refused("wrongPhase") : accept(...orders);
}

/** What skipping is in a room: the host goes on; where people seal, their time is over. */
function skipOrders(compiled: CompiledScenario, { id, match }: RoomState): readonly ClassOrder[] {
  if (match === null) return [];
  if (match.place.phase === "commit") return [{ type: "skip", room: id }];
  const command: Command = { type: "advance" };
  return decideOnce(compiled, match, command).ok ? [{ type: "play", room: id, command, why: null }] : [];
}

interface AboutStudent {
  readonly request: Extract<TeacherRequest, { readonly student: string }>;
  readonly around: Around;
  readonly accept: Accept;
}

function decideAboutStudent(state: ClassState, { request, around, accept }: AboutStudent): ClassDecision {
  const student = lookup(state.students, request.student);
  if (student === undefined) return refused("unknownStudent");
  if (request.type === "readmit") return student.removed ? accept(request) : refused("unknownStudent");
  if (student.removed) return refused("unknownStudent");
  if (request.type !== "move" || request.seat === null) return accept(request);
  return isSeat(state, around, request.seat) ? accept(request) : refused("unknownSeat");
}

const isSeat = (state: ClassState, around: Around, { room, roles }: SeatOrder): boolean => roomOf(state, room) !== null && roles.every((role) => isRole(around, role)) && new Set(roles).size === roles.length;

const isRole = ({ compiled }: Pick<Around, "compiled">, role: string): boolean => compiled.scenario.roles.some(({ id }) => id === role);

interface RulesRequest {
  readonly room: string;
  readonly command: Command;
  readonly around: Around;
  readonly entries: ClassDecision;
}

/** What the rules say. */
function decideRules(state: ClassState, { room, command, around, entries }: RulesRequest): ClassDecision {
  const match = roomOf(state, room)?.match ?? null;
  if (match === null) return refused("unknownRoom");
  const decision = decideOnce(around.compiled, match, command);
  return decision.ok ? entries : decision;
}

/** Answers a student without changing anything. */
export function decideStudent(state: ClassState, { id, request }: { readonly id: string; readonly request: StudentRequest }, around: Around): ClassDecision {
  const student = lookup(state.students, id);
  if (student === undefined || student.removed) return refused("notAllowed");
  const by: Actor = { kind: "student", id };
  const accept: Accept = (...orders) => ({ ok: true, entries: orders.map((order) => ({ at: around.at, by, order })) });
  if (isLearning(request)) return decideLearning(state, { student, request }, around);
  switch (request.type) {
    case "wish":
      if (request.role !== null && !isRole(around, request.role)) return refused("unknownRole", { role: request.role });
      return state.phase === "lobby" ? accept(request) : refused("classStarted");
    case "lean":
      return state.phase === "lobby" ? accept(request) : refused("classStarted");
    case "askHelp":
      return accept(request);
    default: {
      const room = student.seat === null ? null : roomOf(state, student.seat.room);
      if (room === null || student.seat === null) return refused("notYourSeat");
      return decideSeated(state, { request, student, room, around, accept });
    }
  }
}

interface Seated {
  readonly request: Exclude<StudentRequest, { type: "wish" | "lean" | "askHelp" | "survey" | "handIn" | "steelman" | "rateSteelman" }>;
  readonly student: Student;
  readonly room: RoomState;
  readonly around: Around;
  readonly accept: Accept;
}

function decideSeated(state: ClassState, seated: Seated): ClassDecision {
  const { request, student, room, around, accept } = seated;
  if (request.type === "takeJob") return decideJob(state, seated, request.job);
  if (request.type === "debrief") return forbidsSaid(state, around.compiled, { student: student.id, room, ask: request.ask }) ?? accept(request);
  if (state.phase !== "playing" || room.match === null) return refused("classNotPlaying");
  if (request.type === "order") return holds(student, request.role) ? accept(request) : refused("notYourSeat");
  if (room.paused) return refused("paused");
  switch (request.type) {
    case "ready":
      return accept(request);
    case "rate": {
      if (student.seat?.roles.some((role) => leads(room, role)) === true) return refused("notARater");
      return around.compiled.scenario.cards.some(({ id }) => id === request.card) ? accept(request) : refused("unknownCard", { card: request.card });
    }
    case "play":
      return decidePlay(state, seated, request.command);
    case "propose":
      return decideProposal(state, seated, request.command);
    case "back":
    case "withdraw":
      return decideBacking(state, seated, request);
  }
}

const holds = ({ seat }: Student, role: string): boolean => seat?.roles.includes(role) === true;

/** Whether a role leads a side of the debate that is open: its own cards are not for it to judge. */
function leads({ match }: RoomState, role: string): boolean {
  const debate = match?.debates.at(-1);
  return debate !== undefined && debate.verdict === null && (debate.leads.pro === role || debate.leads.con === role);
}

function decideJob(state: ClassState, { student, room, accept, request }: Seated, job: Student["job"]): ClassDecision {
  const mates = (student.seat?.roles ?? []).flatMap((role) => membersOf(state, room.id, role));
  const taken = job !== null && mates.some((mate) => mate.id !== student.id && mate.job === job);
  return taken ? refused("jobTaken", { job: job ?? "" }) : accept(request as ClassOrder);
}

const teamAt = (state: ClassState, { room, around }: Seated, role: string): TeamAt => ({ state, room, role, attendance: around.attendance });

function decidePlay(state: ClassState, seated: Seated, command: Extract<StudentRequest, { type: "play" }>["command"]): ClassDecision {
  const { student, room, around, accept } = seated;
  if (!holds(student, command.role)) return refused("notYourSeat");
  if (!mayCommand(teamAt(state, seated, command.role), student).includes(command.type)) return refused("forSpokesperson");
  return decideRules(state, { room: room.id, command, around, entries: accept({ type: "play", room: room.id, command, why: null }) });
}

function decideProposal(state: ClassState, seated: Seated, command: Extract<StudentRequest, { type: "propose" }>["command"]): ClassDecision {
  const { student, room, around, accept } = seated;
  if (!holds(student, command.role)) return refused("notYourSeat");
  const lying = room.proposals[command.role] ?? [];
  if (lying.length >= MOST_PROPOSALS || lying.filter(({ by }) => by === student.id).length >= MOST_PROPOSALS / 3) return refused("tooManyProposals", { most: MOST_PROPOSALS });
  if (lying.some((one) => one.by === student.id && JSON.stringify(one.command) === JSON.stringify(command))) return refused("tooManyProposals", { most: 1 });
  return decideRules(state, { room: room.id, command, around, entries: accept({ type: "propose", command }) });
}

/** A proposal that enough of those who are here back is carried out with the last backing. */
function decideBacking(state: ClassState, seated: Seated, request: Extract<StudentRequest, { type: "back" | "withdraw" }>): ClassDecision {
  const { student, room, around, accept } = seated;
  if (!holds(student, request.role)) return refused("notYourSeat");
  const proposal = (room.proposals[request.role] ?? []).find(({ id }) => id === request.proposal);
  if (proposal === undefined) return refused("unknownProposal");
  if (request.type === "withdraw") return accept(request);
  const needed = backersNeeded(teamAt(state, seated, request.role));
  const backers = [...new Set([...proposal.backers, student.id])].filter((id) => isHere(around.attendance, id)).length;
  if (needed === 0 || backers < needed) return accept(request);
  const carried = accept(request, { type: "play", room: room.id, command: proposal.command, why: null });
  return decideRules(state, { room: room.id, command: proposal.command, around, entries: carried });
}
