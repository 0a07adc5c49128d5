import type { Room } from "@colyseus/sdk";
import type { SeatView } from "../engine/index.ts";
import { type Answer, type Answered, type ClassNews, type Farewell, NewsSheet, type SeatNews } from "../protocol/classNews.ts";
import type { ClassRequest } from "../protocol/classRequest.ts";
import { DoorRefusal } from "../protocol/joining.ts";
import { post } from "./classDoor.ts";
import { type NewsPieces, NO_PIECES, putTogether, withPiece } from "./newsPieces.ts";
import { type ReceivedView, receiveSeatNews, seatKey } from "./seatNews.ts";

/** What a page knows of its class. A new object after every change. */
export interface RemoteState {
  /** `lost`: it tries again once a second for as long as it takes. `over`: it will not. */
  readonly link: "connecting" | "open" | "lost" | "over";
  readonly news: ClassNews | null;
  /** Milliseconds to add to this machine's clock to get the server's. */
  readonly clockSkew: number;
  /** By {@link seatKey}. */
  readonly views: Readonly<Record<string, SeatView>>;
  readonly farewell: Farewell["reason"] | "noSuchClass" | null;
}

/** Between two tries to connect, and between two signs of life. Source: issue 5, "once a second". */
const RETRY_MS = 1000;
const PULSE_MS = 2000;
/** A server that is silent for so long is taken for gone. */
const SILENCE_MS = 5000;
/** A server that has not let us in for so long hangs; behind a proxy another one may not. */
const JOINING_MS = 10_000;
/** Problems at the door after which coming back is no use. */
const FINAL: Readonly<Record<string, NonNullable<RemoteState["farewell"]>>> = { removed: "removed", takenOver: "takenOver", noSuchClass: "noSuchClass", badRequest: "noSuchClass" };

interface Waiting {
  readonly request: ClassRequest;
  readonly answer: (answer: Answer) => void;
}

/** Connects to a class with a ticket, and stays connected until it is closed or told to leave. */
export function connectClass(options: { readonly base: string; readonly ticket: string }): RemoteClass {
  const remote = new RemoteClass(options);
  void remote.run();
  return remote;
}

/** One page's line to its class: the same seat and the same state over every loss of the network. */
export class RemoteClass {
  readonly #base: string;
  readonly #ticket: string;
  readonly #listeners = new Set<(state: RemoteState) => void>();
  #state: RemoteState = { link: "connecting", news: null, clockSkew: 0, views: {}, farewell: null };
  #pieces: NewsPieces = NO_PIECES;
  #received: Readonly<Record<string, ReceivedView>> = {};
  #room: Room | null = null;
  #waiting: readonly Waiting[] = [];
  /** What waits for an answer of the server: none comes once the link is lost. */
  readonly #unanswered = new Set<(answer: Answer) => void>();
  #closed = false;
  #hurry: () => void = () => undefined;

  constructor({ base, ticket }: { readonly base: string; readonly ticket: string }) {
    this.#base = base.replace(/\/$/, "");
    this.#ticket = ticket;
  }

  get state(): RemoteState {
    return this.#state;
  }

