import { Room, type Client } from "@colyseus/core";
import type { Answer, Farewell, News } from "../protocol/classNews.ts";
import { StudentRequest, TeacherRequest } from "../protocol/classRequest.ts";
import type { ClassHost } from "../session/classHost.ts";
import { refused } from "../session/classRefusal.ts";
import type { ClassDesk } from "./classDesk.ts";
import { staleness } from "./classDesk.ts";
import type { ClassAsk, ClassDoors, Reply } from "./classDoors.ts";
import { LIMITS } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import { NewsDesk, nothingTold, type Told } from "./newsDesk.ts";
import type { Visitor } from "./secrets.ts";

/** News waits for so long for more, so that a burst of choices is told once; longer where the server is late, up to the most. */
const GATHER_MS = 60;
const MOST_GATHER_MS = 200;
/** Closed for good by us: the page must not come back by itself. */
const FAREWELL_CODE = 4100;

export interface RoomTools {
  readonly desk: ClassDesk;
  readonly doors: ClassDoors;
  readonly metrics: Metrics;
}

type Seated = Client<{ userData: { readonly visitor: Visitor; readonly told: Told } }>;

/** Carries the messages of one class. It knows no rules and holds no state of the game: that is the class host's. */
export class ClassRoom extends Room<{ client: Seated }> {
  #classId = "";
  #tools!: RoomTools;
  #host: ClassHost | null = null;
  #news: NewsDesk | null = null;
  #stopListening: () => void = () => undefined;
  #timer: NodeJS.Timeout | null = null;
  #wait: number = GATHER_MS;

  override messages = {
    /** The one message that a client sends: a request. The return value is the reply. */
    ask: (client: Seated, request: unknown): Promise<Answer> => this.#answer(client, request),
  };

  override onCreate({ classId, tools }: { readonly classId: string; readonly tools: RoomTools }): void {
    this.roomId = classId;
    this.autoDispose = false;
    this.patchRate = null;
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
    if (this.#timer !== null) clearTimeout(this.#timer);
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

  async #answer(client: Seated, request: unknown): Promise<Answer> {
    const start = performance.now();
    const answer = await this.#ask(client, request);
    // Who asked sees what it brought before the reply: a page never shows less than it was promised.
    if (answer.ok) this.#tell(client);
    this.#tools.metrics.acknowledged(performance.now() - start);
    this.#tools.metrics.count(answer.ok ? "accepted" : "refused");
    return answer.ok ? answer : { ok: false, refusal: { code: answer.refusal.code, detail: { ...answer.refusal.detail } } };
  }

  #ask(client: Seated, request: unknown) {
    const visitor = client.userData?.visitor;
    if (visitor === undefined || this.#host === null || visitor.kind === "projector") return refused("notAllowed");
    if (visitor.kind === "teacher") {
      const read = TeacherRequest.safeParse(request);
      return read.success ? this.#host.teacherAsks(read.data) : refused("badRequest");
    }
    if (staleness(this.#host, visitor) !== null) return refused("notAllowed");
    const read = StudentRequest.safeParse(request);
    return read.success ? this.#host.studentAsks(visitor.student, read.data) : refused("badRequest");
  }

  #gather(): void {
    if (this.#timer !== null) return;
    const wait = this.#wait;
    const start = performance.now();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const late = performance.now() - start - wait;
      this.#wait = Math.min(MOST_GATHER_MS, GATHER_MS + 2 * late);
      this.clients.slice().forEach((client) => this.#tell(client));
    }, wait);
  }

  #tell(client: Seated): void {
    const host = this.#host;
    if (client.userData === undefined || host === null || this.#news === null) return;
    const { visitor, told } = client.userData;
    const gone = visitor.kind === "student" ? staleness(host, visitor) : null;
    if (gone !== null) return this.#dismiss(client, gone);
    const texts = this.#news.write(visitor, told);
    if (texts.length > 0) client.send("news", texts);
  }

  #dismiss(client: Seated, reason: Farewell["reason"]): void {
    client.send("news", [JSON.stringify({ type: "farewell", news: { reason } } satisfies News)]);
    client.leave(FAREWELL_CODE);
  }
}

const isStudent = ({ userData }: Seated, student: string): boolean => userData?.visitor.kind === "student" && userData.visitor.student === student;
