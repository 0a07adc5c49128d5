import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ClassSettings } from "../../src/protocol/classSettings.ts";
import type { TeacherAdmission } from "../../src/protocol/joining.ts";
import { openStore } from "../../src/server/storage/openStore.ts";
import { ClassDoor } from "../../src/session/classDoor.ts";
import type { ClassEntry, ClassSetup } from "../../src/session/classState.ts";
import { connectClass, type RemoteClass } from "../../src/session/remoteClass.ts";
import { type AnyProxy, startAnyProxy } from "../helpers/anyProxy.ts";
import { ServerProcess } from "../helpers/classServerProcess.ts";
import { freePort } from "../helpers/freePort.ts";
import { startPostgres } from "../helpers/postgres.ts";
import { startRedis } from "../helpers/redis.ts";
import { ScriptedStudent, until } from "../helpers/scriptedStudent.ts";

/** By the issue, everybody is back in play so soon after a process was killed. */
const BACK_SECONDS = 10;
const HOST_KEY = "the-key-of-this-test";
const LEASE_ENDS_MS = 4500;

const postgres = await startPostgres();
const redis = postgres === null ? null : await startRedis();
afterAll(() => {
  redis?.stop();
  postgres?.stop();
});

describe.skipIf(redis === null)("two processes on one database", () => {
  const started: ServerProcess[] = [];
  const alive = new Map<number, ServerProcess>();
  let proxy: AnyProxy;
  let door: ClassDoor;

  async function startProcess(data: string | null): Promise<ServerProcess> {
    const port = await freePort();
    const server = new ServerProcess({
      DATABASE_URL: postgres?.url ?? "",
      REDIS_URL: redis?.url ?? "",
      COUNTERMOVE_HOST_KEY: HOST_KEY,
      COUNTERMOVE_PUBLIC_ADDRESS: `127.0.0.1:${port}`,
    });
    server.port = port;
    started.push(server);
    await server.start(data ?? server.data);
    alive.set(port, server);
    return server;
  }

  beforeAll(async () => {
    const first = await startProcess(null);
    await startProcess(first.data);
    proxy = await startAnyProxy(() => [...alive.keys()]);
    door = new ClassDoor({ base: proxy.base });
  }, 60_000);

  afterAll(async () => {
    proxy.close();
    await Promise.all(started.map((server) => server.remove()));
  });

  test("a class is played through any of them, and on the other within ten seconds when its own is killed", async () => {
    const { teacher, console, students } = await openClass(door, proxy.base);
    try {
      await until(console, () => students.every(({ accepted }) => accepted.length > 0), { what: "the first commands" });
      const holder = await holderOf(teacher);
      await holder.stop("SIGKILL");
      alive.delete(holder.port);
      const before = students.map(({ accepted }) => accepted.length);
      const pages = [...students.map(({ remote }) => remote), console];
      const killed = Date.now();
      await Promise.all(pages.map((page) => until(page, ({ link }) => link !== "open", { what: "the broken link", seconds: BACK_SECONDS })));
      await Promise.all(pages.map((page) => until(page, ({ link, news }) => link === "open" && news !== null, { what: "everybody's return", seconds: BACK_SECONDS })));
      expect(Date.now() - killed).toBeLessThan(BACK_SECONDS * 1000);
      await until(console, () => students.some(({ accepted }, i) => accepted.length > (before[i] ?? 0)), { what: "the next command" });
      await nothingIsLost(proxy.base, teacher, students);
      expect((await holderOf(teacher)).port).not.toBe(holder.port);
    } finally {
      for (const student of students) student.leave();
      console.close();
    }
  }, 120_000);

  /** The process that answers for a class: the one whose public address a page is given. */
  async function holderOf({ ticket }: TeacherAdmission): Promise<ServerProcess> {
    const response = await fetch(`${proxy.base}/api/seat`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ ticket }) });
    const { reservation } = (await response.json()) as { readonly reservation: { readonly publicAddress: string } };
    const holder = alive.get(Number(reservation.publicAddress.split(":")[1]));
    if (holder === undefined) throw new Error("nobody holds the class");
    return holder;
  }
});

describe.skipIf(postgres === null)("the lease of a class", () => {
  const setup: ClassSetup = { id: "leased", code: "LEASED", title: "", scenario: { id: "s", fingerprint: "f" }, rules: 1, seed: 1, settings: ClassSettings.parse({}), opened: 1 };
  const row = (seq: number) => ({ class: "leased", seq, at: 1, line: JSON.stringify({ at: 1, by: { kind: "teacher" }, order: { type: "message", to: null, text: "" } }) });
  const open = (owner: string) => openStore({ folder: "", databaseUrl: postgres?.url, owner });

  test("is one process's alone; who has lost it writes nothing more, whatever it believes", async () => {
    const zombie = await open("zombie");
    const heir = await open("heir");
    await zombie.create(setup);
    expect(await Promise.all([zombie.leases?.take("leased"), heir.leases?.take("leased")]).then((both) => both.toSorted())).toEqual(["ours", "theirs"]);
    await Promise.all([zombie.leases?.release(), heir.leases?.release()]);

    expect(await zombie.leases?.take("leased")).toBe("ours");
    await zombie.append([row(0)]);
    await expect(heir.append([row(1)])).rejects.toThrow("lease");
    // It hangs, and renews nothing.
    await new Promise((resolve) => setTimeout(resolve, LEASE_ENDS_MS));
    expect(await heir.leases?.take("leased")).toBe("ours");
    await expect(zombie.append([row(1)])).rejects.toThrow("lease");
    expect(await zombie.leases?.renew()).toEqual(new Set());
    expect(await zombie.leases?.take("leased")).toBe("theirs");
    await heir.append([row(1)]);
    expect((await heir.load("leased"))?.entries).toHaveLength(2);
    expect(await heir.leases?.renew()).toEqual(new Set(["leased"]));
    expect(await heir.leases?.take("nothing")).toBe("noSuchClass");
    await heir.delete("leased");
    await zombie.close();
    await heir.close();
  }, 30_000);
});

interface RunningClass {
  readonly teacher: TeacherAdmission;
  readonly console: RemoteClass;
  readonly students: readonly ScriptedStudent[];
}

async function openClass(door: ClassDoor, base: string): Promise<RunningClass> {
  const teacher = await door.host({ hostKey: HOST_KEY, scenario: "prc-models-tier1", settings: { standIns: 1, idle: null } });
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

async function nothingIsLost(base: string, teacher: TeacherAdmission, students: readonly ScriptedStudent[]): Promise<void> {
  const acknowledged = students.flatMap(({ accepted }) => accepted);
  const record = (await (await fetch(new ClassDoor({ base }).exportUrl(teacher.ticket, "json"))).json()) as { readonly entries: readonly ClassEntry[] };
  const kept = new Set(record.entries.flatMap(({ order, by }) => (order.type === "play" && by.kind === "student" ? [JSON.stringify(order.command)] : [])));
  expect(acknowledged.filter((command) => !kept.has(command))).toEqual([]);
}
