import { readFileSync } from "node:fs";
import { parseScenario, type Scenario } from "../../src/scenario/index.ts";

/** The small scenario as its author wrote it. */
export const smallText = (): string => readFileSync("tests/fixtures/scenarios/small.json", "utf8");

/**
 * The small scenario with some values changed, written out again.
 *
 * @param edits - New values by path, e.g. `{ "roles.0.title": "Council" }`; undefined takes a field out.
 */
export function edited(edits: Readonly<Record<string, unknown>>): string {
  const file: unknown = JSON.parse(smallText());
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const parent = steps.reduce((here, step) => (here as Record<string, unknown>)[step], file) as Record<string, unknown>;
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return JSON.stringify(file, null, 2);
}

/** The small scenario, parsed, with its defaults. */
export function parsedSmall(): Scenario {
  const parsed = parseScenario(smallText());
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("; "));
  return parsed.scenario;
}
