import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** Runs a tool of node_modules in a folder; `out` is what it printed, complete. */
export function runTool(tool: string, words: readonly string[], folder = "."): { readonly out: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve("node_modules", tool), ...words], {
    cwd: resolve(folder),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  return { out: stdout || stderr, code: status };
}
