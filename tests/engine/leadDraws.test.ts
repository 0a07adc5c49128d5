import { describe, expect, test } from "vitest";
import { leadOf, motionOfRound } from "../../src/engine/deal.ts";
import { openCaseFile } from "../../src/engine/caseFile.ts";
import { aMatch, playUntil } from "../helpers/match.ts";
import { realScenario } from "../helpers/scenarios.ts";

const compiled = realScenario();
const { scenario } = compiled;

describe("cards for those who lead", () => {
  test("a lead draws leadDraws cards, the floor draws draws", () => {
    const game = playUntil(aMatch({ compiled, level: 1, seed: 3 }), ({ phase }) => phase === "debate");
    const motion = motionOfRound(scenario, 1);
    if (motion === null) throw new Error("the first round has a motion");
    const leads = [leadOf(game.match, motion, "pro"), leadOf(game.match, motion, "con")];
    const drawnLast = (role: string): number => game.events.flatMap((event) => (event.type === "cardsDrawn" && event.role === role ? [event.cards.length] : [])).at(-1) ?? 0;
    for (const { id } of scenario.roles) expect(drawnLast(id)).toBe(leads.includes(id) ? 4 : 2);
  });

  test("in every round a lead holds at least four cards that serve its side", () => {
    for (const seed of [1, 2, 3]) {
      for (let round = 1; round <= scenario.rounds; round++) {
        const { match } = playUntil(aMatch({ compiled, level: 1, seed }), (place) => place.phase === "debate" && place.round === round);
        const motion = motionOfRound(scenario, round);
        if (motion === null || match.place.phase !== "debate") continue;
        for (const side of ["pro", "con"] as const) {
          const hand = match.seats[leadOf(match, motion, side)]?.hand ?? [];
          const serving = hand.filter((card) => motion.claims.some((claim) => openCaseFile(scenario).onClaim.get(card)?.get(claim.id)?.as === (claim.side === side ? "support" : "attack")));
          expect(serving.length).toBeGreaterThanOrEqual(4);
        }
      }
    }
  });
});
