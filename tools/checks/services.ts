import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installDebianPackage } from "./installDebianPackage.ts";

/** Where Debian keeps PostgreSQL's programs, by version. */
const POSTGRES = "/usr/lib/postgresql";

/** Folder of the programs of the newest PostgreSQL; undefined where there is no server, only a client or nothing. */
export function findPostgres(): string | undefined {
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(POSTGRES, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

export const isInstalled = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

/** Debian's PostgreSQL, Redis and strace for the tests of classes, where they can be had without a question. Tests say what they skip without. */
export function installServices(): void {
  if (findPostgres() === undefined) installDebianPackage("postgresql");
  for (const program of ["redis-server", "strace"]) if (!isInstalled(program)) installDebianPackage(program);
}
