import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { storing, useChromium } from "./chromium.ts";
import { chromiumHands } from "./chromiumHands.ts";
import { playUntil, screenNow, startGame } from "./driveGame.ts";
import { START } from "./names.ts";
import { storageAt } from "../../tools/screens/stagedGame.ts";

const openPage = useChromium();
const WITH_WORKER = { serviceWorkers: "allow", reducedMotion: "reduce" } as const;

/** Resolves when the game is kept in the browser whole. */
const kept = (page: Page): Promise<void> => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

test("after one visit a game is begun, played, left and gone on with, all without a network", async () => {
  const { page, problems } = await openPage("", WITH_WORKER);
  await kept(page);
  await page.context().setOffline(true);
  await page.reload();
  const hands = chromiumHands(page);
  await startGame(hands, { role: "Executive", seed: 7 });
  await playUntil(hands, "report");
  await hands.reload();
  expect(await screenNow(hands)).toBe("report");
  expect(problems).toEqual([]);
});

test("offline, a game on its last page is found again, with all that the debrief needs", async () => {
  const { page, problems } = await openPage("", { ...WITH_WORKER, ...storing(storageAt({ role: "executive", seed: 5, phase: "debrief", draft: { verdictSeen: 6, resolutionSeen: 6 } })) });
  await kept(page);
  await page.context().setOffline(true);
  await page.reload();
  const hands = chromiumHands(page);
  await hands.press(START.goOn);
  expect(await screenNow(hands)).toBe("debrief");
  expect(problems).toEqual([]);
});

test("an update while a game is under way loses no move: what the old page can no longer fetch brings the new one", async () => {
  const { page } = await openPage("#/play", { ...WITH_WORKER, ...storing(storageAt({ role: "executive", seed: 5, phase: "briefing" })) });
  const hands = chromiumHands(page);
  expect(await screenNow(hands)).toBe("briefing");
  await kept(page);
  await page.reload();
  expect(await screenNow(hands)).toBe("briefing");
  // As after an update: another worker takes over, and the chunk of the debate is gone.
  await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new Event("controllerchange")));
  const arrived = page.waitForEvent("load");
  await page.evaluate(() => dispatchEvent(new Event("vite:preloadError", { cancelable: true })));
  await arrived;
  expect(await screenNow(hands)).toBe("briefing");
});

test("where the browser keeps nothing for later, the game is played all the same", async () => {
  const { page, problems } = await openPage("", { ...WITH_WORKER, serviceWorkers: "block" });
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  await startGame(chromiumHands(page), { role: "Cloud", seed: 1 });
  expect(problems).toEqual([]);
});
