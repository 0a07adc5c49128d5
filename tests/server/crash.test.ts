import { afterAll, expect, test } from "vitest";
import type { TeacherAdmission } from "../../src/protocol/joining.ts";
import type { ClassEntry } from "../../src/session/classState.ts";
import { ClassDoor } from "../../src/session/classDoor.ts";
import { connectClass, type RemoteClass } from "../../src/session/remoteClass.ts";
import { ServerProcess } from "../helpers/classServerProcess.ts";
import { startPostgres } from "../helpers/postgres.ts";
import { ScriptedStudent, until } from "../helpers/scriptedStudent.ts";

/** How often a server is killed: a few times in every run; `npm run test:crash` does it a hundred times. */
const KILLS = Number(process.env["CRASHES"] ?? 4);
/** By the issue, everybody is back in play so soon after the server is. */
const BACK_SECONDS = 5;

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

/** A running class of four scripted students and its console. */
interface RunningClass {
  readonly teacher: TeacherAdmission;
  readonly console: RemoteClass;
  readonly students: readonly ScriptedStudent[];
}

async function openClass(base: string): Promise<RunningClass> {
  const door = new ClassDoor({ base });
  const teacher = await door.host({ scenario: "prc-models-tier1", settings: { standIns: 1, idle: null } });
  if (!teacher.ok) throw new Error(teacher.problem);
  const console = connectClass({ base, ticket: teacher.ticket });
  const students: ScriptedStudent[] = [];
  for (let i = 0; i < 4; i++) {
    const admission = await door.join({ code: teacher.code, name: null });
    if (!admission.ok) throw new Error(admission.problem);
    students.push(new ScriptedStudent(base, admission.ticket));
  }
  await until(console, ({ news }) => news?.kind === "console" && news.students.filter(({ here }) => here).length === 4, { what: "four students" });
  expect(await console.request({ type: "start" })).toEqual({ ok: true });
  return { teacher, console, students };
}

function leave({ console, students }: RunningClass): void {
  for (const student of students) student.leave();
  console.close();
}

/** Everything that students were told to be done stands in the record; how much that is. */
async function nothingIsLost(base: string, { teacher, students }: RunningClass): Promise<number> {
  // First what they were told, then what is kept: they play on meanwhile.
  const acknowledged = students.flatMap(({ accepted }) => accepted);
  const record = (await (await fetch(new ClassDoor({ base }).exportUrl(teacher.ticket, "json"))).json()) as { readonly entries: readonly ClassEntry[] };
  const kept = new Set(record.entries.flatMap(({ order, by }) => (order.type === "play" && by.kind === "student" ? [JSON.stringify(order.command)] : [])));
  expect(acknowledged.filter((command) => !kept.has(command))).toEqual([]);
  return acknowledged.length;
}

test.each([["SQLite", {}] as const, ...(postgres === null ? [] : [["PostgreSQL", { DATABASE_URL: postgres.url }] as const])])(
  `a server with %s that is killed ${KILLS} times loses nothing that it has acknowledged, and everybody is back in seconds`,
  async (_name, environment) => {
    const server = new ServerProcess(environment);
    await server.start();
    let running = await openClass(server.base);
    let acknowledged = 0;
    try {
      for (let kill = 0; kill < KILLS; kill++) {
        await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 1200));
        await server.stop("SIGKILL");
        await server.start();
        for (const { remote } of [...running.students, { remote: running.console }]) await until(remote, ({ link, news }) => link === "open" && news !== null, { what: "everybody's return", seconds: BACK_SECONDS });
        acknowledged += await nothingIsLost(server.base, running);
        const { news } = running.console.state;
        if (news?.kind !== "console" || news.rooms[0]?.place.phase !== "debrief") continue;
        leave(running);
        running = await openClass(server.base);
      }
      expect(acknowledged).toBeGreaterThan(0);
    } finally {
      leave(running);
      await server.remove();
    }
  },
  60_000 + KILLS * 20_000,
);
