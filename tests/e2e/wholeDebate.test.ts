import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PARTS } from "../../src/engine/index.ts";
import { type StagedPlace, storageAt } from "../../tools/screens/stagedGame.ts";
import { axeFaults, axeFaultsByNight } from "./axeFaults.ts";
import { storing, useChromium } from "./chromium.ts";
import { chromiumHands, find } from "./chromiumHands.ts";
import { until, type Hands, type Named } from "./hands.ts";
import { DEBATE, DEBRIEF, DECISION, SCREENS } from "./names.ts";

const openPage = useChromium();
const LEAD = { role: "executive", seed: 5, phase: "debate", parts: PARTS } as const;
const FLOOR = { ...LEAD, role: "cloud", step: "floor" } as const;
/** A game in which the floor puts two questions to the executive's claim. */
const ASKED = { ...LEAD, seed: 9, step: "floor" } as const;

async function openAt(place: StagedPlace): Promise<{ readonly page: Page; readonly hands: Hands }> {
  const { page } = await openPage("#/play", { reducedMotion: "reduce", ...storing(storageAt(place)) });
  return { page, hands: chromiumHands(page) };
}

const there = (hands: Hands, what: Named): Promise<true> => until(`${what.role} ${what.name}`, async () => ((await hands.count(what)) > 0 ? true : null));
const heading = (name: RegExp): Named => ({ role: "heading", name });

describe("the lead", () => {
  test("votes before the debate with one press, and is done with the next", async () => {
    const { page, hands } = await openAt({ ...LEAD, step: "preVote" });
    await there(hands, DEBATE.goOnVoteless);
    await hands.press(DEBATE.voteFor);
    await page.getByText("You have voted for it.").waitFor();
    expect(await hands.count(DEBATE.goOnVoteless)).toBe(0);
    await hands.reload();
    await page.getByText("You have voted for it.").waitFor();
    await hands.press(DEBATE.done);
    await there(hands, heading(/^make the case for it/i));
  });

  test("asks after a source: the answer lies on the table, also after a reload, and so does what is chosen next", async () => {
    const { page, hands } = await openAt({ ...LEAD, step: "cross" });
    await page.getByText("2 questions left").waitFor();
    await hands.press(DEBATE.askWho);
    await page.getByText("1 question left").waitFor();
    await hands.press(DEBATE.source, 1);
    await hands.reload();
    await page.getByText("1 question left").waitFor();
    expect(await hands.checked(DEBATE.source, 1)).toBe(true);
    const answered = page.getByRole("article").filter({ hasText: "Executive asked: Who is behind it?" });
    expect(await answered.first().innerText()).toMatch(/Who: .+ \([+−±]\d+\)/);
  });

  test("waves a question from the floor down, has to take the last one, and is heard", async () => {
    const { page, hands } = await openAt(ASKED);
    await there(hands, heading(/^answer the floor/i));
    expect(await hands.count(DEBATE.takePoint)).toBe(2);
    expect({ byDay: await axeFaults(page), byNight: await axeFaultsByNight(page) }).toEqual({ byDay: [], byNight: [] });
    await hands.press(DEBATE.waveDown);
    await until("one question", async () => ((await hands.count(DEBATE.takePoint)) === 1 ? true : null));
    expect(await hands.blocked(DEBATE.waveDown)).toBe(true);
    await hands.press(DEBATE.takePoint);
    await page.getByText("Executive answers:").first().waitFor();
    await page.getByText("Executive waves the question down.").first().waitFor();
  });

  test("names the claim that decides with the keyboard alone, and finds it beside the verdict", async () => {
    const { page, hands } = await openAt({ ...LEAD, step: "closing" });
    await there(hands, DEBATE.clash);
    await find(page, DEBATE.clash).first().focus();
    await page.keyboard.press("Space");
    await page.getByText("You call P1 the claim that decides.").waitFor();
    await hands.press(DEBATE.done);
    await there(hands, heading(/^cast your vote/i));
    await hands.press(DEBATE.voteFor);
    await hands.press(DEBATE.done);
    await there(hands, SCREENS.verdict);
    await page.getByText(/^Executive called P1 the claim that decides/).waitFor();
    await page.getByText(/^(Before the debate you were|You voted)/).waitFor();
    await page.getByText(/^.*other well-known ways the house would have stood at/).waitFor();
  });
});

describe("a seat on the floor", () => {
  test("has the first card's button in sight on a laptop, and is told whom the card helps", async () => {
    const { page, hands } = await openAt(FLOOR);
    await there(hands, heading(/^speak from the floor/i));
    const buttons = page.getByRole("button", { name: /^(put it under|play it against)/i });
    const box = await buttons.first().boundingBox();
    const foot = await page.locator(".panel-foot").boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(foot?.y ?? 0);
    expect(await page.getByText(/^Helps (the motion|the other side)\./).count()).toBeGreaterThanOrEqual(await buttons.count());
  });

  test("asks a question in the place of a card; what is half chosen survives a reload", async () => {
    const { page, hands } = await openAt(FLOOR);
    await there(hands, DEBATE.pointClaim);
    await find(page, DEBATE.pointClaim).selectOption({ index: 1 });
    expect(await hands.blocked(DEBATE.askPoint)).toBe(true);
    await hands.reload();
    await there(hands, DEBATE.pointClaim);
    expect(await find(page, DEBATE.pointClaim).evaluate((select: HTMLSelectElement) => select.selectedIndex)).toBe(1);
    await find(page, DEBATE.pointQuestion).selectOption({ label: "Who pays for it?" });
    await hands.press(DEBATE.askPoint);
    await page.getByText("Cloud asks: Who pays for it?").first().waitFor();
    expect(await hands.count(DEBATE.attack)).toBe(0);
    await page.evaluate(() => window.scrollTo(0, 0));
    await hands.press(DEBATE.done);
    await until("the rest of the debate", async () => ((await hands.count(SCREENS.verdict)) + (await hands.count(DEBATE.voteFor)) > 0 ? true : null));
    await page.getByText(/(Executive|PRC ministry) (answers:|waves the question down\.)/).first().waitFor();
  });
});

test("cards name their articles, and a key says what the names stand for", async () => {
  const { page } = await openAt({ ...LEAD, step: "closing" });
  await page.getByText(/^The articles$/).click();
  await page.getByText(/^OpenAI Urges Ban on DeepSeek AI Amid Security Concerns\./).waitFor();
  expect(await page.getByRole("main").innerText()).not.toMatch(/\bD[0-4]\b/);
});

test("the debrief tells the scores; a weight of the public interest changes the index at once and stays after a reload", async () => {
  const { page, hands } = await openAt({ ...LEAD, phase: "debrief", draft: { verdictSeen: 6, resolutionSeen: 6 } });
  await hands.press(DEBRIEF.step("Who wanted what"));
  const value = page.locator(".interest-value b");
  await value.waitFor();
  const before = await value.innerText();
  await page.getByRole("spinbutton", { name: /^security, as a number/i }).fill("-2");
  await expect.poll(() => value.innerText()).not.toBe(before);
  const changed = await value.innerText();
  await hands.reload();
  await expect.poll(() => value.innerText(), { timeout: 10_000 }).toBe(changed);
  await hands.press({ role: "button", name: /^back to the scenario/i });
  await expect.poll(() => value.innerText()).toBe(before);
  await page.getByText(/usually \d+\.\d ± \d+\.\d/).first().waitFor();
  expect(await hands.count(DECISION.policy)).toBe(0);
});
