import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RULES_VERSION, playMatch } from "../../src/engine/index.ts";
import type { Place } from "../../src/engine/index.ts";
import { compileScenario, parseScenario } from "../../src/scenario/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { readSave } from "../../src/session/saveFile.ts";
import type { SaveProblem } from "../../src/session/saveFile.ts";

/** A save that was made under older rules, and where its game stood under them; or why it cannot go on. */
interface OldSave {
  readonly end: SaveProblem | { readonly place: Place; readonly support: readonly (number | null)[] };
  readonly save: { readonly rules: number; readonly commands: readonly object[] };
}

const FOLDER = new URL("oldSaves/", import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.startsWith("rules-"));
const kept = names.map((name): readonly [string, OldSave] => [name, JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as OldSave]);

/** The scenario that the old saves were played on, as it was then. */
function oldScenario(): CompiledScenario {
  const parsed = parseScenario(readFileSync(new URL("drones-over-millbrook.json", FOLDER), "utf8"));
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
  return compileScenario(parsed.scenario);
}

describe.each(kept.filter(([, { end }]) => typeof end !== "string"))("%s", (_, { save, end }) => {
  test("opens under the rules of today and stands where it stood, number for number", () => {
    const read = readSave(JSON.stringify(save));
    if (!read.ok) throw new Error(read.problem);
    expect(read.save.rules).toBe(RULES_VERSION);
    expect(read.save.scenario.fingerprint).toBe(oldScenario().fingerprint);
    const { debates, place } = playMatch(oldScenario(), read.save.setup, { commands: read.save.commands });
    expect({ place, support: debates.map(({ verdict }) => verdict?.support ?? null) }).toEqual(end);
  });
});

describe.each(kept.filter(([, { end }]) => typeof end === "string"))("%s", (_, { save, end }) => {
  test("could not go on as it went, and says so", () => {
    expect(readSave(JSON.stringify(save))).toEqual({ ok: false, problem: end });
  });
});

test("there is a kept save for every older version", () => {
  const versions = kept.map(([, { save }]) => save.rules);
  for (let rules = 1; rules < RULES_VERSION; rules++) expect(versions).toContain(rules);
  expect(versions.every((rules) => rules < RULES_VERSION)).toBe(true);
});
