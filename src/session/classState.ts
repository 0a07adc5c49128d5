import type { Command, Match, RoleId } from "../engine/index.ts";
import type { ClassSettings, Job } from "../protocol/classSettings.ts";
import type { SeatOrder, StandingOrder, StudentRequest, TeacherRequest } from "../protocol/classRequest.ts";
import type { SurveyAnswers, SurveyTime } from "../protocol/surveyRequest.ts";
import type { Clock } from "./classClock.ts";
import { type LearningState, NO_LEARNING } from "./learningState.ts";
import type { DebriefState } from "./debriefState.ts";

/** What a class is made from; the first thing that is kept of it. Times are milliseconds since 1970. */
export interface ClassSetup {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly scenario: { readonly id: string; readonly fingerprint: string };
  readonly rules: number;
  /** Whole number 0..2^32−1: all luck of the class and of its matches. */
  readonly seed: number;
  readonly settings: ClassSettings;
  readonly opened: number;
}

/** Somebody in a class. */
export interface Student {
  readonly id: string;
  readonly name: string;
  /** Place in the order of arrival, from 1. */
  readonly number: number;
  /** Counts devices: a ticket of an older one is worth nothing any more. */
  readonly device: number;
  readonly removed: boolean;
  readonly seat: SeatOrder | null;
  /** The seat that waits for the next phase, for those who come late. */
  readonly arriving: SeatOrder | null;
  /** When the seat was taken late; 0 for those who were there from the start. */
  readonly arrived: number;
  readonly job: Job | null;
  readonly wish: RoleId | null;
  readonly lean: "for" | "against" | "undecided" | null;
  readonly help: string | null;
}

/** A command that a student would like the team to give. */
export interface Proposal {
  readonly id: string;
  readonly by: string;
  readonly command: Command;
  readonly backers: readonly string[];
}

/** Why a stand-in or the server acted where people were expected to; null where nobody was. */
export type DeputyReason = "away" | "idle" | "time" | "skip" | "teacher";

export interface Deputy {
  readonly round: number;
  readonly phase: string;
  readonly role: RoleId;
  readonly why: DeputyReason;
}

/** One match of a class and what stands around it. */
export interface RoomState {
  readonly id: string;
  readonly match: Match | null;
  readonly clock: Clock;
  readonly paused: boolean;
  /** Whether the teacher has ended the time to seal. */
  readonly skipped: boolean;
  /** When the present phase or step began, or the clock went on. */
  readonly since: number;
  /** When a role's people last did something. */
  readonly acted: Readonly<Record<RoleId, number>>;
  readonly proposals: Readonly<Record<RoleId, readonly Proposal[]>>;
  readonly orders: Readonly<Record<RoleId, StandingOrder>>;
  /** Roles that the teacher has handed to stand-ins. */
  readonly handed: readonly RoleId[];
  readonly ready: readonly string[];
  /** When the last of them got ready; 0 while nobody is. */
  readonly lastReady: number;
  readonly deputies: readonly Deputy[];
  /** What raters said of cards, by card and student. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, "up" | "down">>>>;
}

export interface ClassMessage {
  readonly at: number;
  readonly to: string | null;
  readonly text: string;
}

/** Everything that is known of a class. Plain JSON; a fold of its log. */
export interface ClassState {
  readonly setup: ClassSetup;
  readonly settings: ClassSettings;
  readonly phase: "lobby" | "playing" | "ended";
  readonly locked: boolean;
  readonly students: Readonly<Record<string, Student>>;
  /** When each student last asked for something. */
  readonly lastActs: Readonly<Record<string, number>>;
  readonly rooms: readonly RoomState[];
  readonly messages: readonly ClassMessage[];
  /** What the class does once games are over; null before the teacher leads it. */
  readonly debrief: DebriefState | null;
  /** Surveys, exit tickets, the steelman round and the rubric. */
  readonly learning: LearningState;
}

/** Who gave an order. */
export type Actor = { readonly kind: "teacher" } | { readonly kind: "student"; readonly id: string } | { readonly kind: "server" };

/** What can be recorded beside what teacher and students ask for. */
type ServerOrder =
  | { readonly type: "join"; readonly student: string; readonly name: string }
  | { readonly type: "rejoin"; readonly student: string }
  | { readonly type: "grace"; readonly room: string }
  /** A survey, under a number that names nobody: see {@link LearningState}. */
  | { readonly type: "surveyed"; readonly number: string; readonly when: SurveyTime; readonly answers: SurveyAnswers };

/** A command of the rules, for a room's match; `why` where somebody else acts than was expected. */
export interface PlayOrder {
  readonly type: "play";
  readonly room: string;
  readonly command: Command;
  readonly why: DeputyReason | null;
}

export type ClassOrder = PlayOrder | ServerOrder | Exclude<StudentRequest, { type: "play" | "survey" }> | TeacherRequest;

/** A line of a class's log: what was ordered, by whom, when. */
export interface ClassEntry {
  readonly at: number;
  readonly by: Actor;
  readonly order: ClassOrder;
}

/** A new class: an empty lobby. */
export function createClass(setup: ClassSetup): ClassState {
  return { setup, settings: setup.settings, phase: "lobby", locked: false, students: {}, lastActs: {}, rooms: [emptyRoom("r1")], messages: [], debrief: null, learning: NO_LEARNING };
}

export function emptyRoom(id: string): RoomState {
  return { id, match: null, clock: { endsAt: null, left: null, grace: false }, paused: false, skipped: false, since: 0, acted: {}, proposals: {}, orders: {}, handed: [], ready: [], lastReady: 0, deputies: [], ratings: {} };
}

/** Asked many times of the same class: sorted once. */
const sortedStudents = new WeakMap<ClassState["students"], readonly Student[]>();

/** Those who are in the class, in the order in which they came. */
export function present({ students }: Pick<ClassState, "students">): readonly Student[] {
  const known = sortedStudents.get(students);
  if (known !== undefined) return known;
  const sorted = Object.values(students)
    .filter(({ removed }) => !removed)
    .sort((a, b) => a.number - b.number);
  sortedStudents.set(students, sorted);
  return sorted;
}

/** Asked many times of the same class: found once. */
const teams = new WeakMap<ClassState["students"], ReadonlyMap<string, readonly Student[]>>();

/** Who holds a role in a room, in the order in which they came. */
export function membersOf(state: Pick<ClassState, "students">, room: string, role: RoleId): readonly Student[] {
  const known = teams.get(state.students) ?? teamsOf(state);
  teams.set(state.students, known);
  return known.get(`${room}/${role}`) ?? [];
}

/** The roles that somebody of the class holds, in whatever room. */
export const heldRoles = (state: Pick<ClassState, "students">): readonly RoleId[] => [...new Set(present(state).flatMap(({ seat }) => seat?.roles ?? []))];

/** Everybody who has a seat, by room and role. */
function teamsOf(state: Pick<ClassState, "students">): ReadonlyMap<string, readonly Student[]> {
  const found = new Map<string, Student[]>();
  for (const student of present(state))
    for (const role of student.seat?.roles ?? []) {
      const key = `${student.seat?.room ?? ""}/${role}`;
      found.set(key, [...(found.get(key) ?? []), student]);
    }
  return found;
}

export function roomOf(state: Pick<ClassState, "rooms">, id: string): RoomState | null {
  return state.rooms.find((room) => room.id === id) ?? null;
}
