import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOST_KEY_KEY, LED_CLASS_KEY, SEAT_KEY } from "../../src/client/app/keys.ts";
import type { Place } from "../../src/engine/index.ts";
import type { ConsoleNews } from "../../src/protocol/classNews.ts";
import type { SeatCommand } from "../../src/protocol/seatCommand.ts";
import type { Admission, TeacherAdmission } from "../../src/protocol/joining.ts";
import { parseScenario } from "../../src/scenario/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { startClassServer } from "../../src/server/classServer.ts";
import { ClassDoor } from "../../src/session/classDoor.ts";
import { compileClassScenario } from "../../src/session/compileClassScenario.ts";
import { connectClass, type RemoteClass } from "../../src/session/remoteClass.ts";
import { chooseCommand } from "../../src/standins/chooseCommand.ts";

const SCENARIO = "prc-models-tier1";
/** As the stand-ins of the other pictures. */
const LEVEL = 2;
/** Two rounds are enough for a debrief. */
const ROUNDS = 2;
/** Between two looks at whether something has come about, and the longest that it may take, milliseconds. */
const LOOK_MS = 50;
const LONGEST_MS = 60_000;
/** The news of what was done has come by then, also on a busy machine. */
const NEWS_MS = 500;

/** Who sits where; nobody for an observer. */
const SEATS: readonly (readonly [name: string, role: string | null])[] = [
  ["Ada", "executive"],
  ["Ben", "executive"],
  ["Cleo", "prc_ministry"],
  ["Dan", "legislature"],
  ["Eve", "cloud"],
  ["Finn", "allies"],
  ["Gus", null],
];

interface Person extends Admission {
  readonly line: RemoteClass;
}

/** A class on a server of its own, moved on from the outside: whoever takes pictures of its pages says how far. */
export class StagedClass {
  readonly address: string;
  readonly teacher: TeacherAdmission;
  readonly #console: RemoteClass;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #close: () => Promise<void>;
  readonly #compiled: CompiledScenario;

  private constructor(parts: { readonly address: string; readonly teacher: TeacherAdmission; readonly people: ReadonlyMap<string, Person>; readonly close: () => Promise<void>; readonly compiled: CompiledScenario }) {
    this.address = parts.address;
    this.teacher = parts.teacher;
    this.#people = parts.people;
    this.#close = parts.close;
    this.#compiled = parts.compiled;
    this.#console = connectClass({ base: parts.address, ticket: parts.teacher.ticket });
  }

  /** Hosts it and lets everybody in. */
  static async open(): Promise<StagedClass> {
    const data = mkdtempSync(join(tmpdir(), "countermove-screens-"));
    const server = await startClassServer({ root: "dist", scenarios: "scenarios", data, host: "127.0.0.1", port: 0, hostKey: "unused", log: () => undefined });
    const address = `http://127.0.0.1:${server.port}/`;
    const door = new ClassDoor({ base: address });
    const clock = { briefing: 300, evidence: 600, caucus: null, commit: 600, report: null };
    const hosted = await door.host({ scenario: SCENARIO, title: "Civics 9b", settings: { rounds: ROUNDS, standIns: LEVEL, idle: null, away: 3600, debate: null, clock } });
    if (!hosted.ok) throw new Error(`no class: ${hosted.problem}`);
    const people = new Map<string, Person>();
    for (const [name] of SEATS) {
      const admission = await door.join({ code: hosted.code, name });
      if (!admission.ok) throw new Error(`${name} is not let in: ${admission.problem}`);
      people.set(name, { ...admission, line: connectClass({ base: address, ticket: admission.ticket }) });
    }
    const parsed = parseScenario(readFileSync(`scenarios/${SCENARIO}/scenario.json`, "utf8"));
    if (!parsed.ok) throw new Error(`${SCENARIO} has faults`);
    const close = async (): Promise<void> => {
      for (const { line } of people.values()) line.close();
      await server.close();
      rmSync(data, { recursive: true, force: true });
    };
    const staged = new StagedClass({ address, teacher: hosted, people, close, compiled: compileClassScenario(parsed.scenario, { rounds: ROUNDS, assumptions: {} }) });
    await staged.#until("everybody", ({ students }) => students.filter(({ here }) => here).length === SEATS.length);
    return staged;
  }

