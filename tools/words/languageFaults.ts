import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseScenario } from "../../src/scenario/index.ts";
import { readWordPack } from "../../src/scenario/versions/wordPack.ts";
import { wordsIn } from "../../src/scenario/words.ts";
import { checkLanguage, type WordFault } from "./checkLanguage.ts";
import { type LanguageWords, otherLanguages, readLanguage } from "./readLanguage.ts";
import { TIGHT_WORDS } from "./tightWords.ts";

/** What is wrong with a translation, and with which: `es`, or `prc-models-tier1 es`. */
export interface LanguageFault extends WordFault {
  readonly tag: string;
}

const allOf = ({ screens }: LanguageWords): LanguageWords["screens"][string] => Object.assign({}, ...Object.values(screens));

/** Messages that no page says: nobody would see them again, and every language would still translate them. */
export function unsaidFaults(): readonly LanguageFault[] {
  const code = globSync("src/client/**/*.{ts,tsx}", { exclude: (path) => path.endsWith("words/generated") }).map((file) => readFileSync(file, "utf8"));
  return unsaidWords(Object.keys(allOf(readLanguage("en"))), code).map((key) => ({ tag: "en", fault: "unsaid", key, about: "no page says it" }));
}

/** Those of the messages that no code says: it does by their names alone, as `m.start_newGame`. */
export function unsaidWords(keys: readonly string[], code: readonly string[]): readonly string[] {
  const said = new Set(code.flatMap((text) => Array.from(text.matchAll(/\bm\.([a-z]\w*)/g), ([, name = ""]) => name)));
  return keys.filter((key) => !said.has(key));
}

/** The faults of the screens' words in all languages. */
export function screenFaults(): readonly LanguageFault[] {
  const english = allOf(readLanguage("en"));
  return otherLanguages().flatMap((tag) => {
    const language = readLanguage(tag);
    return checkLanguage({ tag, english, words: allOf(language), same: language.same, tight: TIGHT_WORDS }).map((fault) => ({ tag, ...fault }));
  });
}

const SCENARIOS = "scenarios";
/** Names and titles of four words and more are texts; shorter ones may well read the same in two languages. */
const NAME_WORDS = 3;

/** The faults of the word packs that lie beside the scenarios, `scenarios/<id>/locale/<language>.json`. */
export function scenarioFaults(): readonly LanguageFault[] {
  return readdirSync(SCENARIOS, { withFileTypes: true }).flatMap(({ name }) => {
    const locale = `${SCENARIOS}/${name}/locale`;
    const parsed = existsSync(locale) ? parseScenario(readFileSync(`${SCENARIOS}/${name}/scenario.json`, "utf8")) : null;
    if (parsed?.ok !== true) return [];
    const english = Object.fromEntries(wordsIn(parsed.scenario).map((word) => [word.name, word.text]));
    return readdirSync(locale).filter((file) => file.endsWith(".json")).flatMap((file) => packFaults(english, { place: `${name} ${basename(file, ".json")}`, tag: basename(file, ".json"), content: readFileSync(`${locale}/${file}`, "utf8") }));
  });
}

interface PackFile {
  readonly place: string;
  readonly tag: string;
  readonly content: string;
}

function packFaults(english: Readonly<Record<string, string>>, { place, tag, content }: PackFile): readonly LanguageFault[] {
  const pack = readWordPack(JSON.parse(content));
  if (pack === null) return [{ tag: place, fault: "extra", key: "words", about: "this is no pack of words" }];
  const same = Object.keys(english).filter((name) => isName(name, english[name] ?? ""));
  return checkLanguage({ tag, english, words: pack.words, same, tight: {} })
    .filter(({ fault, key }) => fault !== "long" || SHOWN_SMALL.test(key))
    .map((fault) => ({ ...fault, tag: place }));
}

/** Words of a scenario that stand on the board, in tables and on buttons; the others are read as texts. */
const SHOWN_SMALL = /^(?:roundName|(?:roles|meters|policies|blocs|themes|alliedGroups)\..*\.(?:title|short))$/;

const isName = (name: string, text: string): boolean => text.split(/\s+/).length <= NAME_WORDS || /^documents\.|source|publisher/.test(name);
