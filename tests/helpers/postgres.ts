import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres } from "../../tools/checks/services.ts";
import { freePort } from "./freePort.ts";

const TRIES = 100;

export interface TestPostgres {
  readonly url: string;
  /** Holds all its processes in the middle of whatever they do; gives the way to let them go on. */
  hold(): () => void;
  /** Ends it, and deletes its data. */
  stop(): Promise<void>;
}

/**
 * A PostgreSQL of a test's own on a loopback port; null, with a line about it, where it is not installed.
 *
 * @param data - Its folder: an empty one, or one that a power cut has left behind.
 */
export async function startPostgres(data = mkdtempSync(join(tmpdir(), "countermove-postgres-"))): Promise<TestPostgres | null> {
  const bin = findPostgres();
  const user = owner();
  if (bin === undefined || user === null) {
    console.log("PostgreSQL is not installed: its tests are skipped.");
    rmSync(data, { recursive: true, force: true });
    return null;
  }
  if (existsSync(join(data, "PG_VERSION"))) {
    rmSync(join(data, "postmaster.pid"), { force: true });
  } else {
    if (user.uid !== undefined) chownSync(data, user.uid, user.gid ?? 0);
    const made = spawnSync(join(bin, "initdb"), ["-D", data, "-A", "trust", "-U", "test", "--no-sync"], { ...user, cwd: tmpdir() });
    if (made.status !== 0) throw new Error(`initdb: ${made.stderr.toString()}`);
  }
  const port = await freePort();
  const server = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", data], { ...user, cwd: tmpdir(), stdio: "ignore" });
  const ready = (): boolean => spawnSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port), "-q"], { cwd: tmpdir() }).status === 0;
  for (let i = 0; i < TRIES && !ready(); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    hold: () => {
      const all = (signal: "STOP" | "CONT"): void => {
        server.kill(`SIG${signal}`);
        spawnSync("pkill", [`-${signal}`, "-P", String(server.pid)]);
      };
      all("STOP");
      return () => all("CONT");
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then its own user runs it. Null where there is none. */
function owner(): { readonly uid?: number; readonly gid?: number } | null {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number => Number(spawnSync("id", [flag, "postgres"]).stdout.toString());
  const [uid, gid] = [idOf("-u"), idOf("-g")];
  return uid > 0 ? { uid, gid } : null;
}
