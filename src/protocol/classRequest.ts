import { z } from "zod";
import { Message, Name, RoomId, StudentId } from "./basics.ts";
import { ClassSettings, Job } from "./classSettings.ts";
import { DebriefAsked, DebriefOrdered } from "./debriefRequest.ts";
import { OverrideOrder, SeatCommand } from "./seatCommand.ts";
import { LEARNING_OF_STUDENTS, LEARNING_OF_TEACHERS } from "./surveyRequest.ts";

const Lean = z.enum(["for", "against", "undecided"]);

/** What a team wants a stand-in to do for it while nobody is there. Source: MODEL §3.1. */
export const StandingOrder = z.strictObject({
  /** The meter that matters most, and which way it should go. */
  meter: Name.nullable(),
  direction: z.enum(["up", "down"]),
  /** A policy that is never to be adopted. */
  never: Name.nullable(),
});
export type StandingOrder = z.infer<typeof StandingOrder>;

/** What a student asks for. The server knows who asks. */
export const StudentRequest = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("play"), command: SeatCommand }),
  z.strictObject({ type: z.literal("propose"), command: SeatCommand }),
  z.strictObject({ type: z.literal("back"), role: Name, proposal: Name }),
  z.strictObject({ type: z.literal("withdraw"), role: Name, proposal: Name }),
  z.strictObject({ type: z.literal("ready") }),
  z.strictObject({ type: z.literal("wish"), role: Name.nullable() }),
  z.strictObject({ type: z.literal("lean"), lean: Lean }),
  z.strictObject({ type: z.literal("takeJob"), job: Job.nullable() }),
  z.strictObject({ type: z.literal("order"), role: Name, order: StandingOrder.nullable() }),
  z.strictObject({ type: z.literal("rate"), card: Name, rating: z.enum(["up", "down"]).nullable() }),
  z.strictObject({ type: z.literal("askHelp"), text: Message.nullable() }),
  ...LEARNING_OF_STUDENTS,
  DebriefAsked,
]);
export type StudentRequest = z.infer<typeof StudentRequest>;

/** A seat: a room, and the roles held in it. More than one where a small class shares them out; none for an observer. */
export const SeatOrder = z.strictObject({ room: RoomId, roles: z.array(Name).max(20) });
export type SeatOrder = z.infer<typeof SeatOrder>;

/** How a class is spread. `merge` gives several roles to one student where there are fewer students than roles. */
export const SpreadOrder = z.strictObject({ rooms: z.int().min(1).max(20), merge: z.boolean().default(false) });
export type SpreadOrder = z.infer<typeof SpreadOrder>;

/** What the teacher's console asks for. `room: null` means all rooms. */
export const TeacherRequest = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("settings"), settings: ClassSettings }),
  z.strictObject({ type: z.literal("spread"), spread: SpreadOrder }),
  z.strictObject({ type: z.literal("start") }),
  z.strictObject({ type: z.literal("pause"), room: RoomId.nullable() }),
  z.strictObject({ type: z.literal("resume"), room: RoomId.nullable() }),
  z.strictObject({ type: z.literal("extend"), room: RoomId.nullable(), seconds: z.int().min(-3600).max(3600) }),
  z.strictObject({ type: z.literal("skip"), room: RoomId.nullable() }),
  z.strictObject({ type: z.literal("toLobby") }),
  z.strictObject({ type: z.literal("lock"), locked: z.boolean() }),
  z.strictObject({ type: z.literal("move"), student: StudentId, seat: SeatOrder.nullable() }),
  z.strictObject({ type: z.literal("standIn"), room: RoomId, role: Name, on: z.boolean() }),
  z.strictObject({ type: z.literal("remove"), student: StudentId }),
  z.strictObject({ type: z.literal("readmit"), student: StudentId }),
  z.strictObject({ type: z.literal("rename"), student: StudentId, name: z.string().trim().min(1).max(24) }),
  z.strictObject({ type: z.literal("message"), to: StudentId.nullable(), text: Message }),
  z.strictObject({ type: z.literal("helpDone"), student: StudentId }),
  z.strictObject({ type: z.literal("override"), room: RoomId, override: OverrideOrder }),
  z.strictObject({ type: z.literal("end") }),
  z.strictObject({ type: z.literal("reopen") }),
  ...LEARNING_OF_TEACHERS,
  DebriefOrdered,
]);
export type TeacherRequest = z.infer<typeof TeacherRequest>;

export type ClassRequest = StudentRequest | TeacherRequest;
