import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { storageAt } from "../../tools/screens/stagedGame.ts";
import { storing, useChromium } from "./chromium.ts";
import { chromiumHands, find } from "./chromiumHands.ts";
import { playUntil, screenNow } from "./driveGame.ts";
import { MENU, SCREENS, START } from "./names.ts";

const openPage = useChromium();
const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;

const step = (page: Page, name: string): Promise<void> => page.getByRole("navigation", { name: "Steps of the debrief" }).getByRole("button", { name }).click();
const kept = (page: Page): Promise<{ readonly branch?: { readonly round: number }; readonly commands: readonly { readonly type: string }[] }> => page.evaluate(() => JSON.parse(localStorage.getItem("countermove.save") ?? "null") as never);

test("on a finished game from a file: change a choice, see both histories and the dots, flip a preset, branch off, play a round, and go back", { timeout: 90_000 }, async () => {
  const { "countermove.save": save = "", "countermove.settings": settings = "" } = storageAt({ role: "executive", seed: 4, phase: "debrief" });
  const { page, problems } = await openPage("", { ...PHONE, ...storing({ "countermove.settings": settings }) });
  const hands = chromiumHands(page);
  await hands.unfold(START.more);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), find(page, START.openSave).first().click()]);
  await chooser.setFiles({ name: "save.json", mimeType: "application/json", buffer: Buffer.from(save) });
  await step(page, "What if");

  // By keyboard alone: the first policy of the first round is ticked or unticked.
  const box = page.locator(".lab-boxes").getByRole("checkbox").first();
  await box.focus();
  const before = await box.isChecked();
  await page.keyboard.press("Space");
  await expect.poll(() => box.isChecked()).toBe(!before);
  await page.getByRole("img", { name: /Happened.*With the change/ }).first().waitFor();
  await page.getByText(/^The two part in Quarter \d\./).waitFor();

  const dots = page.getByRole("img", { name: /^As you played: .*give or take/ });
  await dots.waitFor();
  expect(await dots.locator("circle").count()).toBe(20);
  await page.getByRole("button", { name: "Add to the comparison" }).click();
  await page.getByRole("img", { name: /^Everybody anew from Quarter 3: .*give or take/ }).waitFor();
  await page.locator(".dot-plot summary").press("Enter");
  expect(await page.locator(".dot-plot table").first().getByRole("row").count()).toBe(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await step(page, "Assumptions");
  await page.getByRole("button", { name: "Openness works well" }).click();
  await page.getByText(/^(Yes|No)\. With these figures/).waitFor();
  await page.getByText(/in \d+\s% of 200 games under these figures/).waitFor();
  await page.getByRole("slider").first().press("ArrowRight");
  await expect.poll(() => page.getByRole("button", { name: "Openness works well" }).getAttribute("aria-pressed")).toBe("false");
  await page.locator(".tornado").waitFor();

  await step(page, "What if");
  await page.getByLabel("Play on from the start of").first().selectOption({ label: "Quarter 6" });
  await page.getByRole("button", { name: "Branch off here" }).click();
  expect(await screenNow(hands)).toBe("evidence");
  const branch = await kept(page);
  const { commands } = JSON.parse(save) as { readonly commands: readonly object[] };
  expect(branch.branch?.round).toBe(6);
  // What comes after the last "advance" the stand-ins have done since.
  const before6 = branch.commands.findLastIndex(({ type }) => type === "advance") + 1;
  expect(branch.commands.slice(0, before6)).toEqual(commands.slice(0, before6));
  await hands.press(MENU.open);
  await page.getByText("This game branches off from another in Quarter 6.").waitFor();
  await page.keyboard.press("Escape");
  await playUntil(hands, "debrief");
  await find(page, SCREENS.debrief).first().waitFor();
  expect((await kept(page)).branch?.round).toBe(6);
  await step(page, "What if");
  await page.getByText("This game branches off from another in Quarter 6.").waitFor();
  await page.getByRole("button", { name: "Back to that game" }).click();
  await expect.poll(() => kept(page)).toEqual(JSON.parse(save));
  expect(problems).toEqual([]);
});
