import type { Command } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Around, ClassDecision } from "./classDecision.ts";
import { decideStudent, decideTeacher } from "./decideClass.ts";
import type { StudentRequest, TeacherRequest } from "../protocol/classRequest.ts";
import type { Refused } from "./classRefusal.ts";
import { refused } from "./classRefusal.ts";
import type { ClassEntry, ClassSetup, ClassState } from "./classState.ts";
import { createClass } from "./classState.ts";
import type { Attendance } from "./classTeams.ts";
import type { Deputizing } from "./deputize.ts";
import { askDeputy, deputyOrder, think } from "./deputize.ts";
import { decideOnce, evolveClass } from "./evolveClass.ts";
import { planClass } from "./planClass.ts";
import type { StandIn } from "./soloMatch.ts";

/** Where a class's lines are kept. Resolves when they are durable; rejects when they could not be kept. */
export interface ClassLog {
  append(entries: readonly ClassEntry[], position: number): Promise<void>;
}

/** Time as the class sees it: given, so that tests can turn it. */
export interface Timekeeper {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, at or after a time; returns the way to call it off. */
  at(time: number, callback: () => void): () => void;
}

export interface ClassSurroundings {
  readonly compiled: CompiledScenario;
  readonly log: ClassLog;
  readonly time: Timekeeper;
  /** The number under which a student's surveys are kept, always the same: nobody can tell the student from it without a key. */
  numberOf(student: string): string;
  /** The lines that were kept, where the class is opened again. */
  readonly entries?: readonly ClassEntry[];
  /** Who thinks for the stand-ins; they themselves, at once, where it is left out. */
  readonly think?: StandIn;
  /** The log has failed: this host is of no use any more; open the class anew from what was kept. */
  readonly onFailure?: (error: unknown) => void;
}

/** Nobody has been connected for so long: then the clocks stand still until the teacher starts them again. */
const ALONE_MS = 60_000;

/**
 * Owns one class: decides, records, changes, tells, in this order. Orders are decided and applied in memory strictly one after the
 * other; answers and news go out when the batch that holds them is durable. Source: MODEL §8b.15.
 */
export class ClassHost {
  readonly compiled: CompiledScenario;
  readonly #around: ClassSurroundings;
  readonly #listeners = new Set<() => void>();
  #state: ClassState;
  #durable: ClassState;
  #position: number;
  #attendance: Attendance = {};
  #visitors = 0;
  #aloneSince: number;
  #wake: (() => void) | null = null;
  /** Rooms in which a stand-in thinks. */
  readonly #thinking = new Set<string>();
  #failed = false;
  #closed = false;

  /** @throws Error when a line of the log cannot be applied. */
  constructor(setup: ClassSetup, around: ClassSurroundings) {
    const { compiled, entries = [], time } = around;
    this.compiled = compiled;
    this.#around = around;
    this.#state = entries.reduce((state, entry) => evolveClass(compiled, state, entry), createClass(setup));
    this.#durable = this.#state;
    this.#position = entries.length;
    // Whoever was there when the server went down is expected back.
    this.#aloneSince = entries.at(-1)?.at ?? time.now();
    this.#attendance = Object.fromEntries(Object.keys(this.#state.students).map((id) => [id, { here: false, since: time.now() }]));
    this.#goOn();
  }

  /** The class as it may be told: everything in it is durable. */
  get state(): ClassState {
    return this.#durable;
  }

  /** The class with what is not durable yet: to decide by, never to tell. */
  get latest(): ClassState {
    return this.#state;
  }

  get attendance(): Attendance {
    return this.#attendance;
  }

