import { z } from "zod";
import { Name, Place, RoomId, StudentId } from "./basics.ts";
import { StandingOrder } from "./classRequest.ts";
import { Job } from "./classSettings.ts";
import { DebriefPiece, OwnDebriefPiece, WaitingLines } from "./debriefNews.ts";
import { SeatCommand } from "./seatCommand.ts";
import { LearningPiece } from "./surveyNews.ts";

// A page's news comes in pieces, so that whoever is shown the same is sent the same bytes, and only what has changed is sent at all. The page
// puts its `ClassNews` together from them (src/session/newsPieces.ts).

/** Milliseconds since 1970 on the server's clock. `news.now` tells what it shows at the moment. */
const Time = z.number();

/** A deadline as data. `left` (ms) counts while the clock stands still; both are null where there is no limit. */
const Clock = z.object({ endsAt: Time.nullable(), left: z.number().nullable(), grace: z.boolean() });
export type ClockView = z.infer<typeof Clock>;

const Proposal = z.object({ id: Name, by: StudentId, command: SeatCommand, backers: z.array(StudentId) });

const Member = z.object({ id: StudentId, name: z.string(), job: Job.nullable(), here: z.boolean(), speaks: z.boolean() });

/** What a team is thinking of. */
const TalkPiece = z.object({ role: Name, proposals: z.array(Proposal), order: StandingOrder.nullable() });
export type TalkPiece = z.infer<typeof TalkPiece>;

/** Who is in a team, and who may act for it. */
const TeamPiece = z.object({
  role: Name,
  members: z.array(Member),
  /** Backers that a proposal needs; 0 where the spokesperson seals. */
  needed: z.int(),
  /** Types of commands that each member may give for the team now; all others can be proposed. */
  may: z.record(StudentId, z.array(z.string())),
});
export type TeamPiece = z.infer<typeof TeamPiece>;

/** One's own team: who is in it, what it is thinking of, and what one may do for it oneself. */
export type TeamView = TalkPiece & Omit<TeamPiece, "may"> & { readonly may: readonly string[] };

/** What everybody in a room may know of a role's seat. */
const RoleDesk = z.object({ role: Name, people: z.int(), here: z.int(), standIn: z.boolean(), sealed: z.boolean(), toAct: z.boolean(), warned: z.boolean() });
export type RoleDeskView = z.infer<typeof RoleDesk>;

/** Who decided for a seat of which somebody else was expected to: a stand-in, and why. */
const Deputy = z.object({ round: z.int(), phase: z.string(), role: Name, why: z.enum(["away", "idle", "time", "skip", "teacher"]) });

/** What happened so far, for those who come late. */
const CatchUp = z.object({
  until: Time,
  rounds: z.array(z.object({ round: z.int(), motion: Name.nullable(), passed: z.boolean().nullable(), adopted: z.array(Name), repealed: z.array(Name), triggers: z.array(Name) })),
});

/** What everybody in a room is shown. */
const RoomPiece = z.object({
  id: RoomId,
  place: Place,
  clock: Clock,
  /** The luck of the room's match, once it is over: then nothing is secret, and every page can work out what would have been. */
  seed: z.int().nullable(),
  paused: z.boolean(),
  roles: z.array(RoleDesk),
  ready: z.int(),
  waiting: z.int(),
  deputies: z.array(Deputy),
});
export type RoomPiece = z.infer<typeof RoomPiece>;

const Said = z.object({ at: Time, to: StudentId.nullable(), text: z.string() });

const ClassBase = {
  classId: Name,
  code: z.string(),
  title: z.string(),
  scenario: z.object({ id: Name, fingerprint: z.string(), rounds: z.int(), assumptions: z.record(Name, z.number()), skin: Name.optional() }),
  phase: z.enum(["lobby", "playing", "ended"]),
  locked: z.boolean(),
};

/** What a student's page alone is shown. */
const StudentPiece = z.object({
  ...ClassBase,
  kind: z.literal("student"),
  you: z.object({
    id: StudentId,
    name: z.string(),
    rejoin: z.string(),
    room: RoomId.nullable(),
    roles: z.array(Name),
    /** Comes in with the next phase: the seat that waits. */
    arriving: z.boolean(),
    job: Job.nullable(),
    wish: Name.nullable(),
    lean: z.enum(["for", "against", "undecided"]).nullable(),
    help: z.string().nullable(),
    ready: z.boolean(),
    ratings: z.record(Name, z.enum(["up", "down"])),
  }),
  catchUp: CatchUp.nullable(),
  assign: z.enum(["random", "wish", "againstLean"]),
  messages: z.array(Said),
});
export type StudentPiece = z.infer<typeof StudentPiece>;

/** Those who are in the class. */
const PeoplePiece = z.array(z.object({ id: StudentId, name: z.string(), here: z.boolean(), wish: Name.nullable() }));
export type PeoplePiece = z.infer<typeof PeoplePiece>;

interface Shown {
  readonly now: number;
  /** The debrief that the teacher leads; null before it begins. */
  readonly debrief: DebriefPiece;
  /** Surveys, exit tickets, the steelman round; null before it has come. */
  readonly learning: LearningPiece | null;
}

