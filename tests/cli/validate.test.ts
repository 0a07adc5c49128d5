import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../../src/cli/runCli.ts";
import { edited, smallText } from "../helpers/smallScenario.ts";

const folder = mkdtempSync(join(tmpdir(), "countermove-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function cli(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("a sound file: one line, exit code 0", async () => {
  const path = file("sound.json", smallText());
  expect(await cli("validate", path)).toEqual({ code: 0, out: `${path}: no findings`, err: "" });
});

test("warnings pass", async () => {
  const { code, out } = await cli("validate", file("warned.json", edited({ rounds: 2, "endings.2.text": "TODO" })));
  expect(code).toBe(0);
  expect(out).toMatch(/warned\.json: 1 warning, 1 todo$/);
});

test("errors give exit code 1, and each file is looked at", async () => {
  const broken = file("broken.json", edited({ gain: "x" }));
  const { code, out } = await cli("validate", broken, file("sound.json", smallText()));
  expect(code).toBe(1);
  expect(out).toContain("error  S011  $.gain");
  expect(out).toContain("broken.json: 1 error\n");
  expect(out).toContain("sound.json: no findings");
});

test("--json is for programs", async () => {
  const broken = file("broken.json", edited({ gain: "x" }));
  const { code, out } = await cli("validate", "--json", broken);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ files: [{ file: broken, ok: false, findings: [{ code: "S011", severity: "error", path: "$.gain", line: expect.any(Number), column: 11, message: "expected a number, found text" }] }] });
});

test.each<readonly [string, () => string, RegExp]>([
  ["a missing file", () => join(folder, "nowhere.json"), /S018.*\n {2}there is no such file/],
  ["a directory", () => folder, /S018.*\n {2}this is a directory\n {2}hint: name the scenario\.json in it/],
  ["a name with a zero", () => "a\0b", /S018.*\n {2}this is no name of a file/],
  ["a file that is not UTF-8", () => file("latin.json", Uint8Array.of(0x7b, 0xe9, 0x7d)), /S018.*\n {2}the file is not UTF-8 text/],
  ["a UTF-16 file", () => file("wide.json", Uint8Array.of(0xff, 0xfe, 0x7b, 0)), /S018.*\n {2}the file is not UTF-8 text/],
  ["a device", () => "/dev/null", /S018.*\n {2}this is not an ordinary file/],
])("%s is a finding", async (_, path, words) => {
  const { code, out, err } = await cli("validate", path());
  expect(code).toBe(1);
  expect(out).toMatch(words);
  expect(err).toBe("");
});

test("a file of 50 MB is refused without being read", async () => {
  const path = file("huge.json", "");
  truncateSync(path, 50_000_000);
  const started = performance.now();
  const { code, out } = await cli("validate", path);
  expect(code).toBe(1);
  expect(out).toMatch(/S007.*\n {2}the file is too large: 50 MB/);
  expect(performance.now() - started).toBeLessThan(1000);
});

test.each([
  [["validate"], "Which file?"],
  [["validate", "--fast", "x.json"], "Unknown option '--fast'"],
  [["validat", "x.json"], 'Did you mean "validate"?'],
  [["constructor"], 'There is no command "constructor"'],
  [[], "Usage: npm run cli"],
])("wrong use %j gives exit code 2 and the usage", async (args, words) => {
  const { code, out, err } = await cli(...args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(words);
  expect(err).toContain("Usage: npm run cli -- ");
});

test("help is no wrong use", async () => {
  expect(await cli("--help")).toMatchObject({ code: 0, out: expect.stringContaining("validate FILE…") });
  expect(await cli("validate", "--help")).toMatchObject({ code: 0, out: expect.stringContaining("Usage: npm run cli -- validate FILE…") });
});

test("as a program of its own, it ends with the same exit codes and no stack trace", () => {
  const deep = file("deep.json", "[".repeat(100_000));
  const run = (...args: string[]): ReturnType<typeof spawnSync> => spawnSync(process.execPath, ["src/cli/main.ts", ...args], { encoding: "utf8" });
  const found = run("validate", deep);
  expect([found.status, String(found.stdout)]).toEqual([1, expect.stringContaining("S008")]);
  expect(run("validate", "tests/fixtures/scenarios/small.json").status).toBe(0);
  const wrong = run("validate", "--nonsense");
  expect([wrong.status, String(wrong.stderr)]).toEqual([2, expect.not.stringMatching(/\n\s+at /)]);
});
