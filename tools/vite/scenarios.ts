import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { shelfScenario } from "../../src/client/app/shelfScenario.ts";
import { formatFindings, parseScenario } from "../../src/scenario/index.ts";

const ASKED = /^(.*\/scenarios\/[^/]+\/scenario\.json)\?(checked|shelf)$/;

/**
 * Reads shipped scenarios when the game is built, so that no player waits for that: `scenario.json?checked` is the scenario with
 * all that its schema fills in, `scenario.json?shelf` the little that the first screen tells. A scenario with faults does not build.
 */
export function scenarios(): Plugin {
  return {
    name: "countermove:scenarios",
    enforce: "pre",
    load(id) {
      const [, file, wanted] = ASKED.exec(id) ?? [];
      if (file === undefined) return null;
      this.addWatchFile(file);
      const text = readFileSync(file, "utf8");
      const parsed = parseScenario(text);
      if (!parsed.ok) throw new Error(formatFindings(file, text, parsed.findings));
      const given = JSON.stringify(wanted === "shelf" ? shelfScenario(parsed.scenario) : parsed.scenario);
      // Engines read a long JSON text faster than the same object written as code.
      return { code: `export default JSON.parse(${JSON.stringify(given)});`, moduleType: "js" };
    },
  };
}