/** Everything that a student's page shows around the game. `people` is filled in the lobby only. */
export interface StudentNews extends StudentPiece, Shown {
  readonly room: (RoomPiece & { readonly teams: readonly TeamView[]; readonly catchUp: StudentPiece["catchUp"] }) | null;
  readonly people: PeoplePiece;
  /** What one has said in the debrief oneself. */
  readonly own: OwnDebriefPiece;
}

const Pupil = z.object({
  id: StudentId,
  name: z.string(),
  rejoin: z.string(),
  here: z.boolean(),
  /** Since when that is so. */
  since: Time,
  acted: Time.nullable(),
  room: RoomId.nullable(),
  roles: z.array(Name),
  arriving: z.boolean(),
  removed: z.boolean(),
  job: Job.nullable(),
  wish: Name.nullable(),
  lean: z.enum(["for", "against", "undecided"]).nullable(),
  help: z.string().nullable(),
});
export type PupilView = z.infer<typeof Pupil>;

/** A history in short: what the rooms of a class can be compared by. */
const Chapter = z.object({ round: z.int(), motion: Name.nullable(), passed: z.boolean().nullable(), adopted: z.array(Name), repealed: z.array(Name) });
export type Chapter = z.infer<typeof Chapter>;

/** What the teacher's console alone is shown. */
const ConsolePiece = z.object({
  ...ClassBase,
  kind: z.literal("console"),
  key: z.string(),
  settings: z.record(z.string(), z.unknown()),
  students: z.array(Pupil),
  rooms: z.array(z.object({ id: RoomId, history: z.array(Chapter) })),
  /** The first round in which the rooms' histories differ, and in what; null while they do not. */
  split: z.object({ round: z.int(), by: z.enum(["verdict", "policies"]) }).nullable(),
  messages: z.array(Said),
  waitingLines: WaitingLines,
});
export type ConsolePiece = z.infer<typeof ConsolePiece>;

/** Everything that the teacher's console shows around the boards of its rooms. */
export interface ConsoleNews extends Omit<ConsolePiece, "rooms">, Shown {
  readonly rooms: readonly (RoomPiece & { readonly history: readonly Chapter[] })[];
}

const ProjectorPiece = z.object({ ...ClassBase, kind: z.literal("projector"), people: z.int(), here: z.int(), rooms: z.array(RoomId) });
export type ProjectorPiece = z.infer<typeof ProjectorPiece>;

/** Everything that everybody may see from the last row. No names. */
export interface ProjectorNews extends Omit<ProjectorPiece, "rooms">, Shown {
  readonly rooms: readonly RoomPiece[];
}

export type ClassNews = StudentNews | ConsoleNews | ProjectorNews;

const Fields = z.record(z.string(), z.unknown());

/**
 * A seat's view of its match, or what of it has changed: whole fields in `set`; in `put` what is new in fields that are records; in `tail`
 * of fields that are lists how many of the first are kept, and what follows them. `from` is the version that it is laid on; 0 for all of it.
 * `role` is null for those without a role.
 */
export const SeatNews = z.object({
  room: RoomId,
  role: Name.nullable(),
  from: z.int(),
  version: z.int(),
  set: Fields.exactOptional(),
  put: z.record(z.string(), Fields).exactOptional(),
  tail: z.record(z.string(), z.object({ keep: z.int(), add: z.array(z.unknown()) })).exactOptional(),
});
export type SeatNews = z.infer<typeof SeatNews>;

/** A client's part is over: removed, the seat is held by another device, the class was ended or deleted, or the server goes down. */
export const Farewell = z.object({ reason: z.enum(["removed", "takenOver", "deleted", "restart"]) });
export type Farewell = z.infer<typeof Farewell>;

/** A piece of news. Each takes the place of the one before of its kind, and of its room or seat. */
export const News = z.discriminatedUnion("type", [
  z.object({ type: z.literal("own"), news: z.discriminatedUnion("kind", [StudentPiece, ConsolePiece, ProjectorPiece]) }),
  z.object({ type: z.literal("people"), news: PeoplePiece }),
  z.object({ type: z.literal("room"), news: RoomPiece }),
  z.object({ type: z.literal("team"), room: RoomId, news: TeamPiece }),
  z.object({ type: z.literal("talk"), room: RoomId, news: TalkPiece }),
  z.object({ type: z.literal("seat"), news: SeatNews }),
  z.object({ type: z.literal("debrief"), news: DebriefPiece }),
  z.object({ type: z.literal("ownDebrief"), news: OwnDebriefPiece }),
  z.object({ type: z.literal("learning"), news: LearningPiece }),
  z.object({ type: z.literal("farewell"), news: Farewell }),
]);
export type News = z.infer<typeof News>;

/** What the server sends, as JSON text: the pieces of news that go out at the same time. */
export const NewsSheet = z.object({ now: Time, news: z.array(News) });

/** What a request is replied with: the answer, and a sheet of what it brought for the page that asked; "" where that is nothing. */
export interface Answered {
  readonly answer: Answer;
  readonly news: string;
}

/** The answer to a request. The code is one of the rules' or of the class's. */
export const Answer = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), refusal: z.object({ code: z.string(), detail: z.record(z.string(), z.union([z.string(), z.number()])) }) }),
]);
export type Answer = z.infer<typeof Answer>;
