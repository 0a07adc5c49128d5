import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { flattenWords } from "./flattenWords.ts";
import { indexModule, messagesModule } from "./messagesModule.ts";

const SOURCE = "src/client/words/en";
const OUTPUT = "src/client/words/generated";
const INDEX = "messages";

/**
 * Compiles the language files `src/client/words/en/<screen>.json` to typed functions, one per message, one module per screen.
 *
 * @returns Whether a file had to be written: unchanged words leave the files as they are.
 */
export function compileWords(): boolean {
  mkdirSync(OUTPUT, { recursive: true });
  const files = readdirSync(SOURCE).filter((file) => file.endsWith(".json")).sort();
  const screens = files.map((file) => basename(file, ".json"));
  const written = screens.map((screen) => writeIfChanged(screen, messagesModule(flattenWords(screen, readWords(join(SOURCE, `${screen}.json`))))));
  for (const file of readdirSync(OUTPUT)) if (![...screens, INDEX].includes(basename(file, ".ts"))) rmSync(join(OUTPUT, file));
  return [...written, writeIfChanged(INDEX, indexModule(screens))].includes(true);
}

function readWords(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (problem) {
    throw new Error(`${file}: ${problem instanceof Error ? problem.message : problem}`, { cause: problem });
  }
}

function writeIfChanged(module: string, content: string): boolean {
  const file = join(OUTPUT, `${module}.ts`);
  if (existsSync(file) && readFileSync(file, "utf8") === content) return false;
  writeFileSync(file, content);
  return true;
}
