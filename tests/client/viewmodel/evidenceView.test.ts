import { describe, expect, test } from "vitest";
import { cardView, placesByDocument } from "../../../src/client/viewmodel/cardView.ts";
import { evidenceView } from "../../../src/client/viewmodel/evidenceView.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, play, playTo, say } from "../../helpers/match.ts";
import { realScenario, smallScenario } from "../../helpers/scenarios.ts";

describe("the evidence phase", () => {
  const game = playTo(aMatch({ humans: ["council"] }), "evidence");
  const { compiled } = game;
  const view = project(compiled, game.match, "council");
  const evidence = evidenceView(compiled, view);

  test("shows the new cards first, and all of the hand", () => {
    expect(evidence.hand.map(({ card }) => card.id).sort()).toEqual([...(view.own?.hand ?? [])].sort());
    const fresh = evidence.hand.map((one) => one.fresh);
    expect(fresh).toEqual([...fresh].sort((a, b) => Number(b) - Number(a)));
    expect(fresh.filter(Boolean)).toHaveLength(compiled.scenario.debate.draws);
  });

  test("grants one look, and lets a card that was looked up be seen again", () => {
    const card = view.own?.hand[0] ?? "";
    expect(evidence.hand.every(({ canLook }) => canLook)).toBe(true);
    const after = evidenceView(compiled, project(compiled, play(game, say("council").looksAt(card)).match, "council"));
    expect(after.lookLeft).toBe(false);
    expect(after.hand.filter(({ canLook }) => canLook).map((one) => one.card.id)).toEqual([card]);
  });

  test("says what each card can do for which side, as the scenario has it", () => {
    const motion = compiled.scenario.motions[0];
    for (const { card, uses } of evidence.hand) {
      for (const { claim, helps, as } of uses) {
        const authored = motion?.claims.find(({ id }) => id === claim);
        expect(authored?.evidence.some((one) => one.card === card.id && one.as === as)).toBe(true);
        expect(helps === authored?.side).toBe(as === "support");
      }
    }
    expect(evidence.hand.some(({ uses }) => uses.length > 0)).toBe(true);
  });

  test("names the part that the role will have", () => {
    const motion = compiled.scenario.motions[0];
    const part = motion?.pro.includes("council") ? "pro" : motion?.con.includes("council") ? "con" : "floor";
    expect(evidence.part).toBe(part);
  });
});

describe("a card", () => {
  const { scenario } = realScenario();

  test.each(scenario.cards.map(({ id }) => id))("%s has a score that adds up, a witness and a place", (id) => {
    const card = cardView(scenario, id, {});
    expect(card?.score.ledger.reduce((sum, { points }) => sum + points, 0)).toBe(card?.score.points);
    expect(card?.origin.title).not.toBe(card?.origin.id);
    expect(card?.passages.length).toBeGreaterThan(0);
    expect(placesByDocument(card?.passages ?? []).flatMap(({ lines }) => lines)).toHaveLength(card?.passages.length ?? 0);
  });

  test("that was checked scores as the check says", () => {
    const { scenario: small } = smallScenario();
    const checked = small.cards.find(({ check }) => check?.result === "contradicted");
    const before = cardView(small, checked?.id ?? "", {});
    const after = cardView(small, checked?.id ?? "", { [checked?.id ?? ""]: "contradicted" });
    expect(before?.check).toBeNull();
    expect(after?.check).toMatchObject({ result: "contradicted", finding: checked?.check?.finding });
    expect(after?.score.points).toBeLessThan(before?.score.points ?? 0);
  });

  test("tells where the documents disagree about it", () => {
    const { contradictions } = scenario;
    const named = contradictions.flatMap(({ positions }) => positions.flatMap(({ cards }) => cards));
    for (const id of new Set(named)) {
      const card = cardView(scenario, id, {});
      expect(card?.contradictions.length).toBe(contradictions.filter(({ positions }) => positions.some(({ cards }) => cards.includes(id))).length);
      expect(card?.contradictions.every(({ positions }) => positions.some(({ thisCard }) => thisCard))).toBe(true);
    }
  });

  test("of an unknown name is none", () => {
    expect(cardView(scenario, "constructor", {})).toBeNull();
  });
});