  async close(): Promise<void> {
    this.#console.close();
    await this.#close();
  }

  /** What a browser keeps for a student, or for the teacher. */
  storageOf(name: string | null): Readonly<Record<string, string>> {
    const { code, ticket, projector, key } = this.teacher;
    const person = name === null ? undefined : this.#people.get(name);
    if (person === undefined) return { [LED_CLASS_KEY]: JSON.stringify({ code, ticket, projector, key, rooms: 1 }), [HOST_KEY_KEY]: "" };
    return { [SEAT_KEY]: JSON.stringify({ code, ticket: person.ticket, name, rejoin: person.rejoin }) };
  }

  /** Gives everybody a seat, and begins. */
  async start(): Promise<void> {
    await this.#ask({ type: "spread", spread: { rooms: 1, merge: false } });
    for (const [name, role] of SEATS) await this.#ask({ type: "move", student: this.#people.get(name)?.student ?? "", seat: { room: "r1", roles: role === null ? [] : [role] } });
    await this.#ask({ type: "start" });
  }

  /** Plays on, everybody as a stand-in would, until the room has come to a place. */
  async playTo(holds: (place: Place) => boolean): Promise<void> {
    const end = Date.now() + LONGEST_MS;
    for (;;) {
      const place = this.#news?.rooms[0]?.place as Place | undefined;
      if (place !== undefined && holds(place)) return;
      if (Date.now() > end) throw new Error(`the class stands still at ${JSON.stringify(place)}`);
      const acted = await this.#act();
      // The server hangs up on whoever asks too often, and news of what was done may come after the answer.
      await pause();
      if (acted) continue;
      await pause(NEWS_MS);
      const [now] = this.#news?.rooms ?? [];
      const moved = JSON.stringify(now?.place) !== JSON.stringify(place);
      if (!moved && now?.roles.some(({ toAct }) => toAct) === false) await this.#console.request({ type: "skip", room: null });
    }
  }

  /** One of a team proposes what a stand-in would do. */
  async propose(name: string): Promise<void> {
    const line = this.#people.get(name)?.line;
    const look = () => Object.values(line?.state.views ?? {})[0];
    await waitFor(`${name}'s turn`, () => look()?.moves.toAct === true);
    const view = look();
    if (line === undefined || view === undefined) return;
    await line.request({ type: "propose", command: chooseCommand(this.#compiled, view, { level: LEVEL, seed: 1 }) as SeatCommand });
  }

  /** One thing that somebody may do is done; whether there was one. */
  async #act(): Promise<boolean> {
    for (const { line } of this.#people.values()) {
      const { news, views } = line.state;
      const view = Object.values(views).find(({ you }) => you !== null);
      const may = news?.kind === "student" ? (news.room?.teams[0]?.may ?? []) : [];
      if (view === undefined || !view.moves.toAct) continue;
      const command = chooseCommand(this.#compiled, view, { level: LEVEL, seed: 1 });
      if (!may.includes(command.type)) continue;
      await line.request({ type: "play", command: (command.type === "sealChoice" ? { ...command, reason: null } : command) as SeatCommand });
      return true;
    }
    return false;
  }

  get #news(): ConsoleNews | null {
    const { news } = this.#console.state;
    return news?.kind === "console" ? news : null;
  }

  async #ask(request: Parameters<RemoteClass["request"]>[0]): Promise<void> {
    const answer = await this.#console.request(request);
    if (!answer.ok) throw new Error(`${request.type} is refused: ${answer.refusal.code}`);
  }

  async #until(what: string, holds: (news: ConsoleNews) => boolean): Promise<void> {
    await waitFor(what, () => this.#news !== null && holds(this.#news));
  }
}

async function waitFor(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; !holds(); await pause()) if (Date.now() > end) throw new Error(`waited for ${what}`);
}

const pause = (time: number = LOOK_MS): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
