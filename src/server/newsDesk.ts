import { project } from "../engine/index.ts";
import type { RoleId } from "../engine/index.ts";
import type { News } from "../protocol/classNews.ts";
import type { ClassHost } from "../session/classHost.ts";
import type { ClassState, RoomState, Student } from "../session/classState.ts";
import type { Looking } from "../session/classViews.ts";
import { catchUpOf, consolePiece, peoplePiece, projectorPiece, roomPiece, studentPiece, talkPiece, teamPiece, warnedRoles } from "../session/classViews.ts";
import { learningPiece, type Onlooker } from "../session/learningViews.ts";
import { debriefPiece, ownDebriefPiece } from "../session/debriefViews.ts";
import type { ViewTexts } from "../session/seatNews.ts";
import { nextTexts, NO_TEXTS, seatKey, seatTextSince } from "../session/seatNews.ts";
import type { Secrets, Visitor } from "./secrets.ts";

/** A piece of news as JSON text. All who are told the same are given the same object. */
export interface Piece {
  readonly id: number;
  readonly text: string;
}

/** What one receiver has been told: the last piece of each kind, and of each view its version. */
export interface Told {
  readonly pieces: Map<string, Piece>;
  readonly seats: Map<string, ViewTexts>;
}

export const nothingTold = (): Told => ({ pieces: new Map(), seats: new Map() });

/** A class as it stands. */
export type ClassNow = Pick<ClassHost, "state" | "attendance" | "compiled">;

interface ShownView {
  readonly match: RoomState["match"];
  readonly texts: ViewTexts;
  /** What brings a receiver here, by the version that it has. */
  readonly pieces: Map<number, Piece>;
}

interface Made {
  /** What the piece was made from; while all of it is the same objects, the piece is the same. */
  readonly from: readonly unknown[];
  readonly piece: Piece;
}

/** A match and who looks at it; `null` for those without a role. */
type Looked = readonly [RoomState, RoleId | null];

/** Writes for each receiver what is new to it, and nothing that its seat may not know. */
export class NewsDesk {
  readonly #host: ClassNow;
  readonly #secrets: Secrets;
  readonly #now: () => number;
  readonly #made = new Map<string, Made>();
  /** By room and role, the match as it was shown last. */
  readonly #views = new Map<string, ShownView>();
  readonly #rejoinCodes = new Map<string, string>();
  #looking: Looking | null = null;
  #count = 0;

  constructor(host: ClassNow, secrets: Secrets, now: () => number = Date.now) {
    this.#now = now;
    this.#host = host;
    this.#secrets = secrets;
  }

