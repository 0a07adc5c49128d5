import { parseScenario } from "../../scenario/parseScenario.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";

/** The scenarios that were built in, each in a chunk of its own. */
const texts = import.meta.glob<string>("../../../scenarios/*/scenario.json", { query: "?raw", import: "default" });

const read = new Map<string, Promise<Scenario>>();

/** Names of the folders of the scenarios that come with the game. */
export const scenarioNames = (): readonly string[] => Object.keys(texts).map((path) => path.split("/").at(-2) ?? path);

/**
 * A scenario that comes with the game; undefined when there is none of that name.
 *
 * @throws Error when its file has faults, which the build's own checks would have found.
 */
export async function loadScenario(name: string): Promise<Scenario | undefined> {
  const path = Object.keys(texts).find((other) => other.endsWith(`/${name}/scenario.json`));
  const load = path === undefined ? undefined : texts[path];
  if (load === undefined) return undefined;
  const known = read.get(name) ?? load().then(parseText);
  read.set(name, known);
  return known;
}

function parseText(text: string): Scenario {
  const parsed = parseScenario(text);
  if (parsed.ok) return parsed.scenario;
  throw new Error(parsed.findings.map(({ code, message }) => `${code} ${message}`).join("\n"));
}
