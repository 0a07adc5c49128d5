import { findingAt, quoted, type Finding } from "../finding.ts";
import type { FindingCode } from "../findingCodes.ts";
import type { Scenario } from "../schema/scenario.ts";
import { translateScenario } from "../translateScenario.ts";
import { wordsIn } from "../words.ts";

/** Words that stand in for those of a scenario: a translation, or a skin of other names. */
export interface WordPack {
  /** What players choose it by; null for a translation, which goes by its language. */
  readonly title: string | null;
  /** The same in other languages, by their tags. */
  readonly titles?: Readonly<Record<string, string>>;
  /** Texts by the names of their places: `policies.gov_device_ban.title`. */
  readonly words: Readonly<Record<string, string>>;
  /** Names that must not be left anywhere. */
  readonly replaces: readonly string[];
}

/** Reads the content of a pack's file: `{title, titles, words, replaces}`, or the words alone. Null for anything else. */
export function readWordPack(content: unknown): WordPack | null {
  if (!isRecord(content)) return null;
  const { title = null, titles = {}, words = content, replaces = [] } = isRecord(content["words"]) ? content : { words: content };
  const named = Array.isArray(replaces) && replaces.every((name) => typeof name === "string" && name !== "");
  if (!isRecord(words) || !isRecord(titles) || !Object.values(titles).every((one) => typeof one === "string") || !named || !(title === null || typeof title === "string")) return null;
  return { title, ...(Object.keys(titles).length > 0 && { titles: titles as Record<string, string> }), words: words as Record<string, string>, replaces };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** The scenario in another language; the same rules. */
export const inLanguage = (scenario: Scenario, { words }: WordPack, language: string): Scenario => ({ ...translateScenario(scenario, words).scenario, language });

/** The scenario under other names; the same rules. What a skin says nothing of keeps its words. */
export const inSkin = (scenario: Scenario, { words }: WordPack, skin: string): Scenario => ({ ...translateScenario(scenario, words).scenario, skin });

/** What is wrong or left out in a translation. */
export const checkTranslation = (scenario: Scenario, { words }: WordPack): readonly Finding[] => translateScenario(scenario, words).findings;

/**
 * What is wrong in a skin: places that there are not, and names that it set out to replace and that are left somewhere. What happened
 * since, in `reality`, keeps its names: there the debrief says what the story stands for.
 */
export function checkSkin(scenario: Scenario, { words, replaces }: WordPack): readonly Finding[] {
  const { scenario: dressed, findings } = translateScenario(scenario, words);
  const code: FindingCode = "S504";
  const names = replaces.map((name) => ({ name, found: new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u") }));
  const left = wordsIn(dressed)
    .filter((word) => word.path[0] !== "reality")
    .flatMap((word) =>
      names.filter(({ found }) => found.test(word.text)).map(({ name }) => findingAt({ code, path: [word.name], message: `${quoted(name)} is left in ${quoted(word.name)}`, hint: "give these words too" }, { offset: 0, length: 0 })),
    );
  return [...findings.filter((finding) => finding.code !== "S503"), ...left];
}
