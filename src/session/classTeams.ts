import type { Command, Place, RoleId } from "../engine/index.ts";
import type { Job } from "../protocol/classSettings.ts";
import type { ClassState, RoomState, Student } from "./classState.ts";
import { membersOf } from "./classState.ts";

/** Who is connected, and since when that is so. Whoever is not in it was never there. */
export type Attendance = Readonly<Record<string, { readonly here: boolean; readonly since: number }>>;

export const isHere = (attendance: Attendance, student: string): boolean => attendance[student]?.here === true;

type CommandType = Command["type"];

/** What a job lets its holder do for the team. Source: MODEL §1.5. */
const JOB_COMMANDS: Readonly<Record<Job, readonly CommandType[]>> = {
  speaker: ["makeClaim", "raisePoint", "answerPoint", "markClash", "castVote", "finishStep"],
  evidence: ["discardCards", "lookAtPassage", "playCard", "checkSource", "challengeSource", "finishStep"],
  negotiator: ["offerDeal", "counterDeal", "acceptDeal", "declineDeal", "withdrawDeal", "finishStep"],
  recorder: [],
};

const SEAT_COMMANDS: readonly CommandType[] = [...new Set([...Object.values(JOB_COMMANDS).flat(), "sealChoice" as const, "unsealChoice" as const])];

/** A team at its table, and who of it is there. */
export interface TeamAt {
  readonly state: ClassState;
  readonly room: RoomState;
  readonly role: RoleId;
  readonly attendance: Attendance;
}

const hereOf = ({ state, room, role, attendance }: TeamAt): readonly Student[] => membersOf(state, room.id, role).filter(({ id }) => isHere(attendance, id));

/** Who speaks for a team: each in turn, a round each, of those who are here. Null for a role without people. */
export function spokesperson(team: TeamAt): Student | null {
  const here = hereOf(team);
  const turn = here.length > 0 ? here : membersOf(team.state, team.room.id, team.role);
  return turn[Math.max(0, roundOf(team.room.match?.place) - 1) % Math.max(1, turn.length)] ?? null;
}

const roundOf = (place: Place | undefined): number => (place !== undefined && "round" in place ? place.round : 0);

/** Backers that seal a proposal: more than half of those who are here. 0 where the spokesperson seals. */
export function backersNeeded(team: TeamAt): number {
  return team.state.settings.sealing === "spokesperson" ? 0 : Math.floor(Math.max(1, hereOf(team).length) / 2) + 1;
}

/** Commands that a student may give for the team without asking it. */
export function mayCommand(team: TeamAt, student: Student): readonly CommandType[] {
  const members = membersOf(team.state, team.room.id, team.role);
  if (!members.some(({ id }) => id === student.id)) return [];
  const alone = hereOf(team).every(({ id }) => id === student.id);
  if (alone) return SEAT_COMMANDS;
  const speaks = spokesperson(team)?.id === student.id;
  const sealing = team.state.settings.sealing === "majority" ? SEAT_COMMANDS.filter((type) => type !== "sealChoice") : SEAT_COMMANDS;
  return speaks ? sealing : student.job === null ? [] : JOB_COMMANDS[student.job];
}
