import type { DoorRefusal } from "../protocol/joining.ts";
import type { ClassDesk } from "./classDesk.ts";
import { shut } from "./classDesk.ts";
import type { Visitor } from "./secrets.ts";

/** What is asked at a door into one class: only the process that holds the class can answer. */
export type ClassAsk =
  | { readonly door: "names"; readonly order: { readonly code: string } }
  | { readonly door: "join"; readonly order: { readonly code: string; readonly name: string | null } }
  | { readonly door: "rejoin"; readonly order: { readonly code: string; readonly rejoin: string } }
  | { readonly door: "teach"; readonly order: { readonly code: string; readonly key: string } }
  | { readonly door: "open" | "forget"; readonly order: { readonly id: string } }
  | { readonly door: "seat"; readonly order: { readonly ticket: string } };

export type Reply = { readonly ok: true } | DoorRefusal;

interface DoorTools {
  readonly desk: ClassDesk;
  /** Reserves a connection to the room of a class that is open here. */
  seat(visitor: Visitor): Promise<unknown>;
  /** Asks the process that holds a class. Rejects where none answers. */
  ask(id: string, ask: ClassAsk): Promise<Reply>;
}

/** The doors into the classes, wherever they are held. */
export class ClassDoors {
  readonly #tools: DoorTools;

  constructor(tools: DoorTools) {
    this.#tools = tools;
  }

  /** Opens a door here, or where the class is held. While nobody answers for it: to be tried again. */
  async knock(ask: ClassAsk): Promise<Reply> {
    const id = await this.#classOf(ask);
    if (id === null || !(await this.#tools.desk.isElsewhere(id))) return this.open(ask);
    const reply = await this.#tools.ask(id, ask).catch(() => null);
    if (reply !== null) return reply;
    // Whoever held it may be dead: its lease can have run out while we waited.
    return (await this.#tools.desk.isElsewhere(id)) ? shut("tooMany", 1) : this.open(ask);
  }

  /** Opens a door into a class that is held here, or by nobody. */
  open(ask: ClassAsk): Promise<Reply> {
    const { desk } = this.#tools;
    switch (ask.door) {
      case "names":
        return desk.names(ask.order);
      case "join":
        return desk.join(ask.order);
      case "rejoin":
        return desk.rejoin(ask.order);
      case "teach":
        return desk.teach(ask.order);
      case "open":
        return desk.open(ask.order.id);
      case "forget":
        return desk.forget(ask.order.id);
      case "seat":
        return this.#seat(ask.order.ticket);
    }
  }

  async #classOf(ask: ClassAsk): Promise<string | null> {
    const { desk } = this.#tools;
    if (ask.door === "seat") return desk.secrets.read(ask.order.ticket)?.classId ?? null;
    return "id" in ask.order ? ask.order.id : desk.idOf(ask.order.code);
  }

  async #seat(ticket: string): Promise<Reply> {
    const read = await this.#tools.desk.visitor(ticket);
    if (!read.ok) return read;
    const reservation = await this.#tools.seat(read.visitor).catch(() => null);
    return reservation === null ? shut("full") : ({ ok: true, reservation } as Reply);
  }
}
