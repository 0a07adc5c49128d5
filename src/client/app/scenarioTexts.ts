import type { Scenario } from "../../scenario/schema/scenario.ts";
import { findVersion } from "../../scenario/versions/findVersion.ts";
import { inLanguage, inSkin, readWordPack, type WordPack } from "../../scenario/versions/wordPack.ts";
import { currentLanguage } from "../words/language.ts";

/** The scenarios that were built in, each in a chunk of its own: parsed and checked by tools/vite/scenarios.ts when it was built. */
const scenarios = import.meta.glob<Scenario>("../../../scenarios/*/scenario.json", { query: "?checked", import: "default" });
const locales = import.meta.glob<unknown>("../../../scenarios/*/locale/*.json", { import: "default" });
const skins = import.meta.glob<unknown>("../../../scenarios/*/skins/*.json", { import: "default" });

/** In which words a scenario is to come. */
export interface Dress {
  /** The pack of other names; null for the names that the author gave. */
  readonly skin: string | null;
  /** That of the page where nothing is said. */
  readonly language?: string;
}

/** Finds a scenario that comes with the game, or the short version of one. */
export type LoadScenario = (name: string, dress?: Dress) => Promise<Scenario | undefined>;

/** A scenario that comes with the game, or the short version of one, in the words asked for; undefined when there is none of that name. */
export const loadScenario: LoadScenario = async (name, dress = { skin: null }) => (await findVersion(name, (id) => findWhole(id, dress))) ?? undefined;

async function findWhole(name: string, { skin, language = currentLanguage() }: Dress): Promise<Scenario | undefined> {
  const scenario = await at(scenarios, `${name}/scenario.json`);
  if (scenario === undefined) return undefined;
  if (skin === null) return translated(scenario, await packAt(locales, `${name}/locale/${language}.json`), language);
  const names = await packAt(skins, `${name}/skins/${skin}.json`);
  if (names === null) return undefined;
  // A skin is worn in the scenario's own language, or wholly in another: one that spoke two would be no help.
  const spoken = await packAt(skins, `${name}/skins/${skin}.${language}.json`);
  if (spoken === null) return inSkin(scenario, names, skin);
  const native = translated(scenario, await packAt(locales, `${name}/locale/${language}.json`), language);
  return { ...inSkin(native, spoken, skin), language };
}

const translated = (scenario: Scenario, pack: WordPack | null, language: string): Scenario => (pack === null ? scenario : inLanguage(scenario, pack, language));

async function packAt(packs: Readonly<Record<string, () => Promise<unknown>>>, path: string): Promise<WordPack | null> {
  return readWordPack(await at(packs, path));
}

async function at<T>(files: Readonly<Record<string, () => Promise<T>>>, path: string): Promise<T | undefined> {
  const full = Object.keys(files).find((other) => other.endsWith(`/${path}`));
  return full === undefined ? undefined : files[full]?.();
}
