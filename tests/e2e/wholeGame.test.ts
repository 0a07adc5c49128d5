import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useChromium } from "./chromium.ts";
import { chromiumHands } from "./chromiumHands.ts";
import { chooseClaim, choosePolicy, playToDebrief, startGame } from "./driveGame.ts";
import { until } from "./hands.ts";

const openPage = useChromium();

/** Every place at which a game of the executive waits: each is left by a reload and found again as it was. */
const PLACES = ["briefing", "evidence", "case", "answer", "floor", "vote", "verdict", "decision", "first scene", "scene", "last scene", "report", "debrief"];

test("a whole game, with a reload at every place and half-made choices on it, goes on where it was", { timeout: 120_000 }, async () => {
  const { page, problems } = await openPage("", { reducedMotion: "reduce" });
  const hands = chromiumHands(page);
  await startGame(hands, { role: "Executive", seed: 7 });
  const reloaded = new Set<string>();
  await playToDebrief(hands, async (screen, place) => {
    if (reloaded.has(place)) return;
    reloaded.add(place);
    if (place === "case") await chooseClaim(hands);
    if (screen === "decision") await choosePolicy(hands);
    const before = await settled(page);
    await hands.reload();
    await expect.poll(() => whatIsThere(page), { timeout: 10_000 }).toBe(before);
  });
  expect([...reloaded].sort()).toEqual([...PLACES].sort());
  expect(problems).toEqual([]);
});

/** The main part of the page as a screen reader finds it, with what is checked, pressed and disabled. */
const whatIsThere = (page: Page): Promise<string> => page.getByRole("main").ariaSnapshot();

/** The same, once nothing changes any more. */
function settled(page: Page): Promise<string> {
  let last = "";
  return until("a page that stands still", async () => {
    const now = await whatIsThere(page);
    const same = now === last;
    last = now;
    return same ? now : null;
  });
}
