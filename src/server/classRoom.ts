import { type Client, getMessageBytes, Protocol, Room } from "@colyseus/core";
import type { Answered, Farewell, News } from "../protocol/classNews.ts";
import { StudentRequest, TeacherRequest } from "../protocol/classRequest.ts";
import { WallRequest } from "../protocol/debriefRequest.ts";
import type { ClassHost } from "../session/classHost.ts";
import { refused } from "../session/classRefusal.ts";
import type { ClassDesk } from "./classDesk.ts";
import { staleness } from "./classDesk.ts";
import type { ClassAsk, ClassDoors, Reply } from "./classDoors.ts";
import { LIMITS } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import { NewsDesk, nothingTold, type Piece, type Told } from "./newsDesk.ts";
import { ALL, hasteOf } from "./newsHaste.ts";
import type { Portions } from "./portions.ts";
import type { Visitor } from "./secrets.ts";
import { seatKey } from "../session/seatNews.ts";

/** News is told so often at most, so that a burst of choices is told once; what is of little moment less often. */
const SOON_MS = 60;
const LATER_MS = 480;
/** The same news for others within this time is sent as the same bytes; so much may the clock in it be wrong. */
const SAME_BYTES_MS = 20;
/** No state is patched; but without a rate Colyseus turns the clock of each room sixty times a second. It counts messages by that clock. */
const CLOCK_MS = 250;
/** Closed for good by us: the page must not come back by itself. */
const FAREWELL_CODE = 4100;

export interface RoomTools {
  readonly desk: ClassDesk;
  readonly doors: ClassDoors;
  readonly metrics: Metrics;
  readonly portions: Portions;
}

type Seated = Client<{ userData: { readonly visitor: Visitor; readonly told: Told } }>;

/** Carries the messages of one class. It knows no rules and holds no state of the game: that is the class host's. */
export class ClassRoom extends Room<{ client: Seated }> {
  #classId = "";
  #tools!: RoomTools;
  #host: ClassHost | null = null;
  #news: NewsDesk | null = null;
  #stopListening: () => void = () => undefined;
  /** The class and who was there when it was last looked at for haste. */
  #seen: Pick<ClassHost, "state" | "attendance"> | null = null;
  /** Who is to be told soon. */
  #hasty = new Set<string>();
  /** Those whose turn to be told is to come. */
  readonly #queued = new Set<Seated>();
  #soon: NodeJS.Timeout | null = null;
  #later: NodeJS.Timeout | null = null;
  #frames = new Map<string, Buffer>();
  #framesSince = 0;

  override messages = {
    /** The one message that a client sends: a request. The return value is the reply. */
    ask: (client: Seated, request: unknown): Promise<Answered> => this.#answer(client, request),
  };

