import { expect, test } from "vitest";
import { outlookTrend } from "../../../src/client/viewmodel/outlookTrend.ts";

const few = [200, 300, 500, 1].map((count) => ({ games: 500, of: 10_000, endings: { calm: count } }));

test("shares round by round; nearly all and hardly any are said without a figure", () => {
  expect(outlookTrend(few, {}, "calm")).toEqual([
    { round: 1, share: 0.4, told: "about" },
    { round: 2, share: 0.6, told: "about" },
    { round: 3, share: 1, told: "nearlyAlways" },
    { round: 4, share: 0.002, told: "hardlyEver" },
  ]);
});

test("the many games that were played from a round speak for it", () => {
  const many = { 2: { games: 10_000, of: 10_000, endings: { calm: 6340 } } };
  expect(outlookTrend(few, many, "calm").map(({ share }) => share)).toEqual([0.4, 0.634, 1, 0.002]);
  expect(outlookTrend(few, many, "never").every(({ share }) => share === 0)).toBe(true);
});