  /** Calls back now and after every change; returns the way to stop. */
  listen(listener: (state: RemoteState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  /** Asks the class. While the link is lost the request waits for it; one whose answer was lost is not sent again. */
  request(request: ClassRequest): Promise<Answer> {
    if (this.#state.link === "over") return Promise.resolve(trouble);
    if (this.#room !== null) return this.#ask(this.#room, request);
    return new Promise((answer) => {
      this.#waiting = [...this.#waiting, { request, answer }];
    });
  }

  /** Tries again at once: the network is said to be back. */
  hurry(): void {
    this.#hurry();
  }

  /** Leaves for good. */
  close(): void {
    this.#end(null);
  }

  /** Connects, and connects again whenever the link breaks. */
  async run(): Promise<void> {
    while (!this.#closed) {
      const room = await this.#connect().catch(() => null);
      if (room !== null) await this.#stay(room);
      if (this.#closed) break;
      this.#change({ link: "lost" });
      await new Promise<void>((resolve) => {
        this.#hurry = resolve;
        setTimeout(resolve, RETRY_MS);
      });
    }
  }

  async #connect(): Promise<Room | null> {
    const reply = await post(`${this.#base}/api/seat`, { ticket: this.#ticket });
    const refusal = DoorRefusal.safeParse(reply);
    if (refusal.success) {
      const farewell = FINAL[refusal.data.problem];
      if (farewell !== undefined) this.#end(farewell);
      return null;
    }
    const { Client } = await import("@colyseus/sdk");
    const client = new Client(this.#base);
    return inTime(client.consumeSeatReservation((reply as { readonly reservation: Parameters<typeof client.consumeSeatReservation>[0] }).reservation));
  }

  /** Resolves when the link is broken. */
  #stay(room: Room): Promise<void> {
    return new Promise((resolve) => {
      const over = (): void => {
        if (this.#room === room) {
          this.#room = null;
          for (const answer of this.#unanswered) answer(trouble);
        }
        pulse.stop();
        resolve();
      };
      const pulse = beat(room, over);
      room.reconnection.enabled = false;
      // As late as the news that come with a reply, so that none overtakes another.
      room.onMessage("news", (sheet: string) => queueMicrotask(() => this.#receive(room, sheet)));
      room.onLeave(over);
      room.onDrop(over);
      this.#room = room;
      // From now on only what comes in this connection counts: its first views are whole.
      this.#pieces = NO_PIECES;
      this.#received = {};
      this.#change({ link: "open" });
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const { request, answer } of waiting) void this.#ask(room, request).then(answer);
      if (this.#closed) over();
    });
  }

  /** The answer comes after the news that came with it: a page never shows less than it was promised. */
  #ask(room: Room, request: ClassRequest): Promise<Answer> {
    return new Promise((resolve) => {
      const answer = (given: Answer): void => {
        this.#unanswered.delete(answer);
        resolve(given);
      };
      this.#unanswered.add(answer);
      room.request<ClassRequest, Answered>("ask", request).then(
        ({ answer: given, news }) => {
          if (news !== "") this.#receive(room, news);
          answer(given);
        },
        () => answer(trouble),
      );
    });
  }

  #receive(room: Room, text: string): void {
    // What is still on its way when the line is cut is for nobody.
    if (this.#room !== room) return;
    const { now, news } = NewsSheet.parse(JSON.parse(text));
    for (const piece of news) {
      if (piece.type === "farewell") {
        if (piece.news.reason !== "restart") return this.#end(piece.news.reason);
      } else if (piece.type !== "seat") this.#pieces = withPiece(this.#pieces, piece);
      else if (!this.#receiveSeat(piece.news)) return void room.leave(false);
    }
    const shown = putTogether(this.#pieces, now);
    if (shown !== null) this.#change({ news: shown, clockSkew: now - Date.now(), views: this.#viewsOf(shown) });
  }

  /** False where a version is missing: then everything must be heard anew. */
  #receiveSeat(news: SeatNews): boolean {
    const key = seatKey(news.room, news.role);
    const received = receiveSeatNews(this.#received[key] ?? null, news);
    if (received !== null) this.#received = { ...this.#received, [key]: received };
    return received !== null;
  }

  /** Views that still belong to this page: a game that is over or a seat that was left is not shown any more. */
  #viewsOf(news: ClassNews): RemoteState["views"] {
    const rooms = news.kind === "student" ? (news.room === null ? [] : [news.room]) : news.rooms;
    const playing = rooms.filter(({ place }) => place.phase !== "lobby").map(({ id }) => id);
    const roles: readonly (string | null)[] = news.kind === "student" && !news.you.arriving && news.you.roles.length > 0 ? news.you.roles : [null];
    const keys = new Set(playing.flatMap((room) => roles.map((role) => seatKey(room, role))));
    return Object.fromEntries(Object.entries(this.#received).flatMap(([key, { view }]) => (keys.has(key) ? [[key, view]] : [])));
  }

  #end(farewell: RemoteState["farewell"]): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const { answer } of this.#waiting) answer(trouble);
    this.#waiting = [];
    const room = this.#room;
    this.#room = null;
    this.#change({ link: "over", farewell });
    this.#hurry();
    void room?.leave().catch(() => undefined);
  }

  #change(change: Partial<RemoteState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener(this.#state);
  }
}

const trouble: Answer = { ok: false, refusal: { code: "serverTrouble", detail: {} } };

/** Gives up on a server that takes the connection and says nothing; should it wake, we are not there any more. */
function inTime(joining: Promise<Room>): Promise<Room | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(null);
      joining.then((room) => room.leave(false)).catch(() => undefined);
    }, JOINING_MS);
    joining.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Asks for a sign of life every now and then; where none comes, the link is broken though nobody has said so. */
function beat(room: Room, onSilence: () => void): { stop(): void } {
  let stopped = false;
  let heard = Date.now();
  const next = (): void => {
    if (stopped) return;
    if (Date.now() - heard > SILENCE_MS) {
      void room.leave(false).catch(() => undefined);
      return onSilence();
    }
    if (room.connection.isOpen)
      room.ping(() => {
        heard = Date.now();
      });
    setTimeout(next, PULSE_MS);
  };
  next();
  return {
    stop: () => {
      stopped = true;
    },
  };
}
