import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths of all TypeScript files below the folders, but for what is generated. */
export function sourceFiles(...folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("src/client/words/generated/"))
    .sort();
}
