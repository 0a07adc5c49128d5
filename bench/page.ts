// `npm run bench:page`: how long a person with a slow line and a slow machine waits; `-- --no-lighthouse` for the times alone.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { startStaticServer } from "../src/server/staticServer.ts";
import { buildIfStale } from "../tools/build/buildIfStale.ts";
import { findChromium, HOW_TO_GET_CHROMIUM } from "../tools/checks/findChromium.ts";
import { formatWeight, weigh } from "../tools/checks/sizes.ts";
import { storageAt } from "../tools/screens/stagedGame.ts";

/** Chrome's preset "Fast 3G", and a processor that is four times slower than this one. */
const LINE = { offline: false, latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 86_400 };
const SLOWER = 4;
const VISITS = 3;
const LONGEST_MS = 60_000;
const LAPTOP = { width: 1366, height: 768 };
const LIGHTHOUSE = "lighthouse@12.8.2";

/** Moments of a visit, in milliseconds since it began. */
interface Moments {
  /** The first words are painted. */
  readonly paint: number;
  /** The first button answers. */
  readonly interactive: number;
  /** The board is there, and stands still. */
  readonly board: number;
  /** The board moves. */
  readonly live: number;
}

const GOALS: Moments = { paint: 1100, interactive: 2400, board: 3200, live: 5200 };
const MEANINGS: Readonly<Record<keyof Moments, string>> = {
  paint: "start page: first paint",
  interactive: "start page: interactive",
  board: "saved game: board, still",
  live: "saved game: board, live",
};

/** Runs in the page from the first moment on: notes when a thing is there for the first time. A canvas that nobody has painted is 300 wide. */
const NOTE_MOMENTS = `
  globalThis.seenMoments = {};
  const looks = {
    interactive: () => document.querySelector("#root button:enabled") !== null,
    board: () => [...document.querySelectorAll(".board canvas")].some(({ width }) => width > 300),
    live: () => document.querySelectorAll(".board canvas").length > 3,
  };
  const look = () => {
    for (const [name, isThere] of Object.entries(looks)) if (isThere()) seenMoments[name] ??= performance.now();
    requestAnimationFrame(look);
  };
  look();
`;

async function visit(browser: Browser, address: string, stored: Readonly<Record<string, string>>): Promise<Page> {
  const localStorage = Object.entries(stored).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({ viewport: LAPTOP, serviceWorkers: "block", storageState: { cookies: [], origins: [{ origin: new URL(address).origin, localStorage }] } });
  const page = await context.newPage();
  await page.addInitScript(NOTE_MOMENTS);
  const devTools = await context.newCDPSession(page);
  await devTools.send("Network.emulateNetworkConditions", LINE);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.goto(address, { timeout: LONGEST_MS });
  return page;
}

async function momentIn(page: Page, name: keyof Moments): Promise<number> {
  const found = await page.waitForFunction((wanted) => (globalThis as unknown as { seenMoments: Record<string, number> }).seenMoments[wanted], name, { timeout: LONGEST_MS });
  return Number(await found.jsonValue());
}

async function timesOnce(browser: Browser, address: string): Promise<Moments> {
  const start = await visit(browser, address, {});
  const interactive = await momentIn(start, "interactive");
  const paint = await start.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN);
  await start.context().close();
  const game = await visit(browser, `${address}#/play`, storageAt({ role: "executive", seed: 5, phase: "briefing" }));
  const board = await momentIn(game, "board");
  const live = await momentIn(game, "live");
  await game.context().close();
  return { paint, interactive, board, live };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

function printTimes(all: readonly Moments[]): void {
  console.log(`Fast 3G, processor ÷ ${SLOWER}, cold cache, medians of ${VISITS}:\n`);
  for (const name of Object.keys(GOALS) as (keyof Moments)[]) {
    const time = median(all.map((moments) => moments[name]));
    console.log(`${MEANINGS[name].padEnd(28)}${(time / 1000).toFixed(2).padStart(7)} s   goal ${(GOALS[name] / 1000).toFixed(1)} s${time <= GOALS[name] ? "" : "   over"}`);
  }
}

/** Lighthouse is no dependency of the game: npx fetches it for the bench, where there is a network. */
async function printLighthouse(address: string, executablePath: string): Promise<void> {
  const report = ".cache/lighthouse.json";
  mkdirSync(".cache", { recursive: true });
  rmSync(report, { force: true });
  const words = ["--yes", LIGHTHOUSE, address, "--quiet", "--output=json", `--output-path=${report}`, "--chrome-flags=--headless --no-sandbox --disable-gpu"];
  // Beside this process, which serves the page.
  const lighthouse = spawn("npx", words, { stdio: "ignore", env: { ...process.env, CHROME_PATH: executablePath } });
  await new Promise((resolve) => lighthouse.once("close", resolve).once("error", resolve));
  if (!existsSync(report)) return console.log(`\nLighthouse: skipped, \`npx ${LIGHTHOUSE}\` did not run here.`);
  const { categories } = JSON.parse(readFileSync(report, "utf8")) as { categories: Record<string, { title: string; score: number }> };
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(100 * score)}`);
  console.log(`\nLighthouse, mobile, goal 95: ${scores.join(", ")}`);
}

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
  buildIfStale();
  const server = await startStaticServer({ root: "dist", port: 0 });
  const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  const all: Moments[] = [];
  for (let turn = 0; turn < VISITS; turn += 1) all.push(await timesOnce(browser, server.url));
  await browser.close();
  printTimes(all);
  console.log(`\n${weigh("dist").map(formatWeight).join("\n")}`);
  if (!process.argv.includes("--no-lighthouse")) await printLighthouse(server.url, executablePath);
  await server.close();
}

await main().catch((problem: Error) => {
  console.error(problem.message);
  process.exitCode = 1;
});
