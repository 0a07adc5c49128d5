// `npm run build:static [FOLDER]`: the whole game as plain files, for any web host and under any path. See docs/hosting-static.md.
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildIfStale } from "./build/buildIfStale.ts";

const USUAL_FOLDER = "static";
/** A host compresses by itself; these are for the server of `npm start`. */
const COMPRESSED = /\.(?:br|gz)$/;
/** Made by this tool, so that it may be made anew; and GitHub Pages leaves files alone where it is. */
const MARK = ".nojekyll";

function main(folder: string): void {
  const inUse = existsSync(folder) && readdirSync(folder).length > 0;
  if (inUse && !existsSync(join(folder, MARK))) throw new Error(`${folder} holds something else already: name a new or empty folder.`);
  buildIfStale();
  if (inUse) rmSync(folder, { recursive: true });
  cpSync("dist", folder, { recursive: true, filter: (file) => !COMPRESSED.test(file) });
  writeFileSync(join(folder, MARK), "");
  console.log(`The game is in ${resolve(folder)}: copy what is in it to any web host, under any path.`);
}

try {
  main(process.argv[2] ?? USUAL_FOLDER);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
