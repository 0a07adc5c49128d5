import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RULES_VERSION, playMatch } from "../../src/engine/index.ts";
import { compileScenario, parseScenario } from "../../src/scenario/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { readSave } from "../../src/session/saveFile.ts";

/** What a kept save came to under the rules that it was written under, and the save. */
interface OldSave {
  readonly end: { readonly meters: readonly number[]; readonly utility: readonly number[]; readonly capital: readonly number[]; readonly ending: string | null; readonly support: readonly (number | null)[] };
  readonly save: { readonly rules: number; readonly commands: readonly object[] };
}

const FOLDER = new URL("oldSaves/", import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.startsWith("rules-"));

/** The scenario that the old saves were played on, as it was then. */
function oldScenario(): CompiledScenario {
  const parsed = parseScenario(readFileSync(new URL("drones-over-millbrook.json", FOLDER), "utf8"));
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
  return compileScenario(parsed.scenario);
}

describe.each(names)("%s", (name) => {
  const old = JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as OldSave;

  test("opens under the rules of today", () => {
    expect(old.save.rules).toBeLessThan(RULES_VERSION);
    const read = readSave(JSON.stringify(old.save));
    if (!read.ok) throw new Error(read.problem);
    expect(read.save.rules).toBe(RULES_VERSION);
    expect(read.save.scenario.fingerprint).toBe(oldScenario().fingerprint);
  });

  test("and goes the way it went, number for number", () => {
    const read = readSave(JSON.stringify(old.save));
    if (!read.ok) throw new Error(read.problem);
    const { world, debates, place } = playMatch(oldScenario(), read.save.setup, { commands: read.save.commands });
    const { meters, utility, capital, ending } = world;
    expect({ meters, utility, capital, ending, support: debates.map(({ verdict }) => verdict?.support ?? null) }).toEqual(old.end);
    expect(place.phase).toBe("debrief");
  });
});

test("there is a kept save for every older version", () => {
  expect(names).toEqual(Array.from({ length: RULES_VERSION - 1 }, (_, index) => `rules-${index + 1}.json`));
});
