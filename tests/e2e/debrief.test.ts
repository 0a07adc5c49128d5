import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { DEBRIEF_STEPS } from "../../src/client/viewmodel/debriefSteps.ts";
import { PARTS } from "../../src/engine/index.ts";
import { storageAt } from "../../tools/screens/stagedGame.ts";
import { storing, useChromium } from "./chromium.ts";
import { chromiumHands } from "./chromiumHands.ts";
import { DEBRIEF } from "./names.ts";

const openPage = useChromium();
const OVER = { role: "executive", seed: 5, phase: "debrief", parts: PARTS, draft: { verdictSeen: 6, resolutionSeen: 6 } } as const;

async function openDebrief(): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
  const opened = await openPage("#/play", { reducedMotion: "reduce", ...storing(storageAt(OVER)) });
  await opened.page.getByRole("heading", { level: 1 }).waitFor();
  return opened;
}

/** What has the focus, by its element and its words. */
const focused = (page: Page): Promise<string> => page.evaluate(() => `${document.activeElement?.tagName.toLowerCase()}: ${document.activeElement?.textContent}`);
const titleOf = (page: Page): Promise<string> => page.getByRole("heading", { level: 1 }).innerText();
const place = (page: Page, at: number): Promise<void> => page.getByText(`Step ${at} of ${DEBRIEF_STEPS.length}`).waitFor();

test("every step is come to by the arrow keys and by its button, and takes the focus to its heading", { timeout: 120_000 }, async () => {
  const { page, problems } = await openDebrief();
  const titles = [await titleOf(page)];
  for (let at = 1; at <= DEBRIEF_STEPS.length; at++) {
    if (at > 1) {
      await page.keyboard.press("ArrowRight");
      titles.push(await titleOf(page));
      expect(await focused(page)).toBe(`h1: ${titles.at(-1)}`);
    }
    await place(page, at);
  }
  expect(new Set(titles).size).toBe(DEBRIEF_STEPS.length);
  const hands = chromiumHands(page);
  await hands.press(DEBRIEF.step("Why"));
  await hands.press(DEBRIEF.back);
  await hands.press(DEBRIEF.next);
  expect(await titleOf(page)).toBe(titles[2]);
  await page.reload();
  await expect.poll(() => titleOf(page), { timeout: 10_000 }).toBe(titles[2]);
  expect(problems).toEqual([]);
});

test("the game is played again on the board: by the slider's keys, by itself sixteen times as fast, and by a jump to a moment on which it turned", async () => {
  const { page, problems } = await openDebrief();
  await page.getByRole("button", { name: /^2 What happened$/ }).click();
  const slider = page.getByRole("slider", { name: "Moment of the game" });
  const security = page.getByRole("table", { name: "Meters then" }).getByRole("row").first();
  const last = Number(await slider.getAttribute("max"));
  const before = await security.innerText();
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  expect(await slider.getAttribute("aria-valuetext")).toBe("Quarter 1 · The verdict");
  expect(await titleOf(page)).toBe("How it went");
  await page.keyboard.press("End");
  expect(await slider.inputValue()).toBe(String(last));
  expect(await security.innerText()).not.toBe(before);
  await page.getByRole("radio", { name: "16×" }).check();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(async () => Number(await slider.inputValue()), { timeout: 20_000 }).toBeGreaterThan(4);
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  const paused = await slider.inputValue();
  expect(await slider.inputValue()).toBe(paused);
  const moment = page.getByRole("list").filter({ has: page.getByRole("button", { name: /The house says (yes|no): / }) }).getByRole("button", { name: /^Quarter 3/ }).first();
  await moment.click();
  expect(await slider.getAttribute("aria-valuetext")).toMatch(/^Quarter 3 · /);
  expect(await moment.getAttribute("aria-pressed")).toBe("true");
  expect(problems).toEqual([]);
});

