import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compressFolder } from "./compressFolder.ts";

const DIST = "dist";
const STAMP = ".cache/build-stamp";

/** Whatever the build reads. The words are sources, what they compile to is not. */
const SOURCES = ["src", "assets", "scenarios", "tools/vite", "tools/words", "index.html", "vite.config.ts", "package-lock.json", "public"];
const NOT_SOURCES = /src\/client\/words\/generated/;

/**
 * Makes `dist` from the sources as they are now.
 *
 * @returns Whether it had to be made: a second call with the same files does nothing.
 * @throws Error where the build fails; what is wrong was printed.
 */
export function buildIfStale(): boolean {
  const now = SOURCES.flatMap(listing).join("\n");
  if (existsSync(join(DIST, "index.html")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === now) return false;
  console.log("Building the game …");
  // A test runner says NODE_ENV=test, and Vite would then pack React's development build.
  const env = { ...process.env, NODE_ENV: "production" };
  const vite = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { stdio: "inherit", env });
  if (vite.status !== 0) throw new Error("The build failed.");
  compressFolder(DIST);
  mkdirSync(".cache", { recursive: true });
  writeFileSync(STAMP, now);
  return true;
}

/** One line for each file: its path, size and time. */
function listing(path: string): string[] {
  if (!existsSync(path) || NOT_SOURCES.test(path)) return [];
  const about = statSync(path);
  if (about.isDirectory()) return readdirSync(path).sort().flatMap((name) => listing(`${path}/${name}`));
  return [`${path} ${about.size} ${about.mtimeMs}`];
}
