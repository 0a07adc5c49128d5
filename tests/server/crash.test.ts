import { afterAll, expect, test } from "vitest";
import { ServerProcess } from "../helpers/classServerProcess.ts";
import { CrashRun, spread } from "../helpers/crashRun.ts";
import { linesInPostgres, linesInSqlite } from "../helpers/keptLines.ts";
import { startPostgres } from "../helpers/postgres.ts";
import { passTime } from "../helpers/runningClass.ts";

/** How often a server is killed: a few times in every run; `npm run test:crash` does it a hundred times. */
const KILLS = Number(process.env["CRASHES"] ?? 3);
/** By the issue, everybody is back in play so soon after the server is. */
const BACK_SECONDS = 5;
const CLASSES = 2;
/** A server is killed at any time after everybody is back, up to this; and now and then before. */
const MOST_UP_MS = 1300;
const BEFORE_ANYBODY_IS_BACK = 1 / 8;

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

test.each([["SQLite", null] as const, ...(postgres === null ? [] : [["PostgreSQL", postgres.url] as const])])(
  `a server with %s that is killed ${KILLS} times loses nothing that it has acknowledged, and everybody is back in seconds`,
  async (name, url) => {
    const server = new ServerProcess(url === null ? {} : { DATABASE_URL: url });
    await server.start();
    const read = (id: string) => (url === null ? linesInSqlite(server.data, id) : linesInPostgres(url, id));
    const run = new CrashRun({ base: server.base, hostKey: null, seconds: BACK_SECONDS, read });
    const starts: number[] = [];
    try {
      for (let kill = 1; kill <= KILLS; kill++) {
        await run.play(CLASSES);
        await passTime(Math.random() * MOST_UP_MS);
        await server.stop("SIGKILL");
        const killed = Date.now();
        await server.start();
        starts.push(Date.now() - killed);
        if (kill === KILLS || Math.random() > BEFORE_ANYBODY_IS_BACK) await run.goesOn(Date.now());
      }
      console.log(`${name}, killed ${await run.end(KILLS)}; the server was up again before that: ${spread(starts)}.`);
      expect(server.log.filter((line) => /logFailed|classNotPlayable/.test(line))).toEqual([]);
    } finally {
      run.abandon();
      await server.remove();
    }
  },
  60_000 + KILLS * 20_000,
);
