import { expect, test } from "vitest";
import { besideOf } from "../../../../src/client/viewmodel/rubric/besideOf.ts";
import { rubricIndicators } from "../../../../src/client/viewmodel/rubric/rubricIndicators.ts";
import type { DebriefNews } from "../../../../src/client/store/classPort.ts";
import type { SeatView } from "../../../../src/engine/index.ts";

const CASE = { claims: [{ claim: "c1", warrant: "w1", card: null }], sentence: "" };
const GAME = { debates: [], checked: {}, forecasts: [], scores: null, offers: [], parts: [] } as unknown as SeatView;

const perspective = (steelman: Parameters<typeof besideOf>[0]["steelman"]) => rubricIndicators({ cards: [] }, GAME, { role: "lab", beside: besideOf({ steelman, statement: null }) }).find(({ row }) => row === "perspective");

function line(endorsing: number | null): DebriefNews["statement"]["lines"][number] {
  return { id: "l", text: "Keep it", own: false, stood: 3, result: endorsing === null ? null : { agree: 3, disagree: 0, pass: 0, endorsing, against: 0 } };
}

test("a case that was made counts, rated or not; one that was only asked for does not", () => {
  expect(perspective({ case: CASE, stars: 4 })).toMatchObject({ suggestion: 3, figures: { stars: 4 } });
  expect(perspective({ case: CASE, stars: null })).toMatchObject({ suggestion: 1, figures: {} });
  expect(perspective({ case: null, stars: null })?.suggestion).toBeNull();
  expect(perspective(null)?.suggestion).toBeNull();
});

test("of the joint statement the lines count that every role endorses, once that is told", () => {
  const joint = (...endorsing: readonly (number | null)[]): number | null => besideOf({ steelman: null, statement: { open: false, roles: 2, lines: endorsing.map(line) } }).joint;
  expect(joint(2, 1, 2)).toBe(2);
  expect(joint(1)).toBe(0);
  expect(joint(null)).toBeNull();
  expect(besideOf({ steelman: null, statement: null }).joint).toBeNull();
});