  override onCreate({ classId, tools }: { readonly classId: string; readonly tools: RoomTools }): void {
    this.roomId = classId;
    this.autoDispose = false;
    this.patchRate = CLOCK_MS;
    this.maxClients = LIMITS.connections;
    this.maxMessagesPerSecond = LIMITS.messagesPerSecond;
    this.#classId = classId;
    this.#tools = tools;
    this.#host = tools.desk.hostOf(classId);
    if (this.#host === null) throw new Error("class room: the class is not open");
    this.#news = new NewsDesk(this.#host, tools.desk.secrets);
    this.#stopListening = this.#host.listen(() => this.#gather());
  }

  /** The visitor comes from the server itself, which has read the ticket; a client cannot name one. */
  override onJoin(client: Seated, { visitor }: { readonly visitor: Visitor }): void {
    if (visitor.classId !== this.#classId) throw new Error("class room: a ticket for another class");
    client.userData = { visitor, told: nothingTold() };
    this.#tools.metrics.count("connections");
    if (visitor.kind === "student") {
      const same = this.clients.filter((other) => other !== client && isStudent(other, visitor.student));
      for (const other of same.slice(0, Math.max(0, same.length + 1 - LIMITS.devices))) this.#dismiss(other, "takenOver");
      this.#host?.attend(visitor.student, true);
    } else this.#host?.visit(1);
    this.#tell(client);
  }

  override onLeave(client: Seated): void {
    const visitor = client.userData?.visitor;
    if (visitor === undefined) return;
    if (visitor.kind !== "student") this.#host?.visit(-1);
    else if (!this.clients.some((other) => other !== client && isStudent(other, visitor.student))) this.#host?.attend(visitor.student, false);
  }

  override onDispose(): void {
    this.#stopListening();
    clearTimeout(this.#soon ?? undefined);
    clearTimeout(this.#later ?? undefined);
  }

  /** Another process was asked at a door of this class. It has checked who may ask. */
  atTheDoor(ask: ClassAsk): Promise<Reply> {
    return this.#tools.doors.open(ask);
  }

  /** Everybody leaves: for good where the class is deleted, else to come back. */
  async closeClass(why: "deleted" | "restart"): Promise<void> {
    this.#stopListening();
    this.#host = null;
    if (why === "deleted") this.clients.slice().forEach((client) => this.#dismiss(client, why));
    await this.disconnect();
  }

  async #answer(client: Seated, request: unknown): Promise<Answered> {
    const start = performance.now();
    const answer = await this.#ask(client, request);
    this.#tools.metrics.acknowledged(performance.now() - start);
    this.#tools.metrics.count(answer.ok ? "accepted" : "refused");
    if (!answer.ok) return { answer: { ok: false, refusal: { code: answer.refusal.code, detail: { ...answer.refusal.detail } } }, news: "" };
    // Who asked sees what it brought with the reply: a page never shows less than it was promised.
    const news = this.#newsFor(client);
    return { answer, news: news.length === 0 || this.#news === null ? "" : this.#news.sheet(news) };
  }

  #ask(client: Seated, request: unknown) {
    const visitor = client.userData?.visitor;
    if (visitor === undefined || this.#host === null) return refused("notAllowed");
    if (visitor.kind !== "student") {
      const read = (visitor.kind === "teacher" ? TeacherRequest : WallRequest).safeParse(request);
      return read.success ? this.#host.teacherAsks(read.data) : refused("badRequest");
    }
    if (staleness(this.#host, visitor) !== null) return refused("notAllowed");
    const read = StudentRequest.safeParse(request);
    return read.success ? this.#host.studentAsks(visitor.student, read.data) : refused("badRequest");
  }

  #gather(): void {
    if (this.#host === null) return;
    const { state, attendance } = this.#host;
    const before = this.#seen;
    this.#seen = { state, attendance };
    // Where nothing has changed but the time, somebody is to be warned.
    const hasty = before === null || (before.state === state && before.attendance === attendance) ? [ALL] : hasteOf(before.state, state);
    for (const whom of hasty) this.#hasty.add(whom);
    if (hasty.length > 0) this.#soon ??= setTimeout(() => this.#tellSoon(), untilBeat(SOON_MS));
    else this.#later ??= setTimeout(() => this.#tellAll(), untilBeat(LATER_MS));
  }

  #tellSoon(): void {
    this.#soon = null;
    const hasty = this.#hasty;
    this.#hasty = new Set();
    if (hasty.has(ALL)) return this.#tellAll();
    this.#later ??= setTimeout(() => this.#tellAll(), untilBeat(LATER_MS));
    this.#tellEach(this.clients.filter((client) => this.#isAmong(client, hasty)));
  }

  #tellAll(): void {
    clearTimeout(this.#later ?? undefined);
    this.#later = null;
    this.#tellEach(this.clients);
  }

  #tellEach(clients: readonly Seated[]): void {
    const more = clients.filter((client) => !this.#queued.has(client));
    for (const client of more) this.#queued.add(client);
    this.#tools.portions.add(more.map((client) => () => this.#tell(client)));
  }

  /** Whether a receiver is in one of the rooms or teams. The console and the projector look at all rooms. */
  #isAmong({ userData }: Seated, audience: ReadonlySet<string>): boolean {
    const { state } = this.#host ?? {};
    if (userData === undefined || state === undefined) return false;
    const { visitor } = userData;
    if (visitor.kind !== "student") return state.rooms.some(({ id }) => audience.has(id));
    const { seat = null, arriving = null } = state.students[visitor.student] ?? {};
    const sits = seat ?? arriving;
    return sits !== null && (audience.has(sits.room) || sits.roles.some((role) => audience.has(seatKey(sits.room, role))));
  }

  #tell(client: Seated): void {
    this.#queued.delete(client);
    const news = this.#newsFor(client);
    if (news.length > 0) client.enqueueRaw(this.#frame(news));
  }

  /** What is new to a client. One whose ticket counts no more is sent away. */
  #newsFor(client: Seated): readonly Piece[] {
    const host = this.#host;
    if (client.userData === undefined || host === null || this.#news === null) return [];
    const { visitor, told } = client.userData;
    const gone = visitor.kind === "student" ? staleness(host, visitor) : null;
    if (gone === null) return this.#news.write(visitor, told);
    this.#dismiss(client, gone);
    return [];
  }

  /** The message with some news, as bytes. */
  #frame(news: readonly Piece[]): Buffer {
    const now = performance.now();
    if (now > this.#framesSince + SAME_BYTES_MS) {
      this.#frames = new Map();
      this.#framesSince = now;
    }
    const key = news.map(({ id }) => id).join();
    const frame = this.#frames.get(key) ?? newsFrame(this.#news?.sheet(news) ?? "");
    this.#frames.set(key, frame);
    return frame;
  }

  #dismiss(client: Seated, reason: Farewell["reason"]): void {
    client.enqueueRaw(newsFrame(`{"now":${Date.now()},"news":[${JSON.stringify({ type: "farewell", news: { reason } } satisfies News)}]}`));
    client.leave(FAREWELL_CODE);
  }
}

/** Milliseconds to the next beat. All rooms keep time: it costs less to tell many at once than each at a moment of its own. */
const untilBeat = (beat: number): number => beat - (performance.now() % beat);

const newsFrame = (sheet: string): Buffer => getMessageBytes.raw(Protocol.ROOM_DATA, "news", sheet);

const isStudent = ({ userData }: Seated, student: string): boolean => userData?.visitor.kind === "student" && userData.visitor.student === student;
