import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export interface TemporaryTree {
  readonly root: string;
  remove(): void;
}

/**
 * A small project in a folder of its own: the given files beside this project's packages and configuration.
 *
 * @param files - Content by path.
 * @param copied - Paths of this project that are copied as they are.
 */
export function temporaryTree(files: Readonly<Record<string, string>>, copied: readonly string[]): TemporaryTree {
  const root = mkdtempSync(join(tmpdir(), "countermove-house-"));
  for (const path of copied) cpSync(path, join(root, path), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "dir");
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
