import { expect, test } from "vitest";
import { openCaseFile } from "../../src/engine/caseFile.ts";
import type { Match } from "../../src/engine/index.ts";
import { openDebate } from "../../src/engine/table.ts";
import { aMatch, playTo } from "../helpers/match.ts";
import { realScenario } from "../helpers/scenarios.ts";

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** How many cards of a lead's hand serve its own claims, and how many answer the other side's. */
function heldBy(match: Match, side: "pro" | "con"): { own: number; answers: number } {
  const debate = openDebate(match);
  const { scenario } = realScenario();
  const claims = scenario.motions.find(({ id }) => id === debate?.motion)?.claims ?? [];
  const hand = match.seats[debate?.leads[side] ?? ""]?.hand ?? [];
  const bears = (card: string, mine: boolean, as: string): boolean =>
    claims.some((claim) => (claim.side === side) === mine && openCaseFile(scenario).onClaim.get(card)?.get(claim.id)?.as === as);
  return { own: hand.filter((card) => bears(card, true, "support")).length, answers: hand.filter((card) => bears(card, false, "attack")).length };
}

test.each(SEEDS)("both leads open the first debate with cards for themselves and against the other side (seed %i)", (seed) => {
  const { match } = playTo(aMatch({ compiled: realScenario(), seed }), "debate", { round: 1 });
  for (const side of ["pro", "con"] as const) {
    const { own, answers } = heldBy(match, side);
    expect(own).toBeGreaterThanOrEqual(2);
    expect(answers).toBeGreaterThanOrEqual(2);
  }
});
