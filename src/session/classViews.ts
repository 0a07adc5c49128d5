import type { Match, RoleId } from "../engine/index.ts";
import { seatsToAct } from "../engine/index.ts";
import type { Chapter, ConsoleNews, ConsolePiece, PeoplePiece, ProjectorPiece, PupilView, RoleDeskView, RoomPiece, StudentPiece, TalkPiece, TeamPiece } from "../protocol/classNews.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { ClassState, RoomState, Student } from "./classState.ts";
import { membersOf, present } from "./classState.ts";
import type { Attendance, TeamAt } from "./classTeams.ts";
import { backersNeeded, isHere, mayCommand, spokesperson } from "./classTeams.ts";
import { waitingLines } from "./debriefViews.ts";
import { readUntil, warnedFrom } from "./planClass.ts";

/** What a view depends on beside the class itself. */
export interface Looking {
  readonly compiled: CompiledScenario;
  readonly attendance: Attendance;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The code by which a student comes back on another device. */
  rejoinCode(student: Student): string;
  /** The key by which the teacher opens the console on another device. */
  readonly teacherKey: string;
}

/** For so long a catch-up card is offered. Source: MODEL §3.1. */
const CATCH_UP_MS = 60_000;

/** What a student alone is shown: nothing of other roles' secrets and of other teams' talk. */
export function studentPiece(state: ClassState, student: Student, looking: Looking): StudentPiece {
  const { id } = student;
  const seat = student.seat ?? student.arriving;
  const room = state.rooms.find((one) => one.id === seat?.room);
  return {
    ...base(state, looking),
    kind: "student",
    you: {
      id,
      name: student.name,
      rejoin: looking.rejoinCode(student),
      room: seat?.room ?? null,
      roles: [...(seat?.roles ?? [])],
      arriving: student.arriving !== null,
      job: student.job,
      wish: student.wish,
      lean: student.lean,
      help: student.help,
      ready: room?.ready.includes(id) === true,
      ratings: Object.fromEntries(Object.entries(room?.ratings ?? {}).flatMap(([card, by]) => (by[id] === undefined ? [] : [[card, by[id]]]))),
    },
    catchUp: room === undefined ? null : catchUpOf(room, { student, now: looking.now }),
    assign: state.settings.assign,
    messages: state.messages.filter(({ to }) => to === null || to === id).map((message) => ({ ...message })),
  };
}

/** Those who are in the class. Shown in the lobby only: later it would be most of every message. */
export function peoplePiece(state: ClassState, { attendance }: Looking): PeoplePiece {
  return present(state).map(({ id, name, wish }) => ({ id, name, here: isHere(attendance, id), wish }));
}

/** What the teacher's console shows. Sealed choices and hands are not in it: it may stand beside the projector. */
export function consolePiece(state: ClassState, looking: Looking): ConsolePiece {
  const rooms = state.rooms.map(({ id, match }) => ({ id, history: historyOf(match) }));
  return {
    ...base(state, looking),
    kind: "console",
    key: looking.teacherKey,
    settings: state.settings,
    students: Object.values(state.students).map((student) => pupil(student, state, looking)),
    rooms,
    split: historySplit(rooms.map(({ history }) => history)),
    messages: state.messages.map((message) => ({ ...message })),
    waitingLines: waitingLines(state),
  };
}

/** What everybody may see: no names. */
export function projectorPiece(state: ClassState, looking: Looking): ProjectorPiece {
  const people = present(state);
  return { ...base(state, looking), kind: "projector", people: people.length, here: people.filter(({ id }) => isHere(looking.attendance, id)).length, rooms: state.rooms.map(({ id }) => id) };
}

function base({ setup, phase, locked }: ClassState, { compiled }: Looking) {
  return {
    classId: setup.id,
    code: setup.code,
    title: setup.title,
    scenario: { ...setup.scenario, rounds: compiled.rounds, assumptions: setup.settings.assumptions, ...dress(setup.settings) },
    phase,
    locked,
  };
}

/** What everybody in a room is shown. */
export function roomPiece(state: ClassState, room: RoomState, looking: Looking): RoomPiece {
  const warned = warnedRoles(state, room, looking);
  const roles = looking.compiled.scenario.roles.map(({ id }) => roleDesk(state, { room, role: id, warned }, looking));
  return {
    id: room.id,
    place: { ...(room.match?.place ?? { phase: "lobby" as const }) },
    clock: soonest(state, room, looking),
    seed: room.match?.place.phase === "debrief" ? room.match.setup.seed : null,
    paused: room.paused,
    roles,
    ready: room.ready.length,
    waiting: roles.filter(({ toAct }) => toAct).length,
    deputies: room.deputies.map((deputy) => ({ ...deputy })),
  };
}

