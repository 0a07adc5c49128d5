import { expect } from "vitest";
import type { ClassRequest } from "../../src/protocol/classRequest.ts";
import type { TeacherAdmission } from "../../src/protocol/joining.ts";
import { ClassDoor } from "../../src/session/classDoor.ts";
import type { ClassEntry } from "../../src/session/classState.ts";
import { connectClass, type RemoteClass } from "../../src/session/remoteClass.ts";
import type { KeptLine } from "./keptLines.ts";
import { type Acknowledged, ScriptedStudent, until } from "./scriptedStudent.ts";

const STUDENTS = 4;
const TEACHER = "teacher";
/** Between two tries of a page to have something done. */
const AGAIN_MS = 20;

export const passTime = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Page {
  /** A student's id, or the teacher. */
  readonly who: string;
  readonly remote: RemoteClass;
  readonly request: ClassRequest;
}

interface Parts {
  readonly teacher: TeacherAdmission;
  readonly console: RemoteClass;
  readonly students: ReadonlyMap<string, ScriptedStudent>;
}

/** A class that scripted students play, and everything that they were told is done. */
export class RunningClass {
  readonly teacher: TeacherAdmission;
  readonly console: RemoteClass;
  readonly #students: ReadonlyMap<string, ScriptedStudent>;
  /** What pages asked for beside the game, by who asked. */
  readonly #asked: (Acknowledged & { readonly who: string })[] = [];
  #kept: readonly KeptLine[] = [];
  #returns = 0;

  private constructor({ teacher, console, students }: Parts) {
    this.teacher = teacher;
    this.console = console;
    this.#students = students;
  }

  /** Hosts it, lets four students in and starts. */
  static async open(base: string, hostKey: string | null = null): Promise<RunningClass> {
    const door = new ClassDoor({ base });
    const teacher = await door.host({ hostKey, scenario: "prc-models-tier1", settings: { standIns: 1, idle: null } });
    if (!teacher.ok) throw new Error(teacher.problem);
    const console = connectClass({ base, ticket: teacher.ticket });
    const students = new Map<string, ScriptedStudent>();
    for (let i = 0; i < STUDENTS; i++) {
      const admission = await door.join({ code: teacher.code, name: null });
      if (!admission.ok) throw new Error(admission.problem);
      students.set(admission.student, new ScriptedStudent(base, admission.ticket));
    }
    await until(console, ({ news }) => news?.kind === "console" && news.students.filter(({ here }) => here).length === STUDENTS, { what: "four students" });
    expect(await console.request({ type: "start" })).toEqual({ ok: true });
    return new RunningClass({ teacher, console, students });
  }

  get students(): readonly ScriptedStudent[] {
    return [...this.#students.values()];
  }

  /** Whether the game is over: then there is little left to lose. */
  get over(): boolean {
    const { news } = this.console.state;
    return news?.kind === "console" && news.rooms[0]?.place.phase === "debrief";
  }

  /** Who was told that what is done, by a moment (ms since 1970). */
  acknowledged(by = Infinity): readonly string[] {
    const played = [...this.#students].flatMap(([who, { accepted }]) => accepted.map((one) => ({ ...one, who })));
    return [...this.#asked, ...played].filter(({ at }) => at < by).map(({ who, order }) => `${who} ${order}`);
  }

  /**
   * Waits until every page has, by itself, had something done that is kept: then it is back in play.
   *
   * @returns Milliseconds since a moment, for each page.
   */
  backInPlay(since: number, seconds: number): Promise<readonly number[]> {
    const text = `return ${++this.#returns}`;
    const students = [...this.#students].map(([who, { remote }]): Page => ({ who, remote, request: { type: "askHelp", text } }));
    const pages: readonly Page[] = [{ who: TEACHER, remote: this.console, request: { type: "message", to: null, text } }, ...students];
    return Promise.all(pages.map((page) => this.#insist(page, { since, seconds })));
  }

  /**
   * Reads the log and finds in it every order that had been acknowledged, as often as it was, with no gap, and what stood in it before
   * unchanged.
   *
   * @returns How many orders that were.
   */
  async nothingIsLost(read: (id: string) => readonly KeptLine[] | Promise<readonly KeptLine[]>): Promise<number> {
    // First what they were told, then what is kept: they play on meanwhile.
    const acknowledged = this.acknowledged();
    const lines = await read(this.teacher.classId);
    expect(missingIn(lines, acknowledged)).toEqual([]);
    expect(lines.slice(0, this.#kept.length)).toEqual(this.#kept);
    this.#kept = lines;
    return acknowledged.length;
  }

  leave(): void {
    for (const student of this.#students.values()) student.leave();
    this.console.close();
  }

  async #insist({ who, remote, request }: Page, { since, seconds }: { readonly since: number; readonly seconds: number }): Promise<number> {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), since + seconds * 1000 - Date.now()));
    for (;;) {
      const answer = await Promise.race([remote.request(request), late]);
      if (answer === null) throw new Error(`${who} is not back in play ${seconds} s after: link ${remote.state.link}, farewell ${remote.state.farewell}`);
      if (answer.ok) break;
      await passTime(AGAIN_MS);
    }
    const at = Date.now();
    this.#asked.push({ who, order: JSON.stringify(request), at });
    return at - since;
  }
}

/** What was acknowledged more often than a log has it. The log must have no gap. */
export function missingIn(lines: readonly KeptLine[], acknowledged: readonly string[]): readonly string[] {
  expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index));
  const left = new Map<string, number>();
  for (const { line } of lines) {
    const { by, order } = JSON.parse(line) as ClassEntry;
    const key = `${by.kind === "student" ? by.id : by.kind} ${JSON.stringify(order.type === "play" ? order.command : order)}`;
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return acknowledged.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
