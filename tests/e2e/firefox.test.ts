import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findFirefox } from "../../tools/checks/findFirefox.ts";
import { playToDebrief, startGame } from "./driveGame.ts";
import { firefoxHands } from "./firefoxHands.ts";

const executablePath = findFirefox();
let browser: Browser | undefined;

beforeAll(async () => {
  if (executablePath !== undefined) browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
});
afterAll(() => browser?.close());

test.skipIf(executablePath === undefined)("a whole game in stock Firefox, from the start page to the debrief", { timeout: 120_000 }, async () => {
  const page = await browser?.newPage();
  if (page === undefined) throw new Error("Firefox did not open a page");
  await page.setViewport({ width: 1366, height: 768 });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${String(error)}`));
  page.on("console", (message) => void (message.type() === "error" && problems.push(`console: ${message.text()}`)));
  await page.goto(inject("baseUrl"));
  const hands = firefoxHands(page);
  await startGame(hands, { role: "Executive", seed: 7 });
  await playToDebrief(hands);
  expect(problems).toEqual([]);
});