/** The clock as it is shown: where the others are ready it ends for those who still read, whatever time was given. */
function soonest(state: ClassState, room: RoomState, { attendance }: Looking): RoomState["clock"] {
  const { clock, paused } = room;
  const read = paused ? null : readUntil(state, room, { attendance });
  return read === null || (clock.endsAt !== null && clock.endsAt <= read) ? { ...clock } : { ...clock, endsAt: read };
}

/** Roles that are waited for and have been warned that a stand-in will play. */
export function warnedRoles(state: ClassState, room: RoomState, { now }: Pick<Looking, "now">): readonly RoleId[] {
  if (room.match === null || room.paused || state.settings.idle === null) return [];
  return seatsToAct(room.match).filter((role) => now >= (warnedFrom(state, room, role) ?? Infinity) && membersOf(state, room.id, role).length > 0);
}

function roleDesk(state: ClassState, { room, role, warned }: { readonly room: RoomState; readonly role: RoleId; readonly warned: readonly RoleId[] }, { attendance }: Looking): RoleDeskView {
  const members = membersOf(state, room.id, role);
  const { match } = room;
  return {
    role,
    people: members.length,
    here: members.filter(({ id }) => isHere(attendance, id)).length,
    standIn: members.length === 0 || room.handed.includes(role),
    sealed: (match?.seats[role]?.choice ?? null) !== null,
    toAct: match !== null && seatsToAct(match).includes(role),
    warned: warned.includes(role),
  };
}

/** What a team is thinking of: for its members alone. */
export function talkPiece({ proposals, orders }: RoomState, role: RoleId): TalkPiece {
  // What lies on a desk has passed the schema of commands on its way in.
  return { role, proposals: (proposals[role] ?? []).map((proposal) => ({ ...proposal, backers: [...proposal.backers] })) as TalkPiece["proposals"], order: orders[role] ?? null };
}

/** Who is in a team, for its members. */
export function teamPiece(team: TeamAt): TeamPiece {
  const { state, room, role, attendance } = team;
  const speaks = spokesperson(team)?.id;
  const members = membersOf(state, room.id, role);
  return {
    role,
    members: members.map(({ id, name, job }) => ({ id, name, job, here: isHere(attendance, id), speaks: id === speaks })),
    needed: backersNeeded(team),
    may: Object.fromEntries(members.map((student) => [student.id, [...mayCommand(team, student)]])),
  };
}

function pupil(student: Student, state: ClassState, { attendance, rejoinCode }: Looking): PupilView {
  const { id, name, seat, arriving, removed, job, wish, lean, help, arrived } = student;
  const sits = seat ?? arriving;
  return {
    id,
    name,
    rejoin: rejoinCode(student),
    here: isHere(attendance, id),
    since: attendance[id]?.since ?? arrived,
    acted: state.lastActs[id] ?? null,
    room: sits?.room ?? null,
    roles: [...(sits?.roles ?? [])],
    arriving: arriving !== null,
    removed,
    job,
    wish,
    lean,
    help,
  };
}

/** Round by round: what the house decided, what was adopted and given up. */
function historyOf(match: Match | null): Chapter[] {
  return (match?.rounds ?? []).map(({ round, choices }): Chapter => {
    const debate = match?.debates.find((one) => one.round === round);
    const all = Object.values(choices);
    return { round, motion: debate?.motion ?? null, passed: debate?.verdict?.passed ?? null, adopted: all.flatMap(({ adopt }) => adopt).sort(), repealed: all.flatMap(({ repeal }) => repeal).sort() };
  });
}

/** The first round in which histories differ, counted as far as all of them go. */
export function historySplit(histories: readonly (readonly Chapter[])[]): ConsoleNews["split"] {
  const [first = [], ...others] = histories;
  for (const [index, chapter] of first.entries()) {
    const rivals = others.flatMap((history) => history[index] ?? []);
    if (rivals.length < others.length) return null;
    if (rivals.some(({ passed }) => passed !== chapter.passed)) return { round: chapter.round, by: "verdict" };
    const done = (one: Chapter): string => [...one.adopted, "/", ...one.repealed].join(" ");
    if (rivals.some((rival) => done(rival) !== done(chapter))) return { round: chapter.round, by: "policies" };
  }
  return null;
}

/** What happened so far, for a minute, for one who came late. */
export function catchUpOf({ match }: RoomState, { student, now }: { readonly student: Student; readonly now: number }): StudentPiece["catchUp"] {
  const until = student.arrived + CATCH_UP_MS;
  if (student.arrived === 0 || match === null || (now > until && student.arriving === null)) return null;
  const happened = (round: number): string[] => (match.rounds.find((record) => record.round === round)?.notes ?? []).flatMap(({ note }) => (note.type === "happened" ? [note.trigger] : []));
  return { until, rounds: historyOf(match).map((chapter) => ({ ...chapter, triggers: happened(chapter.round) })) };
}

/** The skin in which the class sees its scenario, where it has one. */
const dress = ({ skin }: Partial<Pick<ClassState["settings"], "skin">>): { readonly skin?: string } => (skin === undefined || skin === null ? {} : { skin });
