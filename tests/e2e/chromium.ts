import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { findChromium, HOW_TO_GET_CHROMIUM } from "../../tools/checks/findChromium.ts";

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
 * @returns A function that opens a page of the built game, by its path, e.g. `"#/play"`.
 */
export function useChromium(): (path?: string, options?: BrowserContextOptions) => Promise<OpenPage> {
  let browser: Browser | undefined;

  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(() => browser?.close());

  return async (path = "", options = {}) => {
    if (browser === undefined) throw new Error("call useChromium() at the top of the test file");
    const context = await browser.newContext({ viewport: LAPTOP, ...options });
    const page = await context.newPage();
    const problems = watchForProblems(page);
    await page.goto(inject("baseUrl") + path);
    return { page, problems };
  };
}

function watchForProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => problems.push(`request failed: ${request.url()}`));
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(inject("baseUrl"))) {
      problems.push(`request to another machine: ${request.url()}`);
    }
  });
  return problems;
}
