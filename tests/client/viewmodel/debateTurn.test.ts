import { expect, test } from "vitest";
import { cardChoices } from "../../../src/client/viewmodel/cardChoices.ts";
import { debateTurn } from "../../../src/client/viewmodel/debateTurn.ts";
import { project } from "../../../src/engine/index.ts";
import type { Game } from "../../helpers/match.ts";
import { aMatch, play, playTo, say } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const { scenario } = compiled;
const seen = (game: Game, role: string) => project(compiled, game.match, role);
const caseOf = (seed: number): Game => playTo(aMatch({ compiled, seed, level: 1, humans: ["executive"] }), "debate", { step: "proCase" });

test("it is nobody's turn who is not waited for", () => {
  expect(debateTurn(scenario, seen(caseOf(1), "cloud"))).toBeNull();
  expect(debateTurn(scenario, seen(caseOf(1), "executive"))?.kind).toBe("case");
});

test("a claim tells how many cards of the hand fit, and which blocs its reasons speak to", () => {
  const turn = debateTurn(scenario, seen(caseOf(1), "executive"));
  expect(turn?.claims.map(({ id }) => id)).toEqual(scenario.motions[0]?.claims.filter(({ side }) => side === "pro").map(({ id }) => id));
  expect(turn?.claims.some(({ cards }) => cards > 0)).toBe(true);
  for (const { cards, warrants } of turn?.claims ?? []) {
    for (const { points } of warrants) expect(cards === 0 ? points === 0 : points >= 0).toBe(true);
  }
});

test("what a card is said to do is what it does", () => {
  for (const seed of [1, 2, 3, 4]) {
    const before = play(caseOf(seed), say("executive").claims("M1P1", "M1P1a"));
    const view = seen(before, "executive");
    const target = debateTurn(scenario, view)?.targets.find(({ mark }) => mark === "P1");
    if (target === undefined) throw new Error("no target");
    for (const { card, obstacle, preview } of cardChoices(scenario, view, target)) {
      if (obstacle !== null) continue;
      const after = seen(play(before, say("executive").plays(card.id, target.on)), "executive");
      expect(preview?.from).toBe(view.house?.house);
      expect(preview?.to).toBe(after.house?.house);
      expect(preview?.claim?.to).toBe(after.house?.claims[0]?.strength);
    }
  }
});

test("every card of the hand is either playable as the rules say, or says why not", () => {
  for (const [step, role] of [["proRebuttal", "executive"], ["floor", "cloud"]] as const) {
    const view = seen(playTo(aMatch({ compiled, seed: 9, level: 1, humans: [role] }), "debate", { step }), role);
    const turn = debateTurn(scenario, view);
    expect(turn?.targets.length).toBeGreaterThan(0);
    for (const target of turn?.targets ?? []) {
      const choices = cardChoices(scenario, view, target);
      expect(choices).toHaveLength(view.own?.hand.length ?? -1);
      expect(choices.filter(({ obstacle }) => obstacle === null)).toHaveLength(target.possible);
    }
    const possible = turn?.targets.reduce((sum, target) => sum + target.possible, 0);
    expect(possible).toBe(view.moves.plays.length);
  }
});

test("a card that is against a claim says so when the claim is one's own", () => {
  const game = play(caseOf(1), say("executive").claims("M1P1", "M1P1a"));
  const view = seen(game, "executive");
  const against = scenario.motions[0]?.claims[0]?.evidence.find(({ as }) => as === "attack")?.card ?? "";
  const other = scenario.cards.find(({ id }) => !scenario.motions[0]?.claims[0]?.evidence.some(({ card }) => card === id))?.id ?? "";
  const held = { ...view, own: view.own === null ? null : { ...view.own, hand: [against, other] } };
  const target = debateTurn(scenario, held)?.targets[0];
  if (target === undefined) throw new Error("no target");
  expect(cardChoices(scenario, held, target).map(({ obstacle }) => obstacle)).toEqual(["speaksAgainst", "doesNotBear"]);
});
