import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ClassDoor, post } from "../../src/session/classDoor.ts";
import { ServerProcess } from "../helpers/classServerProcess.ts";
import { type KeptLine, linesInPostgres, linesInSqlite } from "../helpers/keptLines.ts";
import { type LoopDisk, mountLoopDisk } from "../helpers/loopDisk.ts";
import { startPostgres } from "../helpers/postgres.ts";
import { missingIn, passTime, RunningClass } from "../helpers/runningClass.ts";
import { ForgetfulDisk, traceDisk } from "../helpers/tracedDisk.ts";

/** How often the power is cut: a few times in every run, a hundred times by `npm run test:crash`. */
const CUTS = Number(process.env["CRASHES"] ?? 2);
const MOST_UP_MS = 800;
/** One trace is cut at many places: that costs no time. */
const CUTS_OF_A_TRACE = 20 * CUTS;
const TRACED_MS = 500 + 100 * CUTS;

/** The cuts of PostgreSQL's disk take longer, and what they test is mostly PostgreSQL: not in every run. */
const POSTGRES_CUTS = process.env["CRASHES"] === undefined ? 0 : Math.ceil(CUTS / 5);
const POSTGRES_MEGABYTES = 256;

interface Plug {
  readonly base: string;
  readonly disk: LoopDisk;
  readonly cuts: number;
  /** Holds whoever writes; gives the way to let it go on. */
  hold(): () => void;
  read(folder: string, id: string): readonly KeptLine[] | Promise<readonly KeptLine[]>;
}

/** Cuts the power in the middle of classes, and looks each time for everything that was acknowledged; what came of it, in a line. */
async function cutThePower({ base, disk, cuts, hold, read }: Plug): Promise<string> {
  /** How much was acknowledged in each class when its power was cut last. */
  const told = new Map<string, number>();
  let running: RunningClass | null = null;
  try {
    for (let i = 0; i < cuts; i++) {
      running ??= await RunningClass.open(base);
      await passTime(Math.random() * MOST_UP_MS);
      const goOn = hold();
      const acknowledged = running.acknowledged();
      const cut = disk.cut();
      goOn();
      const { classId } = running.teacher;
      await cut.look(async (folder) => expect(missingIn(await read(folder, classId), acknowledged)).toEqual([]));
      told.set(classId, acknowledged.length);
      if (!running.over) continue;
      running.leave();
      running = null;
    }
  } finally {
    running?.leave();
  }
  const acknowledged = [...told.values()].reduce((sum, count) => sum + count, 0);
  expect(acknowledged).toBeGreaterThan(0);
  return `cut ${cuts} times, all of ${acknowledged} acknowledged commands of ${told.size} classes on the disk`;
}

const disk = mountLoopDisk();
afterAll(() => disk?.remove());

test.skipIf(disk === null)(
  `what was acknowledged is on the disk when the power is cut: ${CUTS} times`,
  async () => {
    if (disk === null) return;
    const server = new ServerProcess();
    const heir = new ServerProcess();
    try {
      await server.start(disk.folder);
      const outcome = await cutThePower({ base: server.base, disk, cuts: CUTS, hold: () => server.hold(), read: linesInSqlite });
      console.log(`Power of SQLite: ${outcome}.`);
      // The key that signs tickets is there too: the class goes on with the seats that were given.
      const teacher = await new ClassDoor({ base: server.base }).host({ hostKey: null, scenario: "prc-models-tier1", settings: {} });
      const ticket = teacher.ok ? teacher.ticket : "";
      await disk.cut().look(async (folder) => {
        await heir.start(folder);
        expect(await post(`${heir.base}/api/seat`, { ticket })).toMatchObject({ ok: true });
        await heir.stop("SIGKILL");
      });
    } finally {
      await Promise.all([server.remove(), heir.remove()]);
    }
  },
  60_000 + CUTS * 20_000,
);

test.skipIf(disk === null || POSTGRES_CUTS === 0)(
  `what was acknowledged is on PostgreSQL's disk when the power is cut: ${POSTGRES_CUTS} times`,
  async () => {
    const large = mountLoopDisk(POSTGRES_MEGABYTES);
    if (large === null) return;
    const data = join(large.folder, "postgres");
    mkdirSync(data);
    const postgres = await startPostgres(data);
    const server = new ServerProcess({ DATABASE_URL: postgres?.url ?? "" });
    const read = async (folder: string, id: string) => {
      const after = await startPostgres(join(folder, "postgres"));
      const lines = await linesInPostgres(after?.url ?? "", id);
      await after?.stop();
      return lines;
    };
    try {
      if (postgres === null) return;
      // The database itself was made long ago.
      spawnSync("sync", ["--file-system", large.folder]);
      await server.start();
      const outcome = await cutThePower({ base: server.base, disk: large, cuts: POSTGRES_CUTS, hold: () => postgres.hold(), read });
      console.log(`Power of PostgreSQL: ${outcome}.`);
    } finally {
      await server.remove();
      await postgres?.stop();
      large.remove();
    }
  },
  60_000 + POSTGRES_CUTS * 30_000,
);

const trace = disk === null || process.env["CRASHES"] !== undefined ? traceDisk() : null;
afterAll(() => trace?.remove());

test.skipIf(trace === null)(
  `what was acknowledged outlives a power cut between any two writes, with any part of what was not synced: ${CUTS_OF_A_TRACE} times`,
  async () => {
    if (trace === null) return;
    const server = new ServerProcess({}, trace.program);
    const folder = mkdtempSync(join(tmpdir(), "countermove-cut-"));
    try {
      await server.start();
      const running = await RunningClass.open(server.base);
      const begin = Date.now();
      await passTime(TRACED_MS);
      await server.stop("SIGKILL");
      running.leave();
      const disk = new ForgetfulDisk();
      const events = trace.events(/^classes\.sqlite(-wal|-journal)?$/);
      const first = events.findIndex(({ at }) => at > begin);
      const cuts = new Set(Array.from({ length: CUTS_OF_A_TRACE }, () => first + Math.floor(Math.random() * (events.length - first))));
      let atRisk = 0;
      for (const [index, event] of events.entries()) {
        // Before this event: a client's clock counts in whole milliseconds.
        if (cuts.has(index)) {
          for (const name of ["classes.sqlite", "classes.sqlite-wal", "classes.sqlite-shm"]) rmSync(join(folder, name), { force: true });
          for (const [name, bytes] of disk.cut(() => Math.random() < 0.5)) writeFileSync(join(folder, name), bytes);
          if (disk.atRisk > 0) atRisk++;
          expect(missingIn(linesInSqlite(folder, running.teacher.classId), running.acknowledged(Math.floor(event.at)))).toEqual([]);
        }
        disk.apply(event);
      }
      console.log(`Power of SQLite: cut ${cuts.size} times between two writes, ${atRisk} times with some not synced; all of ${running.acknowledged().length} acknowledged commands on the disk.`);
      expect(atRisk).toBeGreaterThan(0);
    } finally {
      await server.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
