import { project } from "../engine/index.ts";
import type { RoleId } from "../engine/index.ts";
import type { ClassNews, News } from "../protocol/classNews.ts";
import type { ClassHost } from "../session/classHost.ts";
import type { RoomState, Student } from "../session/classState.ts";
import type { Looking } from "../session/classViews.ts";
import { consoleNews, projectorNews, studentNews } from "../session/classViews.ts";
import type { ViewTexts } from "../session/seatNews.ts";
import { nextTexts, NO_TEXTS, seatNewsSince } from "../session/seatNews.ts";
import type { Secrets, Visitor } from "./secrets.ts";

/** What one receiver has been told. */
export interface Told {
  /** The last class news. */
  news: ClassNews | null;
  readonly seats: Map<string, ViewTexts>;
}

export const nothingTold = (): Told => ({ news: null, seats: new Map() });

/** A class as it stands. */
export type ClassNow = Pick<ClassHost, "state" | "attendance" | "compiled">;

interface ShownView {
  readonly match: RoomState["match"];
  readonly texts: ViewTexts;
  readonly messages: Map<number, string>;
}

/** A class at one moment, looked at by many. */
interface Moment {
  readonly state: ClassNow["state"];
  readonly looking: Looking;
}

/** So long a moment lasts: nothing that depends on the time is told more exactly. */
const MOMENT_MS = 10;

/** Writes for each receiver what is new to it, and nothing that its seat may not know. */
export class NewsDesk {
  readonly #host: ClassNow;
  readonly #secrets: Secrets;
  readonly #now: () => number;
  /** Views by room and role, with the match that they show, and the messages that bring one there by the version that it has. */
  readonly #views = new Map<string, ShownView>();
  /** What several receivers are shown, as it was made last. */
  readonly #shared = new Map<string, { readonly text: string; readonly value: unknown }>();
  readonly #rejoinCodes = new Map<string, string>();
  #moment: Moment | null = null;

  constructor(host: ClassNow, secrets: Secrets, now: () => number = Date.now) {
    this.#now = now;
    this.#host = host;
    this.#secrets = secrets;
  }

  /** The messages that bring a receiver up to date, as JSON texts; `told` is changed accordingly. */
  write(visitor: Visitor, told: Told): readonly string[] {
    const news = this.#classNews(visitor);
    if (news === null) return [];
    const messages: string[] = [];
    for (const [room, role] of this.#seatsOf(visitor)) {
      const message = this.#seatMessage(told, room, role);
      if (message !== null) messages.push(message);
    }
    if (told.news === null || !isSame({ ...told.news, now: 0 }, { ...news, now: 0 })) {
      told.news = news;
      messages.push(JSON.stringify({ type: "class", news } satisfies News));
    }
    return messages;
  }

  #classNews(visitor: Visitor): ClassNews | null {
    const { state } = this.#host;
    const looking = this.#looking();
    switch (visitor.kind) {
      case "student":
        return studentNews(state, visitor.student, looking);
      case "teacher":
        return consoleNews(state, looking);
      case "projector":
        return projectorNews(state, looking);
    }
  }

  /** Whose eyes a receiver looks through: its own roles', or nobody's. Those who come late see what everybody may see. */
  #seatsOf(visitor: Visitor): readonly (readonly [RoomState, RoleId | null])[] {
    const { state } = this.#host;
    if (visitor.kind !== "student") return state.rooms.map((room) => [room, null]);
    const student = state.students[visitor.student];
    const sits = student?.seat ?? student?.arriving;
    const room = state.rooms.find(({ id }) => id === sits?.room);
    const roles = student?.seat?.roles ?? [];
    if (room === undefined) return [];
    return roles.length === 0 ? [[room, null]] : roles.map((role) => [room, role]);
  }

  /** How the class is looked at now: the same for all who are told at the same moment. */
  #looking(): Looking {
    const { state, attendance, compiled } = this.#host;
    const now = this.#now();
    const last = this.#moment;
    if (last?.state === state && last.looking.attendance === attendance && now - last.looking.now < MOMENT_MS) return last.looking;
    const made = new Map<string, unknown>();
    const looking: Looking = {
      compiled,
      attendance,
      now,
      rejoinCode: (student) => this.#rejoinCode(student),
      teacherKey: last?.looking.teacherKey ?? this.#secrets.teacherKey(state.setup.id),
      shared: <T>(key: string, make: () => T): T => {
        if (!made.has(key)) made.set(key, this.#keptOrNew(key, make()));
        return made.get(key) as T;
      },
    };
    this.#moment = { state, looking };
    return looking;
  }

  /** The value as it was before where nothing in it has changed: then it need not be compared for each receiver. */
  #keptOrNew(key: string, value: unknown): unknown {
    const text = JSON.stringify(value);
    const last = this.#shared.get(key);
    if (last?.text === text) return last.value;
    this.#shared.set(key, { text, value });
    return value;
  }

  #rejoinCode(student: Student): string {
    const key = `${student.id}/${student.device}`;
    const code = this.#rejoinCodes.get(key) ?? this.#secrets.rejoinCode(this.#host.state.setup.id, student);
    this.#rejoinCodes.set(key, code);
    return code;
  }

  #seatMessage(told: Told, room: RoomState, role: RoleId | null): string | null {
    const key = `${room.id}/${role ?? ""}`;
    const view = this.#view(key, room, role);
    const known = told.seats.get(key) ?? NO_TEXTS;
    if (view === null) {
      told.seats.delete(key);
      return null;
    }
    const { texts, messages } = view;
    told.seats.set(key, texts);
    const written = messages.get(known.version);
    if (written !== undefined) return written;
    const news = seatNewsSince(known, texts, { room: room.id, role });
    if (news === null) return null;
    const message = JSON.stringify({ type: "seat", news } satisfies News);
    messages.set(known.version, message);
    return message;
  }

  #view(key: string, room: RoomState, role: RoleId | null): ShownView | null {
    const { match } = room;
    if (match === null) return null;
    const last = this.#views.get(key);
    if (last?.match === match) return last;
    const texts = nextTexts(last?.texts ?? NO_TEXTS, project(this.#host.compiled, match, role));
    const view = { match, texts, messages: last?.texts.version === texts.version ? last.messages : new Map<number, string>() };
    this.#views.set(key, view);
    return view;
  }
}

/** Whether two plain values say the same. What is shared between receivers is the same object, and costs nothing. */
function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  const [lefts, rights] = [Object.entries(left), right as Readonly<Record<string, unknown>>];
  return lefts.length === Object.keys(right).length && lefts.every(([key, value]) => isSame(value, rights[key]));
}
