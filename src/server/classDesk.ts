import { randomInt, randomUUID } from "node:crypto";
import { RULES_VERSION } from "../engine/index.ts";
import { subSeed } from "../kernel/random.ts";
import type { Admission, ClassSummary, DoorProblem, DoorRefusal, Names, TeacherAdmission } from "../protocol/joining.ts";
import type { ClassSettings } from "../protocol/classSettings.ts";
import { ClassHost } from "../session/classHost.ts";
import type { ClassSetup } from "../session/classState.ts";
import type { StandIn } from "../session/soloMatch.ts";
import { present } from "../session/classState.ts";
import { makeNickname, namesIn, tidyName } from "../session/nickname.ts";
import { LIMITS } from "./limits.ts";
import type { LogLine } from "./metrics.ts";
import { isRude } from "./nameFilter.ts";
import type { ScenarioShelf } from "./scenarioShelf.ts";
import type { Secrets, Visitor } from "./secrets.ts";
import { randomCode } from "./secrets.ts";
import type { ClassStore, KeptClass, ListedClass } from "./storage/classStore.ts";
import type { GroupedWriter } from "./storage/groupedWriter.ts";
import { systemTime } from "./systemTime.ts";

/** What the desk works with. */
export interface DeskTools {
  readonly store: ClassStore;
  readonly writer: GroupedWriter;
  readonly secrets: Secrets;
  readonly shelf: ScenarioShelf;
  readonly log: LogLine;
  /** Thinks for the stand-ins; they themselves where it is left out. */
  readonly think?: StandIn;
  /** Days after the last change after which a class is deleted. */
  readonly keepDays: number;
  /** A class is open: somebody should carry its messages. */
  onOpen(id: string): Promise<void>;
  /** A class has been closed: whoever is connected must leave, for good or to come back. */
  onClose(id: string, why: "deleted" | "restart"): Promise<void>;
}

const DAY_MS = 86_400_000;
const REOPEN_MS = 1000;

export const shut = (problem: DoorProblem, wait?: number): DoorRefusal => ({ ok: false, problem, ...(wait !== undefined && { wait }) });

/** Keeps the classes of this server: opens, lists, deletes them, and lets people in. */
export class ClassDesk {
  readonly secrets: Secrets;
  readonly #tools: DeskTools;
  readonly #open = new Map<string, ClassHost>();
  readonly #byCode = new Map<string, string>();

  constructor(tools: DeskTools) {
    this.#tools = tools;
    this.secrets = tools.secrets;
  }

  get openClasses(): number {
    return this.#open.size;
  }

  hostOf(id: string): ClassHost | null {
    return this.#open.get(id) ?? null;
  }

  /** Rebuilds from the record every class that was not ended; one of several processes waits until it is asked for one. */
  async boot(): Promise<void> {
    if (this.#tools.store.leases !== null) return;
    for (const { setup } of await this.#tools.store.list()) {
      this.#byCode.set(setup.code, setup.id);
      // A class that cannot be rebuilt must not take the others down with it.
      await this.#rebuild(setup.id).catch((error: unknown) => this.#tools.log("classNotRebuilt", { class: setup.id, problem: problemOf(error) }));
    }
    this.#tools.log("classesRebuilt", { classes: this.#open.size });
  }

  async #rebuild(id: string): Promise<void> {
    const kept = await this.#tools.store.load(id);
    const ended = kept?.entries.findLast(({ order: { type } }) => type === "end" || type === "reopen")?.order.type === "end";
    if (kept !== null && !ended) await this.#openKept(kept);
  }

