import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres } from "../../tools/checks/services.ts";
import { freePort } from "./freePort.ts";

const TRIES = 100;

export interface TestPostgres {
  readonly url: string;
  stop(): void;
}

/** A PostgreSQL of a test's own on a loopback port; null, with a line about it, where it is not installed. */
export async function startPostgres(): Promise<TestPostgres | null> {
  const bin = findPostgres();
  const user = owner();
  if (bin === undefined || user === null) {
    console.log("PostgreSQL is not installed: its tests are skipped.");
    return null;
  }
  const data = mkdtempSync(join(tmpdir(), "countermove-postgres-"));
  if (user.uid !== undefined) chownSync(data, user.uid, user.gid ?? 0);
  const made = spawnSync(join(bin, "initdb"), ["-D", data, "-A", "trust", "-U", "test", "--no-sync"], { ...user, cwd: tmpdir() });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr.toString()}`);
  const port = await freePort();
  const server = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", data], { ...user, cwd: tmpdir(), stdio: "ignore" });
  const ready = (): boolean => spawnSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port), "-q"], { cwd: tmpdir() }).status === 0;
  for (let i = 0; i < TRIES && !ready(); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    stop: () => {
      server.kill("SIGINT");
      server.once("exit", () => rmSync(data, { recursive: true, force: true }));
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
