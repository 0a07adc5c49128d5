import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chunkModule, indexModule, languagesModule, messagesModule, orderOf } from "./messagesModule.ts";
import { otherLanguages, readLanguage } from "./readLanguage.ts";

const OUTPUT = "src/client/words/generated";

/**
 * Compiles the language files `src/client/words/<language>/<screen>.json`: the English ones to typed functions, one per message, one
 * module per screen; each other language to one module that is fetched where it is spoken.
 *
 * @returns Whether a file had to be written: unchanged words leave the files as they are.
 */
export function compileWords(): boolean {
  mkdirSync(OUTPUT, { recursive: true });
  const english = readLanguage("en");
  const { screens } = english;
  const order = orderOf(english);
  const others = otherLanguages().map(readLanguage);
  const modules = new Map<string, string>([
    ...Object.entries(screens).map(([screen, messages]): [string, string] => [screen, messagesModule(messages, order)]),
    ...others.map((language): [string, string] => [`${language.tag}Words`, chunkModule(language, order)]),
    ["messages", indexModule(Object.keys(screens))],
    ["languages", languagesModule(others)],
  ]);
  const written = [...modules].map(([module, content]) => writeIfChanged(module, content));
  for (const file of readdirSync(OUTPUT)) if (!modules.has(basename(file, ".ts"))) rmSync(join(OUTPUT, file));
  return written.includes(true);
}

function writeIfChanged(module: string, content: string): boolean {
  const file = join(OUTPUT, `${module}.ts`);
  if (existsSync(file) && readFileSync(file, "utf8") === content) return false;
  writeFileSync(file, content);
  return true;
}
