import { describe, expect, test } from "vitest";
import { decisionView } from "../../../src/client/viewmodel/decisionView.ts";
import { priceLines } from "../../../src/client/viewmodel/priceLines.ts";
import { project } from "../../../src/engine/index.ts";
import { roleOptions } from "../../../src/engine/options.ts";
import { draw } from "../../../src/kernel/random.ts";
import { aMatch, play, playTo, playUntil, say } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const NO_DRAFT = { adopt: [], repeal: [] };

function atDecision() {
  const game = playTo(aMatch({ compiled, seed: 5, level: 1, humans: ["executive"] }), "evidence");
  const untilMine = playUntil(game, ({ phase }, { finished }) => phase === "commit" && finished.length >= 0);
  return untilMine;
}

describe("a decision", () => {
  const game = atDecision();
  const view = project(compiled, game.match, "executive");

  test("puts every policy of the role in one group", () => {
    const { standing, open, closed } = decisionView(compiled, view, NO_DRAFT);
    const shown = [...standing, ...open, ...closed].map(({ id }) => id).sort();
    expect(shown).toEqual(compiled.scenario.policies.filter(({ role }) => role === "executive").map(({ id }) => id).sort());
    expect(standing).toEqual([]);
  });

  test("counts what the draft costs and how many places it takes", () => {
    const first = decisionView(compiled, view, NO_DRAFT).open[0];
    const decision = decisionView(compiled, view, { adopt: [first?.id ?? ""], repeal: [] });
    expect(decision.capitalLeft).toBe(decision.capital - (first?.price ?? 0));
    expect(decision.slotsUsed).toBe(1);
    expect(decision.open.find(({ id }) => id === first?.id)?.chosen).toBe("adopt");
  });

  test("says which motion a closed policy waits for, and when", () => {
    const { closed } = decisionView(compiled, view, NO_DRAFT);
    const waiting = closed.filter(({ blocked }) => blocked === "needsMotion");
    expect(waiting.length).toBeGreaterThan(0);
    for (const { motion } of waiting) expect(motion?.round).toBeGreaterThan(1);
  });

  test("a standing policy may be repealed, which frees its place", () => {
    const { open } = decisionView(compiled, view, NO_DRAFT);
    const policy = open[0]?.id ?? "";
    const later = playTo(play(game, say("executive").seals(policy)), "commit", { round: 2 });
    const seen = project(compiled, later.match, "executive");
    expect(decisionView(compiled, seen, NO_DRAFT)).toMatchObject({ slotsUsed: 1, standing: [{ id: policy, since: 1 }] });
    expect(decisionView(compiled, seen, { adopt: [], repeal: [policy] }).slotsUsed).toBe(0);
  });
});

test("the lines of a price sum to the price that the rules give, whatever the house has decided", () => {
  const { match } = aMatch({ compiled });
  const kinds = new Set<string>();
  for (let game = 0; game < 40; game++) {
    const motions = compiled.motions.map(({ threshold }, index) => {
      const support = draw(game, "support", index);
      return draw(game, "debated", index) < 0.7 ? { support, passed: support >= threshold } : null;
    });
    const world = { ...match.world, motions };
    for (const { id } of compiled.roles) {
      for (const option of roleOptions(compiled, world, id)) {
        const lines = priceLines(compiled, world, option);
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(option.price);
        expect(lines.filter(({ kind, amount }) => kind === "floor" && amount < 0)).toEqual([]);
        for (const { kind } of lines) kinds.add(kind);
      }
    }
  }
  expect([...kinds]).toEqual(expect.arrayContaining(["base", "house", "lost", "rebate"]));
});
