import { compileScenario, formatFindings, parseScenario } from "../scenario/index.ts";
import type { Finding, Scenario } from "../scenario/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { shortVersion } from "../scenario/versions/shortVersion.ts";
import type { Terminal } from "./command.ts";
import { readScenarioFile } from "./readScenarioFile.ts";

/** What is played of a scenario. */
export type Version = "whole" | "short";

/** What is said of a scenario without a short version. */
export const NO_SHORT = 'this scenario has no short version; it would be planned in "short"';

/** Reads a scenario that is to be played, or its short version. Prints what is wrong with it and gives null when it cannot be. */
export async function openScenario(file: string, terminal: Terminal, version: Version = "whole"): Promise<Scenario | null> {
  const read = await readScenarioFile(file);
  if (!read.ok) return complain(terminal, formatFindings(file, "", [read.finding]));
  const parsed = parseScenario(read.text);
  if (parsed.ok) return version === "whole" ? parsed.scenario : (shortVersion(parsed.scenario) ?? complain(terminal, `${file}: ${NO_SHORT}`));
  const errors = parsed.findings.filter(({ severity }: Finding) => severity === "error");
  return complain(terminal, formatFindings(file, read.text, errors));
}

/** Compiles with other assumptions than the scenario's own; null, with a word about it, where they do not fit. */
export function compileWith(scenario: Scenario, assumptions: Readonly<Record<string, number>>, terminal: Terminal): CompiledScenario | null {
  try {
    return compileScenario(scenario, assumptions);
  } catch (error) {
    if (error instanceof RangeError) return complain(terminal, error.message);
    throw error;
  }
}

function complain(terminal: Terminal, text: string): null {
  terminal.err(text);
  return null;
}
