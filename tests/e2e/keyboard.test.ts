import { expect, test } from "vitest";
import { useChromium } from "./chromium.ts";
import { playUntil, startGame } from "./driveGame.ts";
import { keyboardHands } from "./keyboardHands.ts";

const openPage = useChromium();

test("a round from the start page to the report, with the keyboard alone, on the moving board", async () => {
  const { page, problems } = await openPage();
  const hands = keyboardHands(page);
  await startGame(hands, { role: "Executive", seed: 7 });
  await playUntil(hands, "report");
  expect(problems).toEqual([]);
});
