import { expect, test } from "vitest";
import { startChanges } from "../../../src/client/viewmodel/startChanges.ts";

test("each reason tells its share, and each meter where it starts once", () => {
  const shifts = [
    { meter: "trade", from: 46, to: 43, reason: "Tariffs stand." },
    { meter: "tension", from: 50, to: 60, reason: "You quarrelled." },
    { meter: "trade", from: 43, to: 38, reason: "You quarrelled." },
  ];
  expect(startChanges(shifts)).toEqual({
    reasons: [
      { reason: "Tariffs stand.", shares: [{ meter: "trade", by: -3 }] },
      {
        reason: "You quarrelled.",
        shares: [
          { meter: "tension", by: 10 },
          { meter: "trade", by: -5 },
        ],
      },
    ],
    starts: [
      { meter: "trade", to: 38 },
      { meter: "tension", to: 60 },
    ],
  });
});
