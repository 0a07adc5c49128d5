import { expect, test } from "vitest";
import { useChromium } from "./chromium.ts";
import { chromiumHands } from "./chromiumHands.ts";
import { until, type Hands, type Named } from "./hands.ts";
import { DECISION, HINT, MENU, playRole, SCREENS, SHEET, SKIP, START, WHERE } from "./names.ts";

const openPage = useChromium();
const STILL = { reducedMotion: "reduce" } as const;

/** Most presses from the start page to the first decision. */
const PRESSES = 4;
/** Most time that the game itself may take on that way, with its pauses as they are at first; issue 3 grants 60 s with reading. Milliseconds. */
const WAY = 20_000;

test.each(["Executive", "Community"])("a hurried player is at the first decision as %s after four presses", async (role) => {
  const { page, problems } = await openPage("", STILL);
  const hands = chromiumHands(page);
  const start = performance.now();
  const way: readonly Named[] = [START.newGame, playRole(role), SCREENS.briefing, SKIP.toDecision];
  for (const next of way) await hands.press(next);
  await page.getByRole("button", { name: /^seal: do nothing$/i }).waitFor();
  expect(way).toHaveLength(PRESSES);
  expect(performance.now() - start).toBeLessThan(WAY);
  expect(problems).toEqual([]);
});

test("a hint is shown once, stays over a reload, goes when it is put away, and comes again when asked for", async () => {
  const { page } = await openPage("", STILL);
  const hands = chromiumHands(page);
  for (const next of [START.newGame, playRole("Executive")]) await hands.press(next);
  await shown(hands, HINT.gotIt);
  await hands.reload();
  await shown(hands, HINT.gotIt);
  await hands.press(HINT.gotIt);
  await gone(hands, HINT.gotIt);
  await hands.reload();
  await shown(hands, SCREENS.briefing);
  expect(await hands.count(HINT.gotIt)).toBe(0);
  await hands.press(MENU.open);
  await hands.press(HINT.again);
  await hands.press(SHEET.close);
  await shown(hands, HINT.gotIt);
});

test("where am I is answered on every screen, and sheets lead back to where they were opened", async () => {
  const { page } = await openPage("", STILL);
  const hands = chromiumHands(page);
  for (const next of [START.newGame, playRole("Executive")]) await hands.press(next);
  for (const leave of [SCREENS.briefing, SCREENS.evidence, SKIP.toDecision]) {
    await hands.press(WHERE.open);
    await shown(hands, WHERE.sheet);
    await hands.press(SHEET.close);
    await gone(hands, SHEET.any);
    await hands.press(leave);
  }
  await hands.press(DECISION.why);
  await hands.press(SHEET.cardLink);
  await shown(hands, SHEET.card);
  await hands.press(SHEET.back);
  await gone(hands, SHEET.card);
  expect(await hands.count(SHEET.any)).toBe(1);
});

test("a choice is undone change by change", async () => {
  const { page } = await openPage("", STILL);
  const hands = chromiumHands(page);
  for (const next of [START.newGame, playRole("Executive"), SCREENS.briefing, SKIP.toDecision]) await hands.press(next);
  await shown(hands, DECISION.policy);
  await hands.press(DECISION.policy, 0);
  await hands.press(DECISION.policy, 1);
  await hands.press(DECISION.undo);
  expect([await hands.checked(DECISION.policy, 0), await hands.checked(DECISION.policy, 1)]).toEqual([true, false]);
  await hands.press(DECISION.undo);
  expect(await hands.checked(DECISION.policy, 0)).toBe(false);
  expect(await hands.count(DECISION.undo)).toBe(0);
});

const shown = (hands: Hands, what: Named): Promise<true> => until(`${what.role} ${what.name}`, async () => ((await hands.count(what)) > 0 ? true : null));
const gone = (hands: Hands, what: Named): Promise<true> => until(`no ${what.role} ${what.name}`, async () => ((await hands.count(what)) === 0 ? true : null));
