import { expect, test } from "vitest";
import { claimMarks } from "../../../src/client/viewmodel/claimView.ts";
import { latestMove } from "../../../src/client/viewmodel/latestMove.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, playTo } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const { scenario } = compiled;

test("what was laid down last is told with the claim that it bears on, also where it answers another card", () => {
  expect(latestMove(scenario, project(compiled, aMatch({ compiled }).match, null))).toBeNull();
  const view = project(compiled, playTo(aMatch({ compiled, seed: 3, level: 2 }), "commit").match, "cloud");
  const [whole] = view.debates;
  if (whole === undefined) throw new Error("no debate");
  let answers = 0;
  for (let count = 1; count <= whole.plays.length; count++) {
    const plays = whole.plays.slice(0, count);
    const last = plays.at(-1);
    const told = latestMove(scenario, { ...view, debates: [{ ...whole, plays, claims: whole.claims.filter(({ claim }) => plays.some(({ on }) => "claim" in on && on.claim === claim)) }] });
    expect(told).toMatchObject({ card: last?.card, as: last?.as, by: { id: last?.by } });
    expect([...claimMarks(whole.claims).values(), ...claimMarks(whole.claims.slice(0, 1)).values()]).toContain(told?.mark);
    answers += last !== undefined && "play" in last.on ? 1 : 0;
  }
  expect(answers).toBeGreaterThan(0);
  const bare = latestMove(scenario, { ...view, debates: [{ ...whole, plays: [], claims: whole.claims.slice(0, 1) }] });
  expect(bare).toMatchObject({ card: null, as: "claim" });
});
