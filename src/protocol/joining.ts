import { z } from "zod";
import { Name, StudentId } from "./basics.ts";
import { ClassSettings } from "./classSettings.ts";

/** Letters and digits that nobody confuses: no 0 O 1 I L, no 2 Z, 5 S, 8 B, U V. */
export const CODE_LETTERS = "34679ACDEFGHJKMNPQRTWXY";

const LONGEST_NAME = 24;

const code = (length: number) =>
  z
    .string()
    .max(2 * length)
    .transform((text) => text.toUpperCase().replaceAll(/[\s-]/g, ""))
    .refine((text) => text.length === length && [...text].every((letter) => CODE_LETTERS.includes(letter)), "this is no code");

/** A class's code: six letters. */
export const ClassCode = code(6);
/** A student's own code for another device: six letters. */
export const RejoinCode = code(6);
/** The teacher's key for another device: twelve letters. */
export const TeacherKey = code(12);
/** Signed by the server; tells which class and which seat in it. */
export const Ticket = z.string().max(400);

/** Asks, before anything else, whether people choose their names. */
export const NamesAsks = z.strictObject({ code: ClassCode });
/** A name, or null for one that the server makes up. */
export const JoinOrder = z.strictObject({ code: ClassCode, name: z.string().trim().min(1).max(LONGEST_NAME).nullable() });
export const RejoinOrder = z.strictObject({ code: ClassCode, rejoin: RejoinCode });
export const TeachOrder = z.strictObject({ code: ClassCode, key: TeacherKey });

export const Done = z.object({ ok: z.literal(true) });

/** Asks for a connection. The answer holds what Colyseus' client needs to make it. */
export const SeatAsks = z.strictObject({ ticket: Ticket });

const hostKey = z.string().max(200).nullable().default(null);
export const HostOrder = z.strictObject({ hostKey, scenario: Name, settings: ClassSettings.prefault({}), title: z.string().trim().max(60).default("") });
/** Brings a scenario along, as its author wrote it. */
export const BringOrder = z.strictObject({ hostKey, text: z.string().max(2_000_000) });
export const HostAsks = z.strictObject({ hostKey });
export const ClassAsks = z.strictObject({ hostKey, id: Name });

/** What a page asks with; the schemas fill in the rest. */
export interface DoorOrders {
  readonly info: z.input<typeof HostAsks>;
  readonly host: z.input<typeof HostOrder>;
  readonly bring: z.input<typeof BringOrder>;
  readonly classes: z.input<typeof HostAsks>;
  readonly open: z.input<typeof ClassAsks>;
  readonly forget: z.input<typeof ClassAsks>;
  readonly names: z.input<typeof NamesAsks>;
  readonly join: z.input<typeof JoinOrder>;
  readonly rejoin: z.input<typeof RejoinOrder>;
  readonly teach: z.input<typeof TeachOrder>;
}

/** Why a door stays shut. */
export const DOOR_PROBLEMS = ["badRequest", "noSuchCode", "noSuchClass", "wrongCode", "locked", "full", "nameRefused", "nameTaken", "notHost", "ended", "removed", "takenOver", "tooMany", "unknownScenario", "notPlayable"] as const;
export type DoorProblem = (typeof DOOR_PROBLEMS)[number];

/** Whether those who come in choose their names or are given some: then none is asked for. */
export const Names = z.object({ ok: z.literal(true), names: z.enum(["free", "made"]) });
export type Names = z.infer<typeof Names>;

/** What a student gets at the door: the ticket opens the class, again and again; the code gives another device the same seat. */
export const Admission = z.object({ ok: z.literal(true), classId: Name, ticket: Ticket, student: StudentId, name: z.string(), rejoin: z.string() });
export type Admission = z.infer<typeof Admission>;

/** What a teacher gets: tickets for the console and for the projector, and the key for another device. */
export const TeacherAdmission = z.object({ ok: z.literal(true), classId: Name, code: z.string(), ticket: Ticket, projector: Ticket, key: z.string() });
export type TeacherAdmission = z.infer<typeof TeacherAdmission>;

const ClassSummary = z.object({
  id: Name,
  code: z.string(),
  title: z.string(),
  scenario: Name,
  phase: z.enum(["lobby", "playing", "ended"]),
  students: z.int(),
  rooms: z.int(),
  /** Milliseconds since 1970. */
  opened: z.number(),
  changed: z.number(),
  /** When it will be deleted by itself. */
  expires: z.number(),
});
export type ClassSummary = z.infer<typeof ClassSummary>;
export const ClassList = z.object({ ok: z.literal(true), classes: z.array(ClassSummary) });
export type ClassList = z.infer<typeof ClassList>;

/** The name under which the server has what was brought. */
export const Brought = z.object({ ok: z.literal(true), scenario: Name });
export type Brought = z.infer<typeof Brought>;

/** What the page asks first: whether it may host here, and by which addresses other devices reach this server. */
export const HostInfo = z.object({ ok: z.literal(true), mayHost: z.boolean(), addresses: z.array(z.string()), scenarios: z.array(Name) });
export type HostInfo = z.infer<typeof HostInfo>;

export const DoorRefusal = z.object({ ok: z.literal(false), problem: z.enum(DOOR_PROBLEMS), wait: z.number().optional() });
export type DoorRefusal = z.infer<typeof DoorRefusal>;
