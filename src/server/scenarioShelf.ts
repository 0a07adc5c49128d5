import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClassSettings } from "../protocol/classSettings.ts";
import { compileClassScenario } from "../session/compileClassScenario.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { parseScenario, type Scenario } from "../scenario/index.ts";
import { findVersion } from "../scenario/versions/findVersion.ts";
import { shortId } from "../scenario/versions/shortVersion.ts";

/** Where the texts of scenarios are kept that hosts bring along. */
export interface BroughtTexts {
  keepScenario(id: string, text: string): Promise<void>;
  scenarioText(id: string): Promise<string | null>;
}

/** What the ids of scenarios begin with that a host brought along; no shipped scenario is called so. */
const BROUGHT = "author_";
/** Digits of the hash in such an id. */
const DIGITS = 24;

/** The scenarios that this server can host, by id: those that come with it, and those that hosts bring along. */
export class ScenarioShelf {
  readonly #shipped: ReadonlyMap<string, Scenario>;
  readonly #brought = new Map<string, Scenario>();
  readonly #texts: BroughtTexts;

  private constructor(scenarios: readonly Scenario[], texts: BroughtTexts) {
    this.#shipped = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
    this.#texts = texts;
  }

  /** Reads all folders that hold a scenario.json without faults. */
  static async read(folder: string, brought: BroughtTexts): Promise<ScenarioShelf> {
    const names = await readdir(folder, { withFileTypes: true });
    const texts = await Promise.all(names.filter((one) => one.isDirectory()).map(({ name }) => readFile(join(folder, name, "scenario.json"), "utf8").catch(() => null)));
    return new ScenarioShelf(texts.flatMap((text) => parsed(text) ?? []), brought);
  }

  /** Those that come with the server, and their short versions. */
  get ids(): readonly string[] {
    return [...this.#shipped.values()].flatMap(({ id, short }) => (short === undefined ? [id] : [id, shortId(id)]));
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

  /** A scenario, or the short version of one; null where there is none of that name. */
  find(id: string): Promise<Scenario | null> {
    return findVersion(id, (name) => this.#findWhole(name));
  }

  async #findWhole(id: string): Promise<Scenario | null> {
    const known = this.#shipped.get(id) ?? this.#brought.get(id);
    if (known !== undefined) return known;
    if (!id.startsWith(BROUGHT)) return null;
    const found = parsed(await this.#texts.scenarioText(id));
    if (found !== null) this.#brought.set(id, found);
    return found;
  }

  /** A scenario as a class plays it; null where there is none of that name, or the settings do not fit it. */
  async compile(id: string, settings: Pick<ClassSettings, "rounds" | "assumptions">): Promise<CompiledScenario | null> {
    const scenario = await this.find(id);
    if (scenario === null) return null;
    try {
      return compileClassScenario(scenario, settings);
    } catch {
      return null;
    }
  }
}

function parsed(text: string | null): Scenario | null {
  const read = text === null ? null : parseScenario(text);
  return read?.ok === true ? read.scenario : null;
}