  /** Calls back after every change that may be told; returns the way to stop. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A student has come or gone. */
  attend(student: string, here: boolean): void {
    if (this.#attendance[student]?.here === here) return;
    this.#attendance = { ...this.#attendance, [student]: { here, since: this.#around.time.now() } };
    this.#tell();
    this.#goOn();
  }

  /** The console or a projector has come or gone: a class that is watched is not alone. */
  visit(change: 1 | -1): void {
    this.#visitors += change;
    this.#goOn();
  }

  teacherAsks(request: TeacherRequest): Promise<{ readonly ok: true } | Refused> {
    return this.#decide((around) => decideTeacher(this.#state, request, around));
  }

  studentAsks(id: string, request: StudentRequest): Promise<{ readonly ok: true } | Refused> {
    return this.#decide((around) => decideStudent(this.#state, { id, request }, around));
  }

  /** Takes somebody in, or gives a seat to another device. The caller has checked code, name and room. */
  async admit(order: { readonly type: "join"; readonly student: string; readonly name: string } | { readonly type: "rejoin"; readonly student: string }): Promise<void> {
    await this.#record([{ at: this.#around.time.now(), by: { kind: "server" }, order }]);
    this.#goOn();
  }

  /** Stops for good: no more timers, no more answers. */
  close(): void {
    this.#closed = true;
    this.#wake?.();
    this.#wake = null;
  }

  get #now(): Around {
    return { compiled: this.compiled, attendance: this.#attendance, at: this.#around.time.now(), numberOf: (student) => this.#around.numberOf(student) };
  }

  async #decide(judge: (around: Around) => ClassDecision): Promise<{ readonly ok: true } | Refused> {
    if (this.#failed || this.#closed) return refused("serverTrouble");
    const decision = judge(this.#now);
    if (!decision.ok) return decision;
    try {
      const kept = this.#record(decision.entries);
      this.#goOn();
      await kept;
      return { ok: true };
    } catch {
      return refused("serverTrouble");
    }
  }

  /** Changes at once, in memory; resolves when it is durable. */
  async #record(entries: readonly ClassEntry[]): Promise<void> {
    if (this.#failed) throw new Error("class: the log has failed");
    const after = entries.reduce((state, entry) => evolveClass(this.compiled, state, entry), this.#state);
    const position = this.#position;
    this.#state = after;
    this.#position += entries.length;
    try {
      await this.#around.log.append(entries, position);
    } catch (error) {
      if (!this.#failed) this.#around.onFailure?.(error);
      this.#failed = true;
      throw error;
    }
    this.#durable = after;
    this.#tell();
  }

  /** Does what nobody else does, as long as there is something to do; then waits for the next moment. */
  #goOn(): void {
    this.#wake?.();
    this.#wake = null;
    if (this.#failed || this.#closed || this.#sleeps()) return;
    let plan = planClass(this.#state, this.#now);
    for (let entry = plan.entry ?? this.#deputize(plan.deputies); entry !== null; entry = plan.entry ?? this.#deputize(plan.deputies)) {
      this.#record([entry]).catch(() => undefined);
      plan = planClass(this.#state, this.#now);
    }
    if (plan.wake === null) return;
    this.#wake = this.#around.time.at(plan.wake, () => {
      // Somebody may be warned now, of which the log knows nothing.
      this.#tell();
      this.#goOn();
    });
  }

  /** What one of the stand-ins does that answers at once; null where there is none. The others go on with the class when they have thought. */
  #deputize(deputies: readonly Deputizing[]): ClassEntry | null {
    for (const deputy of deputies) {
      if (this.#thinking.has(deputy.room)) continue;
      const chosen = askDeputy(this.#around.think ?? think, { compiled: this.compiled, state: this.#state }, deputy);
      if (!(chosen instanceof Promise)) return this.#deputyEntry(deputy, chosen);
      this.#thinking.add(deputy.room);
      void chosen.then((command) => this.#thought(deputy, command), () => this.#thinking.delete(deputy.room));
    }
    return null;
  }

  /** A long thought counts if the seat is still to be played for, and what was thought of can still be done. */
  #thought(deputy: Deputizing, command: Command): void {
    this.#thinking.delete(deputy.room);
    if (this.#failed || this.#closed) return;
    const { room, role, why } = deputy;
    const wanted = planClass(this.#state, this.#now).deputies.find((one) => one.room === room && one.role === role && one.why === why);
    if (wanted !== undefined && decideOnce(this.compiled, wanted.match, command).ok) this.#record([this.#deputyEntry(wanted, command)]).catch(() => undefined);
    this.#goOn();
  }

  #deputyEntry(deputy: Deputizing, command: Command): ClassEntry {
    const { compiled } = this;
    return { at: this.#around.time.now(), by: { kind: "server" }, order: deputyOrder({ compiled, state: this.#state }, deputy, command) };
  }

  /** Whether nobody is there: then the clocks are stopped after a while, and nothing is played for absent people. */
  #sleeps(): boolean {
    const now = this.#around.time.now();
    if (this.#visitors > 0 || Object.values(this.#attendance).some(({ here }) => here)) {
      this.#aloneSince = Infinity;
      return false;
    }
    if (this.#aloneSince === Infinity) this.#aloneSince = now;
    const running = this.#state.phase === "playing" && this.#state.rooms.some(({ paused, match }) => !paused && match !== null);
    if (!running) return true;
    if (now < this.#aloneSince + ALONE_MS) this.#wake = this.#around.time.at(this.#aloneSince + ALONE_MS, () => this.#goOn());
    else this.#record([{ at: now, by: { kind: "server" }, order: { type: "pause", room: null } }]).catch(() => undefined);
    return true;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
