import { expect, test } from "vitest";
import { cardsToSpare, wayToDecision } from "../../../src/client/viewmodel/wayToDecision.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, nextCommand, play, playTo, type Game } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const ROLE = "executive";
const seen = ({ compiled, match }: Game) => project(compiled, match, ROLE);
const start = (): Game => playTo(aMatch({ compiled: realScenario(), humans: [ROLE], level: 1 }), "evidence");

/** Goes the way to its end; the others play as they do. */
function skip(game: Game): Game {
  let now = game;
  for (let steps = 0; steps < 60 && now.match.place.phase !== "commit"; steps += 1) {
    const command = wayToDecision(now.compiled.scenario, seen(now)) ?? nextCommand(now);
    if (command === null) break;
    now = play(now, command);
  }
  return now;
}

test("every command on the way is accepted, and it ends at the decision", () => {
  const decided = skip(start());
  expect(decided.match.place).toMatchObject({ phase: "commit", round: 1 });
  expect(wayToDecision(decided.compiled.scenario, seen(decided))).toBeNull();
});

test("puts down exactly what is too much, and nothing that this round's motion could use while something else is there", () => {
  let game = start();
  for (let round = 1; round < 6 && seen(game).moves.discards === 0; round += 1) game = playTo(skip(game), "evidence", { round: round + 1 });
  const view = seen(game);
  const { scenario } = game.compiled;
  expect(view.moves.discards).toBeGreaterThan(0);
  const spare = cardsToSpare(scenario, view);
  expect(spare).toHaveLength(view.moves.discards);
  expect(new Set(spare).size).toBe(spare.length);
  const round = "round" in view.place ? view.place.round : 0;
  const useful = (card: string): boolean => scenario.motions.slice(round - 1).some(({ claims }) => claims.some(({ evidence }) => evidence.some((one) => one.card === card)));
  const kept = (view.own?.hand ?? []).filter((card) => !spare.includes(card));
  if (spare.some(useful)) expect(kept.every(useful)).toBe(true);
});

test("is no way for somebody who has nothing to do there", () => {
  const game = start();
  expect(wayToDecision(game.compiled.scenario, { ...seen(game), you: null })).toBeNull();
  expect(wayToDecision(game.compiled.scenario, { ...seen(game), moves: { ...seen(game).moves, toAct: false } })).toBeNull();
});