test("a trail leads from a number to the line of an article, back by its crumbs, and is there again after a reload", async () => {
  const { page, problems } = await openDebrief();
  await page.getByRole("button", { name: /^3 Why$/ }).click();
  await page.locator(".web-node[data-kind=meter]").first().click();
  const sheet = page.getByRole("dialog", { name: "The trail" });
  const crumbs = sheet.getByRole("navigation").getByRole("listitem");
  const follow = async (group: string): Promise<void> => {
    const link = sheet.locator("section").filter({ has: page.getByRole("heading", { name: group, level: 4, exact: true }) }).getByRole("button").first();
    await link.focus();
    await page.keyboard.press("Enter");
  };
  // The first of its causes about which the house has voted.
  const causes = sheet.locator("section").filter({ has: page.getByRole("heading", { name: "What moved it", exact: true }) }).getByRole("button");
  await causes.first().waitFor();
  for (let at = 0, most = await causes.count(); at < most; at++) {
    await causes.nth(at).click();
    await expect.poll(() => crumbs.count(), { timeout: 10_000 }).toBe(2);
    if ((await sheet.getByRole("heading", { name: "The motion behind it" }).count()) > 0) break;
    await sheet.getByRole("button", { name: "Back", exact: true }).click();
  }
  await follow("The motion behind it");
  await follow("Claimed for it");
  await follow("Cards under it");
  await follow("Where it is written");
  await sheet.getByText("Here the trail ends").waitFor();
  expect(await crumbs.count()).toBe(6);
  expect(await focused(page)).toMatch(/^h3: /);
  await sheet.getByText(/, lines? \d+/).first().waitFor();
  await page.reload();
  await sheet.getByText("Here the trail ends").waitFor();
  await crumbs.nth(2).getByRole("button").click();
  expect(await crumbs.count()).toBe(3);
  await page.keyboard.press("Escape");
  await expect.poll(() => sheet.count()).toBe(0);
  expect(problems).toEqual([]);
});

test("a statement is put together and signed, and a link opens the same debrief elsewhere, from which one may play on, without touching the game that is kept there", async () => {
  const { page } = await openDebrief();
  await page.getByRole("button", { name: /^9 Carry it over$/ }).click();
  const statement = page.locator(".statement-paper");
  const sentences = page.getByRole("region", { name: "Sentences to choose from" }).getByRole("button");
  for (const at of [0, 1, 2, 3]) await sentences.nth(at).click();
  expect(await statement.getByRole("listitem").count()).toBe(3);
  await page.getByRole("button", { name: "I sign" }).click();
  await page.getByText(/^1 of 8 roles sign\.$/).waitFor();
  await page.getByRole("button", { name: /^10 Before you go$/ }).click();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy a link to this debrief" }).click();
  await page.getByText("The link is copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(12_500);

  const elsewhere = storageAt({ role: "cloud", seed: 1, phase: "briefing" });
  const other = await openPage(link.slice(link.indexOf("#")), { reducedMotion: "reduce", ...storing(elsewhere) });
  await other.page.getByText(/^You are looking back at a game that is over/).waitFor();
  await place(other.page, 1);
  await other.page.getByText("You were Executive.").waitFor();
  expect(await other.page.evaluate(() => localStorage.getItem("countermove.save"))).toBe(elsewhere["countermove.save"]);
  await other.page.keyboard.press("ArrowRight");
  await place(other.page, 2);
  await other.page.waitForLoadState("networkidle");
  await other.page.reload();
  await place(other.page, 2);

  // To play on from it is a game of one's own, in the place of the one that is kept: not without being asked.
  const kept = (): Promise<{ readonly branch?: object }> => other.page.evaluate(() => JSON.parse(localStorage.getItem("countermove.save") ?? "null") as never);
  await other.page.getByRole("navigation", { name: "Steps of the debrief" }).getByRole("button", { name: "What if" }).click();
  const ask = other.page.getByRole("dialog", { name: "A game of yours is kept here" });
  await other.page.getByRole("button", { name: "Branch off here" }).click();
  await ask.getByRole("button", { name: "Close" }).click();
  expect((await kept()).branch).toBeUndefined();
  await other.page.getByRole("button", { name: "Branch off here" }).click();
  await ask.getByRole("button", { name: "Go on with the new game" }).click();
  await expect.poll(() => other.page.evaluate(() => location.hash)).toBe("#/play");
  expect((await kept()).branch).toMatchObject({ round: 6 });
  await other.page.reload();
  await other.page.getByRole("heading", { level: 1 }).waitFor();
  expect(await other.page.getByText(/^You are looking back/).count()).toBe(0);
  const cut = await openPage(link.slice(link.indexOf("#"), -200), { reducedMotion: "reduce" });
  await cut.page.getByRole("heading", { name: "This link cannot be opened" }).waitFor();
  expect([...other.problems, ...cut.problems]).toEqual([]);
});
