import { readFileSync } from "node:fs";
import { compileScenario, parseScenario } from "../../src/scenario/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";

const SMALL = new URL("../fixtures/scenarios/small.json", import.meta.url);
const REAL = new URL("../../scenarios/prc-models-tier1/scenario.json", import.meta.url);

const compiled = new Map<string, CompiledScenario>();

function load(url: URL): CompiledScenario {
  const known = compiled.get(url.href);
  if (known !== undefined) return known;
  const parsed = parseScenario(readFileSync(url, "utf8"));
  if (!parsed.ok) throw new Error(`${url.pathname}: ${parsed.findings[0]?.message}`);
  const made = compileScenario(parsed.scenario);
  compiled.set(url.href, made);
  return made;
}

/** Drones over Millbrook: three roles, three rounds, and every feature of the format. */
export const smallScenario = (): CompiledScenario => load(SMALL);

/** The scenario that ships. */
export const realScenario = (): CompiledScenario => load(REAL);
