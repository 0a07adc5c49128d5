import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compile } from "@inlang/paraglide-js";
import { flattenWords, type Message } from "./flattenWords.ts";

const SOURCE = "src/client/words";
const OUTPUT = "src/client/words/generated";
const MERGED = ".cache/words";
const STAMP = ".cache/words/stamp";
const SETTINGS = "project.inlang/settings.json";

/**
 * Compiles the language files `src/client/words/<locale>/<screen>.json` to typed functions, one per message.
 *
 * @returns Whether anything had to be done: unchanged sources compile to nothing new.
 */
export async function compileWords(): Promise<boolean> {
  const { locales } = JSON.parse(readFileSync(SETTINGS, "utf8")) as { locales: string[] };
  const merged = new Map(locales.map((locale) => [locale, JSON.stringify(mergedWords(locale), null, 2)]));
  const fingerprint = fingerprintOf([readFileSync(SETTINGS, "utf8"), readFileSync("package-lock.json", "utf8"), ...merged.values()]);
  if (existsSync(join(OUTPUT, "messages.js")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint) return false;

  mkdirSync(MERGED, { recursive: true });
  for (const [locale, words] of merged) writeFileSync(join(MERGED, `${locale}.json`), words);
  await compile({
    project: "./project.inlang",
    outdir: OUTPUT,
    strategy: ["globalVariable", "baseLocale"],
    outputStructure: "locale-modules",
    emitTsDeclarations: true,
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    emitReadme: false,
    disableAsyncLocalStorage: true,
  });
  writeFileSync(STAMP, fingerprint);
  return true;
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

function fingerprintOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
}
