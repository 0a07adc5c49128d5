import { project } from "../engine/index.ts";
import type { RoleId } from "../engine/index.ts";
import type { ClassNews, News } from "../protocol/classNews.ts";
import type { ClassHost } from "../session/classHost.ts";
import type { RoomState } from "../session/classState.ts";
import type { Looking } from "../session/classViews.ts";
import { consoleNews, projectorNews, studentNews } from "../session/classViews.ts";
import type { ViewTexts } from "../session/seatNews.ts";
import { nextTexts, NO_TEXTS, seatNewsSince } from "../session/seatNews.ts";
import type { Secrets, Visitor } from "./secrets.ts";

/** What one receiver has been told. */
export interface Told {
  /** The last class news without its time. */
  text: string;
  readonly seats: Map<string, ViewTexts>;
}

export const nothingTold = (): Told => ({ text: "", seats: new Map() });

/** A class as it stands. */
export type ClassNow = Pick<ClassHost, "state" | "attendance" | "compiled">;

/** Writes for each receiver what is new to it, and nothing that its seat may not know. */
export class NewsDesk {
  readonly #host: ClassNow;
  readonly #secrets: Secrets;
  readonly #now: () => number;
  /** Views by room and role, with the match that they show. */
  readonly #views = new Map<string, { readonly match: RoomState["match"]; readonly texts: ViewTexts }>();

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
    const seats = this.#seatsOf(visitor).flatMap(([room, role]) => this.#seatNews(told, room, role) ?? []);
    for (const one of seats) messages.push(JSON.stringify({ type: "seat", news: one } satisfies News));
    const text = JSON.stringify({ ...news, now: 0 });
    if (text !== told.text) {
      told.text = text;
      messages.push(JSON.stringify({ type: "class", news } satisfies News));
    }
    return messages;
  }

  #classNews(visitor: Visitor): ClassNews | null {
    const { state, attendance, compiled } = this.#host;
    const { id } = state.setup;
    const looking: Looking = { compiled, attendance, now: this.#now(), rejoinCode: (student) => this.#secrets.rejoinCode(id, student), teacherKey: this.#secrets.teacherKey(id) };
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

  #seatNews(told: Told, room: RoomState, role: RoleId | null) {
    const key = `${room.id}/${role ?? ""}`;
    const texts = this.#viewTexts(key, room, role);
    const known = told.seats.get(key) ?? NO_TEXTS;
    if (texts === null) {
      told.seats.delete(key);
      return null;
    }
    told.seats.set(key, texts);
    return seatNewsSince(known, texts, { room: room.id, role });
  }

  #viewTexts(key: string, room: RoomState, role: RoleId | null): ViewTexts | null {
    const { match } = room;
    if (match === null) return null;
    const last = this.#views.get(key);
    if (last?.match === match) return last.texts;
    const texts = nextTexts(last?.texts ?? NO_TEXTS, project(this.#host.compiled, match, role));
    this.#views.set(key, { match, texts });
    return texts;
  }
}
