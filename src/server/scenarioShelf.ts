import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClassSettings } from "../protocol/classSettings.ts";
import { compileClassScenario } from "../session/compileClassScenario.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { parseScenario, type Scenario } from "../scenario/index.ts";

/** The scenarios that this server can host, by id. */
export class ScenarioShelf {
  readonly #scenarios: ReadonlyMap<string, Scenario>;

  private constructor(scenarios: readonly Scenario[]) {
    this.#scenarios = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  }

  /** Reads all folders that hold a scenario.json without faults. */
  static async read(folder: string): Promise<ScenarioShelf> {
    const names = await readdir(folder, { withFileTypes: true });
    const texts = await Promise.all(names.filter((one) => one.isDirectory()).map(({ name }) => readFile(join(folder, name, "scenario.json"), "utf8").catch(() => null)));
    return new ScenarioShelf(texts.flatMap((text) => {
      const parsed = text === null ? null : parseScenario(text);
      return parsed?.ok === true ? [parsed.scenario] : [];
    }));
  }

  get ids(): readonly string[] {
    return [...this.#scenarios.keys()];
  }

  /** A scenario as a class plays it; null where there is none of that name, or the settings do not fit it. */
  compile(id: string, settings: Pick<ClassSettings, "rounds" | "assumptions">): CompiledScenario | null {
    const scenario = this.#scenarios.get(id);
    if (scenario === undefined) return null;
    try {
      return compileClassScenario(scenario, settings);
    } catch {
      return null;
    }
  }
}
