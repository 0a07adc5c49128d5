import { LANGUAGES, LOADERS } from "./generated/languages.ts";

/** A text with `{placeholders}`, or one text for each plural form of the number named by `plural`. */
export type Message = string | PluralMessage;
interface PluralMessage {
  readonly plural: string;
  readonly forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
}

/** What the chunk of a language holds: its words, each at the place of its message, 0 where it has none; and the way it is written. */
export interface LanguageChunk {
  readonly words: readonly (Message | 0)[];
  readonly direction: "ltr" | "rtl";
}

/** The languages of the screens by their tags; English is in the code, each other in a chunk of its own. */
export type Language = keyof typeof LANGUAGES;

/** What each language calls itself, by its tag. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = LANGUAGES;

/** How a language counts and writes its numbers. */
interface Manner {
  readonly plurals: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}

const mannerOf = (language: Language): Manner => ({
  plurals: new Intl.PluralRules(language),
  // As many decimals as the number has: who wants fewer has rounded it. Seeds and years stand without separators.
  number: new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: false }),
});

const ENGLISH: LanguageChunk = { words: [], direction: "ltr" };
const english = mannerOf("en");

let current: Language = "en";
let chunk = ENGLISH;
let manner = english;

/** The language that the page speaks. It changes only by {@link speak}. */
export const currentLanguage = (): Language => current;

/** Which way the page is written. */
export const currentDirection = (): "ltr" | "rtl" => chunk.direction;

/** The words of a message in the language that is spoken, if it has any, and how to count in them. */
export function spoken(place: number): { readonly words: Message | undefined } & Manner {
  const words = chunk.words[place] || undefined;
  return { words, ...(words === undefined ? english : manner) };
}

/** Fetches the words of a language and speaks it from then on; where they cannot be fetched, the page speaks as before. */
export async function speak(language: Language): Promise<void> {
  try {
    chunk = language === "en" ? ENGLISH : await LOADERS[language]();
    manner = mannerOf(language);
    current = language;
  } catch {
    // Offline, and never chosen before.
  }
}

/**
 * The language that somebody wishes for; where they never chose one that there is, the first language of the device that there is.
 *
 * @param wish - A language's tag, or "" for that of the device.
 * @param device - The languages of the device, the best first, as in `navigator.languages`.
 */
export function languageFor(wish: string, device: readonly string[]): Language {
  const tags = [wish, ...device].map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return tags.find(isLanguage) ?? "en";
}

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);
