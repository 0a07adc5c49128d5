import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { storageAt } from "../../tools/screens/stagedGame.ts";
import { storing, useChromium } from "./chromium.ts";
import { chromiumHands, find } from "./chromiumHands.ts";
import { choosePolicy, playUntil, screenNow, startGame } from "./driveGame.ts";
import { DECISION, MENU, SCREENS, SHEET, START } from "./names.ts";

const openPage = useChromium();
const STILL = { reducedMotion: "reduce" } as const;
const SAVE_KEY = "countermove.save";

const kept = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), SAVE_KEY);

/** Waits for the file that a press hands over, and reads it. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await file.path(), "utf8");
}

async function openFile(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), find(page, START.openSave).first().click()]);
  await chooser.setFiles({ name: "save.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

test("a game saved to a file is found again after another game took its place", async () => {
  const { page, problems } = await openPage("", STILL);
  const hands = chromiumHands(page);
  await startGame(hands, { role: "Legislature", seed: 11 });
  await playUntil(hands, "decision");
  await hands.press(MENU.open);
  const save = await downloaded(page, () => hands.press(MENU.exportSave));
  expect(JSON.parse(save)).toEqual(JSON.parse((await kept(page)) ?? ""));

  await hands.press(MENU.toStart);
  await startGame(hands, { role: "Cloud", seed: 12 });
  expect(await screenNow(hands)).toBe("briefing");
  await hands.press(MENU.open);
  await openFile(page, save);
  // A save knows the moves, not how far the player has read: the verdict is told once more.
  await hands.press(SCREENS.verdict);
  await expect.poll(() => hands.count(SCREENS.decision)).toBe(1);
  expect(JSON.parse((await kept(page)) ?? "")).toEqual(JSON.parse(save));
  expect(problems).toEqual([]);
});

test.each([
  ["cut off", (save: string) => save.slice(0, 200)],
  ["not a save", () => `{"a": 1}`],
  ["of another scenario", (save: string) => save.replace(/"fingerprint":"\w+"/, `"fingerprint":"0000"`)],
  ["with a step that the rules refuse", (save: string) => save.replace(`"type":"advance"`, `"type":"castVote","role":"executive","vote":"for"`)],
])("a kept save that is %s says so, can be taken along, and does not stop a new game", async (_, spoil) => {
  const { [SAVE_KEY]: save = "" } = storageAt({ role: "executive", seed: 5, phase: "evidence", round: 1 });
  const spoilt = spoil(save);
  const { page, problems } = await openPage("", { ...STILL, ...storing({ [SAVE_KEY]: spoilt }) });
  const hands = chromiumHands(page);
  await page.getByRole("alert").getByText(/nothing is lost/i).waitFor();
  expect(await downloaded(page, () => hands.press(START.keepFile))).toBe(spoilt);
  expect(await kept(page)).toBe(spoilt);
  await startGame(hands, { role: "Allies", seed: 3 });
  expect(await screenNow(hands)).toBe("briefing");
  expect(await page.evaluate(() => Object.values(localStorage))).toContain(spoilt);
  expect(problems).toEqual([]);
});

test("a file that is no save leaves the game under way, and its draft, as they were", async () => {
  const { page } = await openPage("#/play", { ...STILL, ...storing(storageAt({ role: "executive", seed: 5, phase: "commit", draft: { verdictSeen: 1 } })) });
  const hands = chromiumHands(page);
  expect(await screenNow(hands)).toBe("decision");
  await choosePolicy(hands);
  const before = await kept(page);
  await hands.press(MENU.open);
  await openFile(page, "rubbish");
  await page.getByRole("alert").getByText(/cannot be read/i).waitFor();
  expect(await kept(page)).toBe(before);
  await hands.press(SHEET.close);
  expect(await hands.count(DECISION.undoAll)).toBe(1);
});
