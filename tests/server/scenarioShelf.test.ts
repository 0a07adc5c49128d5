import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../src/cli/runCli.ts";
import { ScenarioShelf } from "../../src/server/scenarioShelf.ts";
import { edited, parsedSmall } from "../helpers/smallScenario.ts";

const folder = mkdtempSync(join(tmpdir(), "countermove-"));
const home = join(folder, "drones");
const { id } = parsedSmall();
let shelf: ScenarioShelf;

beforeAll(async () => {
  for (const name of ["locale", "skins"]) mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, "scenario.json"), edited({ short: { rounds: 2, motions: ["M2", "M1"] } }));
  writeFileSync(join(home, "locale", "es.json"), JSON.stringify({ title: "Drones" }));
  writeFileSync(join(home, "skins", "elsewhere.json"), JSON.stringify({ title: "Elsewhere", words: { title: "Kites over Elsewhere", "motions.M1.tilte": "x" }, replaces: ["Millbrook"] }));
  shelf = await ScenarioShelf.read(folder, { keepScenario: () => Promise.resolve(), scenarioText: () => Promise.resolve(null) });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a server hosts short versions, and both under other names", async () => {
  expect(shelf.ids).toEqual([id, `${id}-short`]);
  expect(await shelf.find(`${id}-short`)).toMatchObject({ shortOf: id, rounds: 2 });
  expect(await shelf.find(`${id}-short`, "elsewhere")).toMatchObject({ title: "Kites over Elsewhere", skin: "elsewhere", rounds: 2 });
  const settings = { rounds: null, assumptions: {} };
  const [plain, dressed] = await Promise.all([shelf.compile(id, settings), shelf.compile(id, { ...settings, skin: "elsewhere" })]);
  expect(dressed?.fingerprint).toBe(plain?.fingerprint);
  expect([plain?.scenario.title, dressed?.scenario.title]).toEqual(["Drones over Millbrook", "Kites over Elsewhere"]);
  expect(await shelf.find(id, "nowhere")).toBeNull();
});

test("validate looks at the packs of words beside a scenario", async () => {
  const lines: string[] = [];
  const code = await runCli(["validate", join(home, "scenario.json")], { out: (text) => lines.push(text), err: (text) => lines.push(text) });
  const told = lines.join("\n");
  expect(code).toBe(1);
  expect(told).toMatch(/es\.json: \d+ warnings$/m);
  expect(told).toContain("error  S502");
  expect(told).toContain('"Millbrook" is left in "intro.0"');
});
