import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Certificate } from "../../src/analysis/certificate/certificate.ts";
import { certificateJson } from "../../src/analysis/certificate/certificateJson.ts";
import { certify } from "../../src/analysis/certificate/certify.ts";
import { certifyBy } from "../../src/cli/certify.ts";
import { runCli } from "../../src/cli/runCli.ts";
import { harbour, FAULTS, TINY_PLAN } from "../analysis/certificate/degenerate.ts";

const folder = mkdtempSync(join(tmpdir(), "countermove-"));
afterAll(() => rmSync(folder, { recursive: true }));

const tiny = certifyBy({ full: TINY_PLAN, quick: { ...TINY_PLAN, name: "quick", skilled: 5, alone: 5 } });
/** Workers have to start, each with all of the rules, and a machine may be busy. */
const PATIENCE = 60_000;
const PAGES = ["certificate.json", "certificate.md", "certificate.html"];

function file(name: string, scenario: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(scenario));
  return path;
}

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await tiny.run(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const sound = harbour();
const path = file("scenario.json", sound.scenario);

test("a quick answer is printed and written nowhere; progress goes to stderr", async () => {
  const { code, out, err } = await run(path, "--quick");
  expect(code).toBe(0);
  expect(out).toMatch(/harbour: .*\(quick: 400 random and 5 skilled games\)$/);
  expect(err).toMatch(/^certify 1\/3: whole matches, \d+ %$/m);
  expect(err).toMatch(/^certify 3\/3: a second look, 100 %$/m);
  expect(PAGES.filter((page) => existsSync(join(folder, page)))).toEqual([]);
}, PATIENCE);

test("a certificate made by workers is written beside the scenario, the same bytes as one made in one go", async () => {
  const { code, out } = await run(path, "--json");
  expect(code).toBe(0);
  const written = readFileSync(join(folder, "certificate.json"), "utf8");
  expect(`${out}\n`).toBe(written);
  expect(written).toBe(certificateJson(certify({ ...sound, plan: TINY_PLAN })));
  expect(PAGES.filter((page) => existsSync(join(folder, page)))).toEqual(PAGES);
  expect(readFileSync(join(folder, "certificate.md"), "utf8")).toContain("# Certificate: The old harbour");
}, PATIENCE);

test("errors give exit code 1 and are printed", async () => {
  const fault = FAULTS.find(([name]) => name === "unreachableEnding")?.[1];
  const { code, out } = await run(file("broken.json", harbour(fault).scenario), "--quick", "--json");
  expect(code).toBe(1);
  expect((JSON.parse(out) as Certificate).findings.map(({ code: finding }) => finding)).toContain("C101");
}, PATIENCE);

test("what cannot be played cannot be certified", async () => {
  const { code, out, err } = await run(file("wrong.json", { ...sound.scenario, gain: "x" }));
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("error  S011  $.gain");
  expect(err).toContain("nothing to certify");
});

test("it must be called with one file", async () => {
  const err: string[] = [];
  expect(await runCli(["certify"], { out: () => undefined, err: (text) => err.push(text) })).toBe(2);
  expect(err.join("\n")).toContain("certify FILE [--short] [--quick] [--json]");
});

test("a draft is played like any scenario, and never passes", async () => {
  const { code, out } = await run(file("draft.json", { ...harbour().scenario, draft: { pipeline: "test 1" } }), "--quick", "--json");
  expect(code).toBe(1);
  const certificate = JSON.parse(out) as Certificate;
  expect(certificate.findings.map(({ code: finding, message }) => `${finding} ${message}`)).toContain('C803 This is a draft: "validate" lists 1 thing that is still to be written or confirmed');
  expect([certificate.valid, certificate.passed, certificate.scenario.title]).toEqual([false, false, "Draft: The old harbour"]);
}, PATIENCE);
