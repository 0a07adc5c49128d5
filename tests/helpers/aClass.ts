import { ClassSettings } from "../../src/protocol/classSettings.ts";
import type { StudentRequest, TeacherRequest } from "../../src/protocol/classRequest.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { ClassHost, type ClassSurroundings } from "../../src/session/classHost.ts";
import type { ClassEntry, ClassSetup, RoomState } from "../../src/session/classState.ts";
import { TEST_SECRETS } from "./receivers.ts";
import { smallScenario } from "./scenarios.ts";

/** A clock that a test turns by hand. */
export class HandClock {
  #now = 1_000_000;
  #alarms: { readonly time: number; readonly callback: () => void }[] = [];

  now = (): number => this.#now;

  at = (time: number, callback: () => void): (() => void) => {
    const alarm = { time, callback };
    this.#alarms.push(alarm);
    return () => {
      this.#alarms = this.#alarms.filter((one) => one !== alarm);
    };
  };

  /** Lets time pass; what is due happens at its own time. */
  async pass(seconds: number): Promise<void> {
    const until = this.#now + seconds * 1000;
    for (;;) {
      const next = this.#alarms.filter(({ time }) => time <= until).sort((a, b) => a.time - b.time)[0];
      if (next === undefined) break;
      this.#alarms = this.#alarms.filter((one) => one !== next);
      this.#now = Math.max(this.#now, next.time);
      next.callback();
      await settle();
    }
    this.#now = until;
  }
}

const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** A class in memory, with its log, in the hands of a test. */
export class TestClass {
  readonly time = new HandClock();
  readonly kept: ClassEntry[] = [];
  readonly setup: ClassSetup;
  readonly compiled: CompiledScenario;
  readonly host: ClassHost;

  constructor(settings: Record<string, unknown> = {}, compiled = smallScenario(), around: Pick<ClassSurroundings, "think"> = {}) {
    this.compiled = compiled;
    this.setup = { id: "c1", code: "ABCDEF", title: "", scenario: { id: compiled.scenario.id, fingerprint: compiled.fingerprint }, rules: 2, seed: 11, settings: ClassSettings.parse({ standIns: 0, ...settings }), opened: 0 };
    this.host = new ClassHost(this.setup, { ...around, compiled, time: this.time, numberOf: (student) => TEST_SECRETS.surveyNumber(this.setup.id, student), log: { append: async (entries) => void this.kept.push(...entries) } });
  }

  /** So many students come in and are there: s1, s2, … */
  async come(count: number): Promise<void> {
    const first = Object.keys(this.host.state.students).length + 1;
    for (let i = first; i < first + count; i++) {
      await this.host.admit({ type: "join", student: `s${i}`, name: `Student ${i}` });
      this.host.attend(`s${i}`, true);
    }
  }

  async teacher(request: TeacherRequest): Promise<string> {
    const answer = await this.host.teacherAsks(request);
    await settle();
    return answer.ok ? "ok" : answer.refusal.code;
  }

  async student(id: string, request: StudentRequest): Promise<string> {
    const answer = await this.host.studentAsks(id, request);
    await settle();
    return answer.ok ? "ok" : answer.refusal.code;
  }

  room(id = "r1"): RoomState {
    const room = this.host.state.rooms.find((one) => one.id === id);
    if (room === undefined) throw new Error(`no room ${id}`);
    return room;
  }

  get place(): string {
    const place = this.room().match?.place;
    return place === undefined ? "none" : ["round" in place ? place.round : 0, place.phase, "step" in place ? place.step : ""].join(" ").trim();
  }

  rolesOf(id: string): readonly string[] {
    return this.host.state.students[id]?.seat?.roles ?? [];
  }

  /** Who holds a role. */
  holder(role: string): string {
    return Object.values(this.host.state.students).find(({ seat }) => seat?.roles.includes(role) === true)?.id ?? "";
  }
}
