import type { Scenario } from "../../scenario/schema/scenario.ts";
import { findVersion } from "../../scenario/versions/findVersion.ts";

/** The scenarios that were built in, each in a chunk of its own: parsed and checked by tools/vite/scenarios.ts when it was built. */
const scenarios = import.meta.glob<Scenario>("../../../scenarios/*/scenario.json", { query: "?checked", import: "default" });

/** A scenario that comes with the game, or the short version of one; undefined when there is none of that name. */
export async function loadScenario(name: string): Promise<Scenario | undefined> {
  return (await findVersion(name, findWhole)) ?? undefined;
}

async function findWhole(name: string): Promise<Scenario | undefined> {
  const path = Object.keys(scenarios).find((other) => other.endsWith(`/${name}/scenario.json`));
  return path === undefined ? undefined : scenarios[path]?.();
}
