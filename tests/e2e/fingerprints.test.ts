import { readdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";
import { build } from "vite";
import { beforeAll, expect, test } from "vitest";
import { findChromium } from "../../tools/checks/findChromium.ts";
import { findFirefox } from "../../tools/checks/findFirefox.ts";
import { parseScenario } from "../../src/scenario/index.ts";
import type { Scenario } from "../../src/scenario/index.ts";
import { fingerprint } from "../../src/kernel/fingerprint.ts";
import { fingerprintsOf } from "./fingerprintsPage.ts";

/** Games in all, shared out over the scenarios; a page plays so many at a time, lest a browser think it hangs. */
const [GAMES, AT_ONCE] = [1000, 50];

interface Batch {
  readonly scenario: Scenario;
  readonly first: number;
  readonly count: number;
}

const chromiumPath = findChromium();
const firefoxPath = findFirefox();
const batches: readonly Batch[] = batchesOf(["tests/fixtures/scenarios/small.json", ...readdirSync("scenarios", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`scenarios/${entry.name}/scenario.json`] : []))]);
const inNode: string[] = [];
let code = "";

/** What evaluates a script in a page, which has the rules already. */
type Evaluate = (script: string) => Promise<unknown>;

beforeAll(async () => {
  code = await bundled();
  for (const { scenario, ...seeds } of batches) inNode.push(...fingerprintsOf(scenario, seeds));
}, 600_000);

test("games differ from each other", () => {
  expect(inNode.length).toBeGreaterThanOrEqual(GAMES);
  expect(new Set(inNode).size).toBe(inNode.length);
});

test.skipIf(chromiumPath === undefined)("a thousand games have the same fingerprints in Chromium as in Node", { timeout: 600_000 }, async () => {
  await playIn(await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--headless", "--no-sandbox", "--disable-gpu"] }));
});

test.skipIf(firefoxPath === undefined)("a thousand games have the same fingerprints in Firefox as in Node", { timeout: 600_000 }, async () => {
  await playIn(await puppeteer.launch({ browser: "firefox", executablePath: firefoxPath ?? "", headless: true }));
});

/** What this test asks of a browser, whichever library drives it. */
interface AnyBrowser {
  newPage(): Promise<{ goto(url: string): Promise<unknown>; evaluate: Evaluate }>;
  close(): Promise<void>;
}

/** Plays all games in a browser, compares them and closes it. */
async function playIn(browser: AnyBrowser): Promise<void> {
  try {
    const page = await browser.newPage();
    await page.goto("about:blank");
    await page.evaluate(code);
    await compare((call) => page.evaluate(call));
  } finally {
    await browser.close();
  }
}

/** One hash over all games; where it differs, the first game that does. */
async function compare(evaluate: Evaluate): Promise<void> {
  const found: string[] = [];
  for (const { scenario, ...seeds } of batches) found.push(...((await evaluate(`fingerprintsOf(${JSON.stringify(scenario)}, ${JSON.stringify(seeds)})`)) as string[]));
  const seeds = batches.flatMap(({ scenario, first, count }) => Array.from({ length: count }, (_, place) => `${scenario.id}, seed ${first + place}`));
  const wrong = seeds.filter((_, place) => found[place] !== inNode[place]);
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(fingerprint(found)).toBe(fingerprint(inNode));
}

function batchesOf(files: readonly string[]): readonly Batch[] {
  const each = Math.ceil(GAMES / files.length / AT_ONCE);
  return files.flatMap((file) => {
    const parsed = parseScenario(readFileSync(file, "utf8"));
    if (!parsed.ok) throw new Error(`${file}: ${parsed.findings[0]?.message}`);
    return Array.from({ length: each }, (_, batch): Batch => ({ scenario: parsed.scenario, first: 1 + batch * AT_ONCE, count: AT_ONCE }));
  });
}

/** The rules and a random player in one script, as a browser takes it; it is not part of the game's build. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, minify: false, target: "es2022", lib: { entry: "tests/e2e/fingerprintsPage.ts", formats: ["iife"], name: "games" } },
  });
  const [output] = [made].flat();
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error("nothing was bundled");
  return `${chunk.code};0`;
}
