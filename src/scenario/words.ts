import type { JsonPath } from "./jsonPath.ts";
import type { WordPlaces } from "./wordPlaces.ts";
import { WORD_PLACES } from "./wordPlaces.ts";

/** Words of a scenario, with their place in the file and their name for translators. */
export interface Word {
  readonly text: string;
  readonly path: JsonPath;
  /** `policies.gov_device_ban.title`: by ids where there are ids, so that it survives reordering. */
  readonly name: string;
}

/** All words that players read, in the order of the file. */
export function wordsIn(scenario: unknown): readonly Word[] {
  const words: Word[] = [];
  replaceWords(scenario, (word) => {
    words.push(word);
    return word.text;
  });
  return words;
}

/** A copy of a scenario with its words replaced; undefined leaves a word out. All else is the same. */
export function replaceWords(scenario: unknown, replace: (word: Word) => string | undefined): unknown {
  function copy(places: WordPlaces | undefined, it: unknown, at: { readonly path: JsonPath; readonly name: string }): unknown {
    if (it === null || it === undefined || places === undefined) return it;
    if (places === true) return replace({ text: it as string, ...at });
    if (Array.isArray(it)) return it.map((item, i) => copy(partOf(places, ""), item, { path: [...at.path, i], name: `${at.name}.${nameOf(item, i)}` })).filter((item) => item !== undefined);
    const entries = Object.entries(it).map(([key, item]) => [key, copy(partOf(places, key), item, { path: [...at.path, key], name: at.name === "" ? key : `${at.name}.${key}` })] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  }
  return copy(WORD_PLACES, scenario, { path: [], name: "" });
}

/** A copy of a scenario without its words; the same as {@link replaceWords} that leaves all out, and quicker, as it names none. */
export function withoutWords(scenario: unknown): unknown {
  function copy(places: WordPlaces | undefined, it: unknown): unknown {
    if (it === null || it === undefined || places === undefined) return it;
    if (places === true) return undefined;
    if (Array.isArray(it)) return it.map((item) => copy(partOf(places, ""), item)).filter((item) => item !== undefined);
    const kept: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(it)) {
      const copied = copy(partOf(places, key), item);
      if (copied !== undefined) kept[key] = copied;
    }
    return kept;
  }
  return copy(WORD_PLACES, scenario);
}

function partOf(places: Exclude<WordPlaces, true>, key: string): WordPlaces | undefined {
  if ("each" in places) return places.each;
  return Object.hasOwn(places.fields, key) ? places.fields[key] : undefined;
}

function nameOf(item: unknown, index: number): string {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" ? id : String(index);
}
