import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { flattenWords, type Message } from "./flattenWords.ts";

const WORDS = "src/client/words";
/** What a language says of itself; every other file of its folder holds the words of a screen. */
const ABOUT = "language.json";
const ENGLISH: { readonly name: string; readonly direction: string; readonly same?: readonly string[] } = { name: "English", direction: "ltr" };

/** The words of one language, as its folder holds them. */
export interface LanguageWords {
  /** The folder's name, a language tag: `es`. */
  readonly tag: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Messages that may read as in English. */
  readonly same: readonly string[];
  /** The messages of each screen by their names. */
  readonly screens: Readonly<Record<string, Readonly<Record<string, Message>>>>;
}

/** The languages beside English, by tag. */
export const otherLanguages = (): readonly string[] =>
  readdirSync(WORDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "en" && entry.name !== "generated")
    .map(({ name }) => name)
    .sort();

/** @throws Error that names the file, where it cannot be read as words. */
export function readLanguage(tag: string): LanguageWords {
  const folder = join(WORDS, tag);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== ABOUT).sort();
  const screens = files.map((file): [string, Record<string, Message>] => [basename(file, ".json"), flattenWords(basename(file, ".json"), readJson(join(folder, file)))]);
  const { name, direction, same = [] } = tag === "en" ? ENGLISH : (readJson(join(folder, ABOUT)) as Partial<typeof ENGLISH>);
  if (typeof name !== "string" || (direction !== "ltr" && direction !== "rtl")) throw new Error(`${join(folder, ABOUT)}: a language has a "name", and a "direction" that is "ltr" or "rtl"`);
  return { tag, name, direction, same, screens: Object.fromEntries(screens) };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (problem) {
    throw new Error(`${file}: ${problem instanceof Error ? problem.message : problem}`, { cause: problem });
  }
}
