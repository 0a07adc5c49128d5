import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { flattenWords, type Message } from "./flattenWords.ts";
import { dictionaryModule, messagesModule } from "./messagesModule.ts";

const SOURCE = "src/client/words";
const OUTPUT = "src/client/words/generated";
const BASE_LOCALE = "en";

/**
 * Compiles the language files `src/client/words/en/<screen>.json` to typed functions, one per message.
 *
 * @returns Whether a file had to be written: unchanged words leave the files as they are.
 */
export function compileWords(): boolean {
  const messages = mergedWords(BASE_LOCALE);
  mkdirSync(OUTPUT, { recursive: true });
  const texts = writeIfChanged(join(OUTPUT, `${BASE_LOCALE}.ts`), dictionaryModule(BASE_LOCALE, messages));
  const functions = writeIfChanged(join(OUTPUT, "messages.ts"), messagesModule(messages));
  return texts || functions;
}

function mergedWords(locale: string): Record<string, Message> {
  const folder = join(SOURCE, locale);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json")).sort();
  const messages: Record<string, Message> = {};
  for (const file of files) Object.assign(messages, flattenWords(basename(file, ".json"), readWords(join(folder, file))));
  return messages;
}

function readWords(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (problem) {
    throw new Error(`${file}: ${problem instanceof Error ? problem.message : problem}`, { cause: problem });
  }
}

function writeIfChanged(file: string, content: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === content) return false;
  writeFileSync(file, content);
  return true;
}