  /** The pieces that bring a receiver up to date; `told` is changed accordingly. */
  write(visitor: Visitor, told: Told): readonly Piece[] {
    const looking = this.#look();
    const news: Piece[] = [];
    const tell = (key: string, piece: Piece): void => {
      if (told.pieces.get(key) === piece) return;
      told.pieces.set(key, piece);
      news.push(piece);
    };
    const { state } = this.#host;
    if (visitor.kind === "student") {
      const student = state.students[visitor.student];
      if (student === undefined || student.removed) return [];
      tell("own", this.#ownPiece(student, looking));
      tell("ownDebrief", this.#make(`ownDebrief/${student.id}`, [state.debrief, student.id], () => ({ type: "ownDebrief", news: ownDebriefPiece(state, student) })));
      if (state.phase === "lobby") tell("people", this.#make("people", [state.students, looking.attendance], () => ({ type: "people", news: peoplePiece(state, looking) })));
    } else if (visitor.kind === "teacher") tell("own", this.#make("console", [state, looking.attendance], () => ({ type: "own", news: consolePiece(state, looking) })));
    else tell("own", this.#make("projector", [state, looking.attendance], () => ({ type: "own", news: projectorPiece(state, looking) })));
    tell("debrief", this.#make("debrief", [state.debrief], () => ({ type: "debrief", news: debriefPiece(state) })));
    tell("learning", this.#learningPiece(visitor));
    for (const { room, roles } of placesOf(visitor, state)) {
      tell(`room/${room.id}`, this.#roomPiece(room, looking));
      for (const role of roles) {
        tell(`team/${room.id}/${role}`, this.#teamPiece({ room, role }, looking));
        tell(`talk/${room.id}/${role}`, this.#talkPiece(room, role));
      }
      for (const role of roles.length === 0 ? [null] : roles) {
        const piece = this.#seatPiece(told, [room, role]);
        if (piece !== null) news.push(piece);
      }
    }
    return news;
  }

  /** Pieces of news as one sheet, JSON text. */
  sheet(news: readonly Piece[]): string {
    return `{"now":${this.#now()},"news":[${news.map(({ text }) => text).join(",")}]}`;
  }

  #look(): Looking {
    const { attendance, compiled, state } = this.#host;
    const now = this.#now();
    const last = this.#looking;
    if (last?.attendance === attendance && last.now === now) return last;
    const looking: Looking = { compiled, attendance, now, rejoinCode: (student) => this.#rejoinCode(student), teacherKey: last?.teacherKey ?? this.#secrets.teacherKey(state.setup.id) };
    this.#looking = looking;
    return looking;
  }

  #rejoinCode(student: Student): string {
    const key = `${student.id}/${student.device}`;
    const code = this.#rejoinCodes.get(key) ?? this.#secrets.rejoinCode(this.#host.state.setup.id, student);
    this.#rejoinCodes.set(key, code);
    return code;
  }

  #ownPiece(student: Student, looking: Looking): Piece {
    const { state } = this.#host;
    const { setup, settings, phase, locked, messages, rooms } = state;
    const seat = student.seat ?? student.arriving;
    const room = rooms.find(({ id }) => id === seat?.room);
    const late = room === undefined ? null : catchUpOf(room, { student, now: looking.now });
    const from = [student, setup, settings, phase, locked, messages, room === undefined, room?.ready.includes(student.id), room?.ratings, late === null ? null : JSON.stringify(late)];
    return this.#make(`own/${student.id}`, from, () => ({ type: "own", news: studentPiece(state, student, looking) }));
  }

  #learningPiece(visitor: Visitor): Piece {
    const { state } = this.#host;
    const { learning, settings, phase } = state;
    const student = visitor.kind === "student" ? state.students[visitor.student] : undefined;
    const onlooker: Onlooker = student === undefined ? { kind: visitor.kind === "teacher" ? "teacher" : "projector" } : { kind: "student", student, number: this.#secrets.surveyNumber(state.setup.id, student.id) };
    const place = state.rooms.find(({ id }) => id === student?.seat?.room)?.match?.place.phase;
    return this.#make(`learning/${student?.id ?? onlooker.kind}`, [learning, settings.under13, phase, student, place === "debrief"], () => ({ type: "learning", news: learningPiece(state, onlooker) }));
  }

  #roomPiece(room: RoomState, looking: Looking): Piece {
    const { state } = this.#host;
    const { match, clock, paused, handed, ready, deputies, since, lastReady } = room;
    const from = [match, clock, paused, handed, ready, deputies, since, lastReady, state.settings, state.students, looking.attendance, warnedRoles(state, room, looking).join()];
    return this.#make(`room/${room.id}`, from, () => ({ type: "room", news: roomPiece(state, room, looking) }));
  }

  #teamPiece({ room, role }: { readonly room: RoomState; readonly role: RoleId }, { attendance }: Looking): Piece {
    const { state } = this.#host;
    const from = [room.match?.place, state.settings, state.students, attendance];
    return this.#make(`team/${room.id}/${role}`, from, () => ({ type: "team", room: room.id, news: teamPiece({ state, room, role, attendance }) }));
  }

  #talkPiece(room: RoomState, role: RoleId): Piece {
    return this.#make(`talk/${room.id}/${role}`, [room.proposals[role], room.orders[role]], () => ({ type: "talk", room: room.id, news: talkPiece(room, role) }));
  }

  #make(key: string, from: readonly unknown[], make: () => News): Piece {
    const last = this.#made.get(key);
    if (last !== undefined && from.every((value, index) => value === last.from[index])) return last.piece;
    const text = JSON.stringify(make());
    const piece = last?.piece.text === text ? last.piece : this.#newPiece(text);
    this.#made.set(key, { from, piece });
    return piece;
  }

  #newPiece(text: string): Piece {
    this.#count += 1;
    return { id: this.#count, text };
  }

  #seatPiece(told: Told, [room, role]: Looked): Piece | null {
    const key = seatKey(room.id, role);
    const view = this.#view(key, [room, role]);
    if (view === null) {
      told.seats.delete(key);
      return null;
    }
    const known = told.seats.get(key) ?? NO_TEXTS;
    if (known === view.texts) return null;
    told.seats.set(key, view.texts);
    const made = view.pieces.get(known.version);
    if (made !== undefined) return made;
    const text = seatTextSince(known, view.texts, { room: room.id, role });
    if (text === null) return null;
    const piece = this.#newPiece(text);
    view.pieces.set(known.version, piece);
    return piece;
  }

  #view(key: string, [{ match }, role]: Looked): ShownView | null {
    if (match === null) return null;
    const last = this.#views.get(key);
    if (last?.match === match) return last;
    const texts = nextTexts(last?.texts ?? NO_TEXTS, project(this.#host.compiled, match, role));
    const view = { match, texts, pieces: last?.texts.version === texts.version ? last.pieces : new Map<number, Piece>() };
    this.#views.set(key, view);
    return view;
  }
}

interface Placed {
  readonly room: RoomState;
  /** The roles held there; none for those who look through nobody's eyes. */
  readonly roles: readonly RoleId[];
}

/** The rooms that a receiver sees. Those who come late see there what everybody may see. */
function placesOf(visitor: Visitor, state: ClassState): readonly Placed[] {
  if (visitor.kind !== "student") return state.rooms.map((room) => ({ room, roles: [] }));
  const student = state.students[visitor.student];
  const sits = student?.seat ?? student?.arriving;
  const room = state.rooms.find(({ id }) => id === sits?.room);
  return room === undefined ? [] : [{ room, roles: student?.seat?.roles ?? [] }];
}
