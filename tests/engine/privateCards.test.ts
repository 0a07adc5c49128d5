import { describe, expect, test } from "vitest";
import { drawCards } from "../../src/engine/deal.ts";
import type { Match } from "../../src/engine/index.ts";
import { compileScenario } from "../../src/scenario/index.ts";
import type { Scenario } from "../../src/scenario/index.ts";
import { aMatch, play, playTo, playUntil, say } from "../helpers/match.ts";
import { fullScenario, smallScenario } from "../helpers/scenarios.ts";

const SEEDS = [1, 2, 3, 4, 5, 6];
const compiled = fullScenario();
/** What a role could draw if it drew everything. */
const deckOf = (match: Match, role: string): readonly string[] => drawCards(compiled, match, { role, count: 99, round: 3, motion: null });

describe("a card with a holder", () => {
  test.each(SEEDS)("is in its holder's first hand and in nobody else's (seed %i)", (seed) => {
    const { match } = playTo(aMatch({ compiled, seed }), "briefing");
    const holding = (card: string): readonly string[] => Object.values(match.seats).flatMap(({ role, hand }) => (hand.includes(card) ? [role] : []));
    expect(holding("C01")).toEqual(["council"]);
    expect(holding("C02")).toEqual(["company"]);
    expect(new Set(Object.values(match.seats).map(({ hand }) => hand.length)).size).toBe(1);
    expect(deckOf(match, "residents")).not.toContain("C01");
  });

  test("can be drawn by all once it has been played", () => {
    const before = playTo(aMatch({ compiled, seed: 1 }), "debate", { step: "proCase" });
    const [debate] = before.match.debates;
    if (debate === undefined) throw new Error("no debate");
    const played = { ...before.match, debates: [{ ...debate, plays: [{ id: "p", card: "C01", by: "council", on: { claim: "M1P1" }, as: "support" as const, step: "proCase" as const }] }] };
    expect(deckOf(before.match, "residents")).not.toContain("C01");
    expect(deckOf(played, "residents")).toContain("C01");
    expect(deckOf(played, "residents")).not.toContain("C02");
  });

  test("can be drawn by all once a policy that publishes it has been adopted", () => {
    const before = playTo(aMatch({ compiled, seed: 1, humans: ["company"] }), "commit");
    const sealed = playUntil(play(before, say("company").seals("open_data")), ({ phase }) => phase === "report");
    expect(deckOf(before.match, "council")).not.toContain("C02");
    expect(deckOf(sealed.match, "council")).toContain("C02");
  });

  test("stays in a hand that is too full when nobody chooses", () => {
    const scenario = { ...compiled.scenario, debate: { ...compiled.scenario.debate, hand: 3, draws: 3 } };
    const { match } = play(playTo(aMatch({ compiled: compileScenario(scenario), seed: 2, humans: ["council"] }), "evidence"), { type: "advance" });
    expect(match.seats["council"]?.hand).toContain("C01");
  });
});

describe("a burden of proof", () => {
  /** The small scenario in which nobody is against the first motion, so that only the proof decides. */
  const withProof = (standard: number, assume?: string): Scenario => {
    const { scenario } = smallScenario();
    const sure = Object.fromEntries(scenario.blocs.map(({ id }) => [id, 0.98]));
    const assumptions = assume === undefined ? scenario.assumptions : [...scenario.assumptions, { id: assume, title: "Standard", claim: "Sure enough", param: "proof", value: 0.5, range: [0.3, 1] as [number, number], presets: {}, sources: [], contested: true }];
    const motions = scenario.motions.map((motion, at) => (at === 0 ? { ...motion, priors: sure, proof: { claims: ["M1P1", "M1P2"], standard, ...(assume !== undefined && { assume }) } } : motion));
    return { ...scenario, assumptions, motions };
  };
  const verdictOf = (scenario: Scenario, assumptions: Readonly<Record<string, number>> = {}) => playTo(aMatch({ compiled: compileScenario(scenario, assumptions), seed: 3, level: 2 }), "commit").match.debates[0]?.verdict;

  test("lets a motion fall that the house is for, and tells both figures", () => {
    const verdict = verdictOf(withProof(1));
    expect(verdict).toMatchObject({ passed: false, proof: { standard: 1 } });
    expect(verdict?.support).toBeGreaterThan(0.5);
    const best = Math.max(...(verdict?.tally.claims ?? []).filter(({ id }) => id === "M1P1" || id === "M1P2").map(({ strength }) => strength));
    expect(verdict?.proof?.strength).toBe(best);
  });

  test("lets it pass when it is met, and is not told where there is none", () => {
    expect(verdictOf(withProof(0.2))).toMatchObject({ passed: true, proof: { standard: 0.2 } });
    expect(playTo(aMatch({ seed: 3, level: 2 }), "commit").match.debates[0]?.verdict).not.toHaveProperty("proof");
  });

  test("is as heavy as the assumption that it names", () => {
    expect(verdictOf(withProof(0.5, "A9"), { A9: 1 })).toMatchObject({ passed: false, proof: { standard: 1 } });
    expect(verdictOf(withProof(0.5, "A9"))?.proof?.standard).toBe(0.5);
  });
});
