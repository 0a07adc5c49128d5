import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "./axeFaults.ts";
import { useChromium } from "./chromium.ts";
import { chromiumHands, find } from "./chromiumHands.ts";
import { playToDebrief, screenNow, startGame } from "./driveGame.ts";
import { until, type Hands, type Named } from "./hands.ts";
import { CAUCUS, DECISION, FULL_DECISION, SCREENS, WHERE } from "./names.ts";

const openPage = useChromium();

/** What must have been done once in the game. */
interface Deeds {
  offered: boolean;
  accepted: boolean;
  countered: boolean;
  vetoed: boolean;
  halved: boolean;
  foretold: boolean;
  told: Set<string>;
}

/** What a report tells of it, by what. */
const TOLD = { deals: /^What became of deals$/, forecasts: /^Forecasts of this round$/, veto: /vetoed “|for a veto/ } as const;

test("a whole game by the full rules: deals made and accepted, a veto, a half measure and forecasts, told afterwards", { timeout: 240_000 }, async () => {
  const { page, problems } = await openPage("", { reducedMotion: "reduce" });
  const hands = chromiumHands(page);
  await startGame(hands, { role: "Executive", seed: 7, rules: "full", others: "normal" });
  const deeds: Deeds = { offered: false, accepted: false, countered: false, vetoed: false, halved: false, foretold: false, told: new Set() };
  await playToDebrief(hands, async (screen) => {
    if (screen === "caucus") await bargain(page, hands, deeds);
    if (screen === "decision") await decideFully(page, hands, deeds);
    if (screen === "report") await listen(page, deeds.told);
  });
  const { told, ...done } = deeds;
  expect(done).toEqual({ offered: true, accepted: true, countered: true, vetoed: true, halved: true, foretold: true });
  expect([...told].sort()).toEqual(Object.keys(TOLD).sort());
  expect(problems).toEqual([]);
});

test("an offer that is half written is there after a reload, and axe finds nothing on the desk, by day and by night", { timeout: 120_000 }, async () => {
  const { page } = await openPage("", { reducedMotion: "reduce" });
  const hands = chromiumHands(page);
  await startGame(hands, { role: "Executive", seed: 7, rules: "full" });
  await hands.press(WHERE.open);
  expect(await hands.text(WHERE.sheet)).toMatch(/Full\. The others: Random\./);
  await page.keyboard.press("Escape");
  await leaveUntil(hands, "caucus");
  await hands.press(CAUCUS.offer);
  await hands.press(CAUCUS.kind("payment"));
  await choose(page, CAUCUS.with, "Allies");
  const before = await hands.text(CAUCUS.form);
  await hands.reload();
  await screenNow(hands);
  expect(await hands.text(CAUCUS.form)).toBe(before);
  const byDay = await axeFaults(page);
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "night"));
  await page.setViewportSize({ width: 360, height: 740 });
  expect({ byDay, byNight: await axeFaults(page) }).toEqual({ byDay: [], byNight: [] });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("a deal can be written and put on the desk with the keyboard alone", { timeout: 120_000 }, async () => {
  const { page } = await openPage("", { reducedMotion: "reduce" });
  const hands = chromiumHands(page);
  await startGame(hands, { role: "Executive", seed: 7, rules: "full" });
  await leaveUntil(hands, "caucus");
  await find(page, CAUCUS.offer).focus();
  await page.keyboard.press("Enter");
  await until("the heading of the form to have the focus", async () => ((await page.evaluate(() => document.activeElement?.textContent)) === "Your offer" ? true : null));
  for (let steps = 0; steps < 40 && !(await focused(page)).includes("Put it on the desk"); steps++) await page.keyboard.press("Tab");
  expect(await focused(page)).toContain("Put it on the desk");
  await page.keyboard.press("Enter");
  await until("the offer on the desk", async () => ((await hands.count({ role: "article", name: /if and then/i })) > 0 ? true : null));
});

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Notes down what a report tells. */
async function listen(page: Page, told: Set<string>): Promise<void> {
  for (const [what, words] of Object.entries(TOLD)) if ((await page.getByText(words).count()) > 0) told.add(what);
}

/** Once: makes an offer, accepts one, and answers one with other terms. */
async function bargain(page: Page, hands: Hands, deeds: Deeds): Promise<void> {
  if (!deeds.offered) {
    await hands.press(CAUCUS.offer);
    await hands.press(CAUCUS.kind("payment"));
    await hands.press(CAUCUS.send);
    await until("the form to be gone", async () => ((await hands.count(CAUCUS.form)) === 0 ? true : null));
    deeds.offered = true;
  }
  for (let which = 0; !deeds.accepted && which < (await hands.count(CAUCUS.accept)); which++) {
    const button = find(page, CAUCUS.accept).nth(which);
    if ((await button.getAttribute("aria-disabled")) === "true") continue;
    await button.click();
    await until("the deal in force", async () => ((await page.getByText("In force", { exact: true }).count()) > 0 ? true : null));
    deeds.accepted = true;
  }
  if (deeds.accepted && !deeds.countered && (await hands.count(CAUCUS.counter)) > 0) {
    await hands.press(CAUCUS.counter);
    const amount = find(page, CAUCUS.amount);
    if ((await amount.count()) > 0) await amount.selectOption({ index: 0 });
    if (await hands.blocked(CAUCUS.sendCounter)) await hands.press(CAUCUS.drop);
    else {
      await hands.press(CAUCUS.sendCounter);
      deeds.countered = true;
    }
  }
}

/** Names a veto, guesses, and goes half of the way, where that can be done. */
async function decideFully(page: Page, hands: Hands, deeds: Deeds): Promise<void> {
  if (!deeds.halved) deeds.halved = await goHalfWay(hands);
  const veto = find(page, FULL_DECISION.veto);
  if (!deeds.vetoed && (await veto.count()) > 0) {
    await veto.selectOption({ index: 1 });
    deeds.vetoed = !(await hands.blocked(SCREENS.decision));
    if (!deeds.vetoed) await veto.selectOption({ index: 0 });
  }
  const meter = find(page, FULL_DECISION.meter).first();
  await meter.selectOption({ index: 1 });
  await choose(page, FULL_DECISION.way, "▼ down");
  await choose(page, FULL_DECISION.sure, "80 %");
  deeds.foretold = true;
}

/** Chooses a policy that can be adopted by half, and half of it. Whether there was one. */
async function goHalfWay(hands: Hands): Promise<boolean> {
  const offered = await hands.count(DECISION.policy);
  for (let which = 0; which < offered; which++) {
    await hands.press(DECISION.policy, which);
    if ((await hands.count(FULL_DECISION.half)) > 0) {
      await hands.press(FULL_DECISION.half);
      if (!(await hands.blocked(SCREENS.decision))) return true;
    }
    await hands.press(DECISION.undoAll);
  }
  return false;
}

const choose = async (page: Page, what: Named, label: string): Promise<void> => void (await find(page, what).first().selectOption({ label }));

/** Goes on without a word until a screen is there. */
async function leaveUntil(hands: Hands, last: keyof typeof SCREENS): Promise<void> {
  for (let screen = await screenNow(hands); screen !== last; screen = await screenNow(hands)) {
    while (screen === "evidence" && (await hands.blocked(SCREENS.evidence))) await hands.press({ role: "button", name: /^put down card/i });
    await hands.press(SCREENS[screen]);
  }
}
