import { expect, test } from "vitest";
import { useChromium } from "./chromium.ts";
import { chromiumHands } from "./chromiumHands.ts";
import { playToDebrief } from "./driveGame.ts";
import { MENU, SHEET } from "./names.ts";
import { articles, readArticles, tabTo } from "./reviewHands.ts";

const openPage = useChromium();

test("five articles dropped together become a draft that is played to its end", { timeout: 240_000 }, async () => {
  const { page, problems } = await openPage("#/studio/documents", { reducedMotion: "reduce" });
  await readArticles(page, articles().slice(0, 5));
  // Ten of the cards have the author's word, one is dropped; the rest goes in unconfirmed.
  await page.getByRole("tab", { name: /^Evidence/ }).click();
  await tabTo(page, ".finding-head");
  await page.keyboard.press("j");
  for (let card = 0; card < 10; card += 1) {
    await page.keyboard.press("Enter");
    if ((await page.locator(".review-yes").count()) > 0) await page.keyboard.press("y");
  }
  await page.keyboard.press("x");
  await page.getByRole("button", { name: "Make the draft" }).click();
  await page.getByRole("button", { name: "Open it in the editor" }).click();

  await page.getByRole("heading", { name: "Start", level: 1 }).waitFor();
  const found = page.getByRole("region", { name: "Problems" });
  await found.getByText(/todos$/).first().waitFor();
  expect(await found.getByText(/\d+ errors?/).count()).toBe(0);

  await page.getByRole("link", { name: "Try out" }).click();
  await page.getByRole("navigation", { name: "What to look at" }).getByRole("link", { name: "As a role sees it" }).click();
  await page.getByLabel("The others").selectOption({ label: "choose anything" });
  await page.getByRole("button", { name: "Play-test" }).click();
  const hands = chromiumHands(page);
  await hands.press(MENU.open);
  await hands.press(MENU.quick);
  await hands.press(SHEET.close);
  await playToDebrief(hands);
  expect(problems).toEqual([]);
});
