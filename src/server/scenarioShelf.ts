import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClassSettings } from "../protocol/classSettings.ts";
import { compileClassScenario } from "../session/compileClassScenario.ts";
import { lookup } from "../kernel/lookup.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { parseScenario, type Scenario } from "../scenario/index.ts";
import { findVersion } from "../scenario/versions/findVersion.ts";
import { shortId } from "../scenario/versions/shortVersion.ts";
import { inSkin, readWordPack, type WordPack } from "../scenario/versions/wordPack.ts";

/** Where the texts of scenarios are kept that hosts bring along. */
export interface BroughtTexts {
  keepScenario(id: string, text: string): Promise<void>;
  scenarioText(id: string): Promise<string | null>;
}

/** What the ids of scenarios begin with that a host brought along; no shipped scenario is called so. */
const BROUGHT = "author_";
/** Digits of the hash in such an id. */
const DIGITS = 24;

/** A scenario that comes with the server, and the packs of other names beside it, by their ids. */
interface Shipped {
  readonly scenario: Scenario;
  readonly skins: Readonly<Record<string, WordPack>>;
}

/** The scenarios that this server can host, by id: those that come with it, and those that hosts bring along. */
export class ScenarioShelf {
  readonly #shipped: ReadonlyMap<string, Shipped>;
  readonly #brought = new Map<string, Scenario>();
  readonly #texts: BroughtTexts;

  private constructor(shipped: readonly Shipped[], texts: BroughtTexts) {
    this.#shipped = new Map(shipped.map((one) => [one.scenario.id, one]));
    this.#texts = texts;
  }

  /** Reads all folders that hold a scenario.json without faults. */
  static async read(folder: string, brought: BroughtTexts): Promise<ScenarioShelf> {
    const names = await readdir(folder, { withFileTypes: true });
    const shipped = await Promise.all(names.filter((one) => one.isDirectory()).map(({ name }) => readShipped(join(folder, name))));
    return new ScenarioShelf(shipped.flatMap((one) => one ?? []), brought);
  }

  /** Those that come with the server, and their short versions. */
  get ids(): readonly string[] {
    return [...this.#shipped.values()].flatMap(({ scenario: { id, short } }) => (short === undefined ? [id] : [id, shortId(id)]));
  }

  /** Takes in a scenario that a host brings along. Its id; null where it has faults. */
  async bring(text: string): Promise<string | null> {
    const scenario = parsed(text);
    if (scenario === null) return null;
    const id = BROUGHT + createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
    await this.#texts.keepScenario(id, text);
    this.#brought.set(id, scenario);
    return id;
  }

  /** A scenario, or the short version of one, under the names of a skin where one is given; null where there is none of that name. */
  find(id: string, skin: string | null = null): Promise<Scenario | null> {
    return findVersion(id, (name) => this.#findWhole(name, skin));
  }

  async #findWhole(id: string, skin: string | null): Promise<Scenario | null> {
    const shipped = this.#shipped.get(id);
    if (shipped !== undefined) return dressed(shipped, skin);
    const known = this.#brought.get(id);
    if (known !== undefined) return known;
    if (!id.startsWith(BROUGHT)) return null;
    const found = parsed(await this.#texts.scenarioText(id));
    if (found !== null) this.#brought.set(id, found);
    return found;
  }

  /** A scenario as a class plays it; null where there is none of that name, or the settings do not fit it. */
  async compile(id: string, settings: Pick<ClassSettings, "rounds" | "assumptions"> & Partial<Pick<ClassSettings, "skin">>): Promise<CompiledScenario | null> {
    const scenario = await this.find(id, settings.skin ?? null);
    if (scenario === null) return null;
    try {
      return compileClassScenario(scenario, settings);
    } catch {
      return null;
    }
  }
}

/** Null for a skin that there is not: a class must not see names that it was not to see. */
function dressed({ scenario, skins }: Shipped, skin: string | null): Scenario | null {
  if (skin === null) return scenario;
  const pack = lookup(skins, skin);
  return pack === undefined ? null : inSkin(scenario, pack, skin);
}

async function readShipped(folder: string): Promise<Shipped | null> {
  const scenario = parsed(await readFile(join(folder, "scenario.json"), "utf8").catch(() => null));
  if (scenario === null) return null;
  const files = await readdir(join(folder, "skins")).catch(() => []);
  const packs = await Promise.all(files.filter((file) => file.endsWith(".json")).map(async (file) => [file.slice(0, -".json".length), readWordPack(JSON.parse(await readFile(join(folder, "skins", file), "utf8")))] as const));
  return { scenario, skins: Object.fromEntries(packs.flatMap(([name, pack]) => (pack === null ? [] : [[name, pack]]))) };
}

function parsed(text: string | null): Scenario | null {
  const read = text === null ? null : parseScenario(text);
  return read?.ok === true ? read.scenario : null;
}
