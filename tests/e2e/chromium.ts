import { mkdirSync, writeFileSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { findChromium, HOW_TO_GET_CHROMIUM } from "../../tools/checks/findChromium.ts";

/** Context options that fill the storage of the page before it first opens. */
export function storing(texts: Readonly<Record<string, string>>): BrowserContextOptions {
  const localStorage = Object.entries(texts).map(([name, value]) => ({ name, value }));
  return { storageState: { cookies: [], origins: [{ origin: new URL(inject("baseUrl")).origin, localStorage }] } };
}

/** Quiet, alone and without a GPU: the same pictures on every machine, and not a word to any network. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A laptop of a classroom. */
const LAPTOP = { width: 1366, height: 768 } as const;

export interface OpenPage {
  readonly page: Page;
  /** Errors of the page, of its console and of requests that failed or left this machine; a good test ends with none. */
  readonly problems: readonly string[];
}

/**
 * One Chromium for a file of tests, with a fresh profile for every page; call it at the top of the file.
 *
 * @returns A function that opens a page of the built game, by its path, e.g. `"#/play"`, or by a whole address; without its service worker, unless that is asked for.
 */
export function useChromium(): (path?: string, options?: BrowserContextOptions) => Promise<OpenPage> {
  let browser: Browser | undefined;

  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await keepEvidence(browser, task.name);
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(() => browser?.close());

  return async (path = "", options = {}) => {
    if (browser === undefined) throw new Error("call useChromium() at the top of the test file");
    const context = await browser.newContext({ viewport: LAPTOP, serviceWorkers: "block", ...options });
    const page = await context.newPage();
    const address = new URL(path, inject("baseUrl")).href;
    const problems = watchForProblems(page, new URL("./", address).href);
    await page.goto(address);
    return { page, problems };
  };
}

/** What a test that failed has last seen, for a person to look at: a picture and the accessibility tree. */
async function keepEvidence(browser: Browser | undefined, test: string): Promise<void> {
  const folder = ".cache/e2e";
  const name = `${folder}/${test.replace(/\W+/g, "-").slice(0, 60)}`;
  mkdirSync(folder, { recursive: true });
  for (const page of (browser?.contexts() ?? []).flatMap((context) => context.pages())) {
    await page.screenshot({ path: `${name}.png`, timeout: 5000 }).catch(() => undefined);
    writeFileSync(`${name}.txt`, `${page.url()}\n${await page.locator("body").ariaSnapshot().catch(String)}`);
  }
}

function watchForProblems(page: Page, home: string): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => problems.push(`request failed: ${request.url()}`));
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(home)) {
      problems.push(`request to another machine: ${request.url()}`);
    }
  });
  return problems;
}
