import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { post } from "../../src/session/classDoor.ts";
import { ServerProcess } from "../helpers/classServerProcess.ts";
import { linesInSqlite } from "../helpers/keptLines.ts";
import { mountLoopDisk } from "../helpers/loopDisk.ts";
import { missingIn, passTime, RunningClass } from "../helpers/runningClass.ts";
import { ForgetfulDisk, traceDisk } from "../helpers/tracedDisk.ts";

/** How often the power is cut: a few times in every run, a hundred times by `npm run test:crash`. */
const CUTS = Number(process.env["CRASHES"] ?? 2);
const MOST_UP_MS = 800;
/** One trace is cut at many places: that costs no time. */
const CUTS_OF_A_TRACE = 20 * CUTS;
const TRACED_MS = 500 + 100 * CUTS;

const disk = mountLoopDisk();

test.skipIf(disk === null)(
  `what was acknowledged is on the disk when the power is cut: ${CUTS} times`,
  async () => {
    if (disk === null) return;
    const server = new ServerProcess();
    const heir = new ServerProcess();
    let running: RunningClass | null = null;
    let checked = 0;
    try {
      await server.start(disk.folder);
      for (let i = 0; i < CUTS; i++) {
        running ??= await RunningClass.open(server.base);
        await passTime(Math.random() * MOST_UP_MS);
        const goOn = server.hold();
        const acknowledged = running.acknowledged();
        const cut = disk.cut();
        goOn();
        checked += acknowledged.length;
        const { classId, ticket } = running.teacher;
        await cut.look(async (folder) => {
          expect(missingIn(linesInSqlite(folder, classId), acknowledged)).toEqual([]);
          if (i < CUTS - 1) return;
          // The key that signs tickets is there too: the class goes on with the seats that were given.
          await heir.start(folder);
          expect(await post(`${heir.base}/api/seat`, { ticket })).toMatchObject({ ok: true });
          await heir.stop("SIGKILL");
        });
        if (!running.over) continue;
        running.leave();
        running = null;
      }
      console.log(`Power: cut ${CUTS} times, all of ${checked} acknowledged commands on the disk.`);
      expect(checked).toBeGreaterThan(0);
    } finally {
      running?.leave();
      await Promise.all([server.remove(), heir.remove()]);
      disk.remove();
    }
  },
  60_000 + CUTS * 20_000,
);

const trace = disk === null || process.env["CRASHES"] !== undefined ? traceDisk() : null;

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
      console.log(`Power: cut ${cuts.size} times between two writes, ${atRisk} times with some not synced; all of ${running.acknowledged().length} acknowledged commands on the disk.`);
      expect(atRisk).toBeGreaterThan(0);
    } finally {
      await server.remove();
      trace.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
