import { describe, expect, test } from "vitest";
import { scoreCard } from "../../src/debate/evidenceScore.ts";
import type { CardTags } from "../../src/debate/evidenceScore.ts";
import { CARD_TABLE } from "./cardTable.ts";

const plain: CardTags = { reliability: "F", stake: "none", directness: "relayed", wording: "definite", check: "none" };
const points = (tags: Partial<CardTags>): number => scoreCard({ ...plain, ...tags }).points;

describe("the base score of a card", () => {
  test.each(CARD_TABLE)("$id of MODEL §7.4 adds up to $tau", ({ tags, tau }) => expect(scoreCard(tags).tau).toBe(tau));

  test("each tag has its points (MODEL §1.4)", () => {
    expect((["A", "B", "C", "F", "D", "E"] as const).map((reliability) => points({ reliability }) - 50)).toEqual([20, 12, 5, 0, -8, -20]);
    expect((["none", "stake", "againstInterest"] as const).map((stake) => points({ stake }) - 50)).toEqual([0, -8, 10]);
    expect((["primary", "named", "relayed", "anonymous", "unattributed"] as const).map((directness) => points({ directness }) - 50)).toEqual([15, 5, 0, -6, -10]);
    expect((["definite", "hedged", "prediction", "opinion"] as const).map((wording) => points({ wording }) - 50)).toEqual([0, -4, -10, -12]);
    expect((["none", "checksOut", "contradicted"] as const).map((check) => points({ check }) - 50)).toEqual([0, 10, -25]);
  });

  test("the ledger shows every tag and sums to the score", () => {
    const { ledger } = scoreCard({ reliability: "C", stake: "stake", directness: "named", wording: "prediction", check: "checksOut" });
    expect(ledger.map(({ part, tag, points: p }) => `${part} ${tag} ${p}`)).toEqual(["base start 50", "who C 5", "stake stake -8", "directness named 5", "wording prediction -10", "check checksOut 10"]);
  });

  test("scores stop at 5 and 95, and the ledger says so", () => {
    const best = scoreCard({ reliability: "A", stake: "againstInterest", directness: "primary", wording: "definite", check: "checksOut" });
    const worst = scoreCard({ reliability: "E", stake: "stake", directness: "unattributed", wording: "opinion", check: "contradicted" });
    expect([best.tau, worst.tau]).toEqual([0.95, 0.05]);
    expect(best.ledger.at(-1)).toEqual({ part: "clamp", tag: "ceiling", points: -10 });
    expect(worst.ledger.at(-1)).toEqual({ part: "clamp", tag: "floor", points: 30 });
    for (const { ledger, points: total } of [best, worst]) expect(ledger.reduce((sum, line) => sum + line.points, 0)).toBe(total);
  });
});
