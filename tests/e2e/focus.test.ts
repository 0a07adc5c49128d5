import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { storageAt } from "../../tools/screens/stagedGame.ts";
import { storing, useChromium } from "./chromium.ts";
import { chromiumHands, find } from "./chromiumHands.ts";
import { playToDebrief, playUntil, startGame } from "./driveGame.ts";
import { until } from "./hands.ts";
import { DECISION, HINT, MENU, SHEET, WHERE } from "./names.ts";

const openPage = useChromium();
const STILL = { reducedMotion: "reduce" } as const;
const GAME = { role: "executive", seed: 5 } as const;

/** What has the focus, as a person would call it; "nothing" for the page itself. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const thing = document.activeElement;
    if (thing === null || thing === document.body) return "nothing";
    return `${thing.tagName.toLowerCase()}: ${thing.getAttribute("aria-label") ?? thing.textContent ?? ""}`.slice(0, 80);
  });

/** The focus, once it has come to rest. */
function rested(page: Page): Promise<string> {
  return until("the focus at rest", async () => {
    const before = await focused(page);
    await page.waitForTimeout(150);
    return before === (await focused(page)) ? before : null;
  });
}

test("the focus is never lost in a whole game, and every new screen brings it to a heading", { timeout: 120_000 }, async () => {
  const { page } = await openPage("", STILL);
  const hands = chromiumHands(page);
  await startGame(hands, { role: "Executive", seed: 7 });
  const lost: string[] = [];
  const headings = new Set<string>();
  await playToDebrief(hands, async (screen, place) => {
    const at = await rested(page);
    if (at === "nothing") lost.push(place);
    if (/^h\d: /.test(at)) headings.add(screen);
  });
  expect(lost).toEqual([]);
  expect([...headings].sort()).toEqual(["debrief", "decision", "evidence", "report", "resolution", "turn", "verdict"]);
});

test.each([
  ["the menu", MENU.open],
  ["where am I", WHERE.open],
  ["why a policy", DECISION.why],
])("%s gives the focus back to the button that opened it, by its button and by Escape", async (_, opener) => {
  const { page } = await openPage("#/play", { ...STILL, ...storing(storageAt({ ...GAME, phase: "commit", round: 2, draft: { verdictSeen: 2 } })) });
  const hands = chromiumHands(page);
  for (const close of [() => hands.press(SHEET.close), () => page.keyboard.press("Escape")]) {
    await hands.press(opener);
    await until("the sheet", async () => ((await hands.count(SHEET.any)) > 0 ? true : null));
    expect(await focused(page)).toMatch(/^button: /);
    await close();
    await until("no sheet", async () => ((await hands.count(SHEET.any)) === 0 ? true : null));
    expect(await find(page, opener).first().evaluate((button) => button === document.activeElement)).toBe(true);
  }
});

test("a button that goes away with its press leaves the focus at the heading of its part", async () => {
  const { page } = await openPage("#/play", { ...STILL, ...storing(storageAt({ ...GAME, phase: "commit", round: 2, draft: { verdictSeen: 2 } })) });
  const hands = chromiumHands(page);
  await hands.press(HINT.gotIt);
  expect(await rested(page)).toMatch(/^h1: /);
  await hands.press(DECISION.policy);
  await find(page, DECISION.undo).focus();
  await page.keyboard.press("Enter");
  expect(await rested(page)).not.toBe("nothing");
});

test("the keyboard is past the bar with one key, and the title bar names every screen", async () => {
  const { page } = await openPage("", STILL);
  const hands = chromiumHands(page);
  await startGame(hands, { role: "Executive", seed: 7 });
  const titles: string[] = [];
  await playUntil(hands, "decision", async () => void titles.push(await page.title()));
  expect(new Set(titles)).toEqual(new Set(["Briefing · Countermove", "Evidence, Quarter 1 · Countermove", "Debate, Quarter 1 · Countermove", "Decision, Quarter 1 · Countermove"]));
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("button: Skip to what to do");
  await page.keyboard.press("Enter");
  expect(await focused(page)).toMatch(/^h1: /);
});

test("phases, waiting and turns are told once each", async () => {
  const { page } = await openPage("", STILL);
  await page.evaluate(() => {
    const told: string[] = [];
    (globalThis as unknown as { told: string[] }).told = told;
    const live = "[aria-live=polite], [aria-live=assertive], [role=alert], [role=status], output";
    new MutationObserver((changes) => {
      const regions = new Set(changes.flatMap(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(live) ?? []));
      for (const region of regions) if (region.isConnected && region.textContent?.trim()) told.push(region.textContent.trim());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const hands = chromiumHands(page);
  await startGame(hands, { role: "Executive", seed: 7 });
  await playUntil(hands, "decision");
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  for (const phase of ["Evidence. Quarter 1.", "Debate. Quarter 1.", "Decision. Quarter 1."]) expect(told.filter((text) => text === phase)).toHaveLength(1);
  const turns = told.filter((text) => text.startsWith("Your turn: "));
  expect(turns.length).toBeGreaterThan(0);
  expect(new Set(turns).size).toBe(turns.length);
});
