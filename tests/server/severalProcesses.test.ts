import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ClassSettings } from "../../src/protocol/classSettings.ts";
import { openStore } from "../../src/server/storage/openStore.ts";
import type { ClassSetup } from "../../src/session/classState.ts";
import { type AnyProxy, startAnyProxy } from "../helpers/anyProxy.ts";
import { ServerProcess } from "../helpers/classServerProcess.ts";
import { CrashRun } from "../helpers/crashRun.ts";
import { freePort } from "../helpers/freePort.ts";
import { linesInPostgres } from "../helpers/keptLines.ts";
import { startPostgres } from "../helpers/postgres.ts";
import { startRedis } from "../helpers/redis.ts";
import { passTime, type RunningClass } from "../helpers/runningClass.ts";
import { until } from "../helpers/scriptedStudent.ts";

/** How often the process of a class is killed: once in every run; `npm run test:crash` does it a hundred times. */
const KILLS = Number(process.env["CRASHES"] ?? 1);
/** By the issue, everybody is back in play so soon after a process was killed. */
const BACK_SECONDS = 10;
/** A process that hangs is noticed by its silence only. Not in every run: that takes its time. */
const HANGS = Math.floor(KILLS / 20);
const SILENT_SECONDS = 20;
const CLASSES = 2;
const MOST_UP_MS = 1300;
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

  async function startProcess(): Promise<void> {
    const port = await freePort();
    const server = new ServerProcess({
      DATABASE_URL: postgres?.url ?? "",
      REDIS_URL: redis?.url ?? "",
      COUNTERMOVE_HOST_KEY: HOST_KEY,
      COUNTERMOVE_PUBLIC_ADDRESS: `127.0.0.1:${port}`,
    });
    server.port = port;
    started.push(server);
    await startAgain(server);
  }

  /** All share the first one's folder: the key in it signs tickets. */
  async function startAgain(server: ServerProcess): Promise<void> {
    await server.start(started[0]?.data);
    alive.set(server.port, server);
  }

  beforeAll(async () => {
    await startProcess();
    await startProcess();
    proxy = await startAnyProxy(() => [...alive.keys()]);
  }, 60_000);

  afterAll(async () => {
    proxy.close();
    await Promise.all(started.map((server) => server.remove()));
  });

  test(`a class is played through any of them, and on the other within ten seconds when its own is killed: ${KILLS} times`, async () => {
    const run = aRun(BACK_SECONDS);
    try {
      for (let kill = 1; kill <= KILLS; kill++) {
        await run.play(CLASSES);
        const { console, students } = run.first;
        await until(console, () => students.every(({ accepted }) => accepted.length > 0), { what: "the first commands" });
        await passTime(Math.random() * MOST_UP_MS);
        const holder = await holderOf(run.first);
        const killed = Date.now();
        await holder.stop("SIGKILL");
        alive.delete(holder.port);
        await run.goesOn(killed);
        expect((await holderOf(run.first)).port).not.toBe(holder.port);
        if (kill < KILLS) await startAgain(holder);
      }
      globalThis.console.log(`Two processes, one killed ${await run.end(KILLS)}.`);
    } finally {
      run.abandon();
    }
  }, 120_000 + KILLS * 30_000);

  test.skipIf(HANGS === 0)(`a process that hangs loses its class to the other, and spoils nothing when it wakes: ${HANGS} times`, async () => {
    const run = aRun(SILENT_SECONDS);
    try {
      for (let hang = 1; hang <= HANGS; hang++) {
        await run.play(CLASSES);
        const holder = await holderOf(run.first);
        await passTime(Math.random() * MOST_UP_MS);
        const hung = Date.now();
        const wake = holder.hold();
        alive.delete(holder.port);
        await run.goesOn(hung);
        expect((await holderOf(run.first)).port).not.toBe(holder.port);
        const woken = Date.now();
        wake();
        alive.set(holder.port, holder);
        await passTime(MOST_UP_MS);
        await run.goesOn(woken);
      }
      console.log(`Two processes, one hung ${await run.end(HANGS)}.`);
    } finally {
      run.abandon();
    }
  }, 120_000 + HANGS * 60_000);

  const aRun = (seconds: number): CrashRun => new CrashRun({ base: proxy.base, hostKey: HOST_KEY, seconds, read: (id) => linesInPostgres(postgres?.url ?? "", id) });

  /** The process that answers for a class: the one whose public address a page is given. */
  async function holderOf({ teacher: { ticket } }: RunningClass): Promise<ServerProcess> {
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

  test.concurrent("is let go of by a process that hangs in the middle of a transaction", async () => {
    const sleeper = await open("sleeper");
    const next = await open("next");
    await sleeper.create({ ...setup, id: "hung", code: "HUNGUP" });
    expect(await sleeper.leases?.take("hung")).toBe("ours");
    let wake: () => void = () => undefined;
    const awake = new Promise<void>((resolve) => (wake = resolve));
    const confirm = sleeper.leases?.confirm.bind(sleeper.leases);
    if (sleeper.leases === null || confirm === undefined) throw new Error("no leases");
    sleeper.leases.confirm = async (transaction, ids) => {
      await confirm(transaction, ids);
      await awake;
    };
    const hanging = sleeper.append([{ ...row(0), class: "hung" }]);
    const failed = expect(hanging).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, LEASE_ENDS_MS));
    expect(await next.leases?.take("hung")).toBe("ours");
    wake();
    await failed;
    expect((await next.load("hung"))?.entries).toEqual([]);
    await next.delete("hung");
    await sleeper.close();
    await next.close();
  }, 30_000);

  test.concurrent("is one process's alone; who has lost it writes nothing more, whatever it believes", async () => {
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