  async host({ scenario, settings, title }: { readonly scenario: string; readonly settings: ClassSettings; readonly title: string }): Promise<TeacherAdmission | DoorRefusal> {
    if (this.#open.size >= LIMITS.classes) return shut("tooMany");
    if ((await this.#tools.shelf.find(scenario)) === null) return shut("unknownScenario");
    const compiled = await this.#tools.shelf.compile(scenario, settings);
    if (compiled === null) return shut("notPlayable");
    const setup: ClassSetup = {
      id: randomUUID(),
      code: this.#freeCode(),
      title,
      scenario: { id: scenario, fingerprint: compiled.fingerprint },
      rules: RULES_VERSION,
      seed: randomInt(2 ** 32),
      settings,
      opened: Date.now(),
    };
    await this.#tools.store.create(setup);
    this.#byCode.set(setup.code, setup.id);
    await this.#opened(setup.id);
    this.#tools.log("classHosted", { class: setup.id, scenario });
    return this.#teacherAdmission(setup);
  }

  /** Whether those who come in choose their names. */
  async names({ code }: { readonly code: string }): Promise<Names | DoorRefusal> {
    const host = await this.#byCodeOpened(code);
    return host === null ? shut("noSuchCode") : { ok: true, names: namesIn(host.latest.settings) };
  }

  /** Lets a student in: a lobby or, as long as it is not locked, a class under way. */
  async join({ code, name }: { readonly code: string; readonly name: string | null }): Promise<Admission | DoorRefusal> {
    const host = await this.#byCodeOpened(code);
    if (host === null) return shut("noSuchCode");
    // Many come in at once: who is on the way in counts already.
    const state = host.latest;
    if (state.phase === "ended") return shut("ended");
    if (state.locked) return shut("locked");
    const students = Object.values(state.students);
    if (students.length >= LIMITS.joins || present(state).length >= LIMITS.students) return shut("full");
    const taken = students.map((one) => one.name);
    const tidy = name === null || namesIn(state.settings) === "made" ? makeNickname(taken, subSeed(state.setup.seed, students.length)) : tidyName(name);
    if (tidy === null || isRude(tidy)) return shut("nameRefused");
    if (taken.some((other) => other.toLowerCase() === tidy.toLowerCase())) return shut("nameTaken");
    const student = `s${randomCode(8).toLowerCase()}`;
    await host.admit({ type: "join", student, name: tidy });
    return this.#admission(host, student);
  }

  async rejoin({ code, rejoin }: { readonly code: string; readonly rejoin: string }): Promise<Admission | DoorRefusal> {
    const host = await this.#byCodeOpened(code);
    if (host === null) return shut("noSuchCode");
    const student = present(host.state).find((one) => this.secrets.rejoinCode(host.state.setup.id, one) === rejoin);
    if (student === undefined) return shut("wrongCode");
    await host.admit({ type: "rejoin", student: student.id });
    return this.#admission(host, student.id);
  }

  async teach({ code, key }: { readonly code: string; readonly key: string }): Promise<TeacherAdmission | DoorRefusal> {
    const host = await this.#byCodeOpened(code);
    if (host === null) return shut("noSuchCode");
    const { setup } = host.state;
    return this.secrets.teacherKey(setup.id) === key ? this.#teacherAdmission(setup) : shut("wrongCode");
  }

  async list(): Promise<readonly ClassSummary[]> {
    const listed = await this.#tools.store.list();
    return Promise.all(listed.map((one) => this.#summary(one)));
  }

  async open(id: string): Promise<TeacherAdmission | DoorRefusal> {
    const host = await this.#opened(id);
    return host === null ? shut("noSuchClass") : this.#teacherAdmission(host.state.setup);
  }

  /** Deletes a class with all that is known of it. */
  async forget(id: string): Promise<{ readonly ok: true } | DoorRefusal> {
    const setup = await this.#tools.store.setupOf(id);
    if (setup === null) return shut("noSuchClass");
    await this.#close(id, "deleted");
    await this.#tools.writer.idle();
    await this.#tools.store.delete(id);
    this.#byCode.delete(setup.code);
    this.#tools.log("classDeleted", { class: id });
    return { ok: true };
  }

  /** Deletes what nobody has touched for so many days. */
  async expire(): Promise<void> {
    const oldest = Date.now() - this.#tools.keepDays * DAY_MS;
    for (const { setup, changed } of await this.#tools.store.list()) if (changed < oldest) await this.forget(setup.id);
  }

  /** Who a ticket is for, if it still counts. */
  async visitor(ticket: string): Promise<{ readonly ok: true; readonly visitor: Visitor } | DoorRefusal> {
    const visitor = this.secrets.read(ticket);
    if (visitor === null) return shut("badRequest");
    const host = await this.#opened(visitor.classId);
    if (host === null) return shut("noSuchClass");
    const gone = visitor.kind === "student" ? staleness(host, visitor) : null;
    return gone === null ? { ok: true, visitor } : shut(gone);
  }

  /** The whole record of a class, for its teacher. */
  kept(id: string): Promise<KeptClass | null> {
    return this.#tools.store.load(id);
  }

  /** The class with a code. */
  async idOf(code: string): Promise<string | null> {
    return this.#tools.store.leases === null ? (this.#byCode.get(code) ?? null) : this.#tools.store.idOf(code);
  }

  /** Whether another process holds a class; one that nobody holds is taken. */
  async isElsewhere(id: string): Promise<boolean> {
    const { leases } = this.#tools.store;
    return leases !== null && !this.#open.has(id) && (await leases.take(id)) === "theirs";
  }

  /** Holds on to the classes that are open here, and closes those that another process has taken. */
  async renew(): Promise<void> {
    const before = [...this.#open.keys()];
    const ours = await this.#tools.store.leases?.renew();
    for (const id of before.filter((one) => ours?.has(one) === false)) {
      this.#tools.log("leaseLost", { class: id });
      await this.#close(id, "restart");
    }
  }

  async close(): Promise<void> {
    for (const host of this.#open.values()) host.close();
    await this.#tools.writer.idle();
    await this.#tools.store.leases?.release();
    await this.#tools.store.close();
  }

  async #summary({ setup, changed }: ListedClass): Promise<ClassSummary> {
    // One that cannot be read is listed, so that it can be deleted.
    const entries = (await this.#tools.store.load(setup.id).catch(() => null))?.entries ?? [];
    const last = entries.findLast(({ order: { type } }) => ["start", "toLobby", "end", "reopen"].includes(type))?.order.type;
    const phase = last === "end" ? "ended" : last === "start" || last === "reopen" ? "playing" : "lobby";
    const spread = entries.findLast(({ order }) => order.type === "spread")?.order;
    const students = entries.filter(({ order }) => order.type === "join").length;
    return { id: setup.id, code: setup.code, title: setup.title, scenario: setup.scenario.id, phase, students, rooms: spread?.type === "spread" ? spread.spread.rooms : 1, opened: setup.opened, changed, expires: changed + this.#tools.keepDays * DAY_MS };
  }

  async #byCodeOpened(code: string): Promise<ClassHost | null> {
    const id = await this.idOf(code);
    return id === null ? null : this.#opened(id);
  }

  /** The class, opened from the record where it was not open. @throws Error when another process holds it. */
  async #opened(id: string): Promise<ClassHost | null> {
    const open = this.#open.get(id);
    if (open !== undefined) return open;
    // Taken before it is read: nobody else can add to what is read then.
    if ((await this.#tools.store.leases?.take(id)) === "theirs") throw new Error("desk: another process holds the class");
    const kept = await this.#tools.store.load(id);
    if (kept === null) return null;
    return this.#open.get(id) ?? this.#openKept(kept);
  }

  async #openKept({ setup, entries }: KeptClass): Promise<ClassHost | null> {
    const compiled = await this.#tools.shelf.compile(setup.scenario.id, setup.settings);
    if (compiled === null || compiled.fingerprint !== setup.scenario.fingerprint || setup.rules !== RULES_VERSION) {
      this.#tools.log("classNotPlayable", { class: setup.id });
      return null;
    }
    const log = { append: (lines: KeptClass["entries"], position: number) => this.#tools.writer.append(setup.id, lines, position) };
    const host = new ClassHost(setup, { compiled, log, entries, time: systemTime, numberOf: (student) => this.secrets.surveyNumber(setup.id, student), ...(this.#tools.think !== undefined && { think: this.#tools.think }), onFailure: (error) => this.#reopen(setup.id, error) });
    this.#open.set(setup.id, host);
    await this.#tools.onOpen(setup.id);
    return host;
  }

  /** The log of a class has failed: everybody leaves, and it is opened anew from what was kept. */
  #reopen(id: string, error: unknown): void {
    this.#tools.log("logFailed", { class: id, problem: problemOf(error) });
    void this.#close(id, "restart").then(() => setTimeout(() => void this.#opened(id).catch(() => undefined), REOPEN_MS));
  }

  async #close(id: string, why: "deleted" | "restart"): Promise<void> {
    const host = this.#open.get(id);
    this.#open.delete(id);
    host?.close();
    if (host !== undefined) await this.#tools.onClose(id, why);
  }

  #admission(host: ClassHost, id: string): Admission {
    const { setup, students } = host.state;
    const student = students[id];
    if (student === undefined) throw new Error("desk: the student is not in the class");
    const ticket = this.secrets.ticket({ kind: "student", classId: setup.id, student: id, device: student.device });
    return { ok: true, classId: setup.id, ticket, student: id, name: student.name, rejoin: this.secrets.rejoinCode(setup.id, student) };
  }

  #teacherAdmission({ id, code }: ClassSetup): TeacherAdmission {
    return { ok: true, classId: id, code, ticket: this.secrets.ticket({ kind: "teacher", classId: id }), projector: this.secrets.ticket({ kind: "projector", classId: id }), key: this.secrets.teacherKey(id) };
  }

  #freeCode(): string {
    const code = randomCode(6);
    return this.#byCode.has(code) ? this.#freeCode() : code;
  }
}

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why a student's ticket no longer counts; null while it does. */
export function staleness(host: ClassHost, visitor: Extract<Visitor, { kind: "student" }>): "removed" | "takenOver" | null {
  const student = host.state.students[visitor.student];
  if (student === undefined || student.removed) return "removed";
  return student.device === visitor.device ? null : "takenOver";
}
