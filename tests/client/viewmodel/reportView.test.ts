import { describe, expect, test } from "vitest";
import { reportView } from "../../../src/client/viewmodel/reportView.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, play, playTo } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const start = aMatch({ compiled, seed: 11, level: 1 });

describe.each(compiled.scenario.roles.map(({ id }) => id))("the report of %s", (role) => {
  const game = playTo(start, "report", { round: 2 });
  const report = reportView(compiled, project(compiled, game.match, role));

  test("says which goals moved what the world is worth, and they sum to it", () => {
    const parts = report.you?.parts.reduce((sum, { points }) => sum + points, 0) ?? 0;
    // Parts below 0.05 are left out: at most one for each goal.
    expect(Math.abs(parts - ((report.you?.to ?? 0) - (report.you?.from ?? 0)))).toBeLessThan(0.4);
    expect(report.you?.parts.every(({ title }) => title !== "" && !title.includes(":"))).toBe(true);
  });

  test("puts your own choice first and tells everybody's", () => {
    expect(report.choices[0]?.role.id).toBe(role);
    expect(report.choices).toHaveLength(compiled.scenario.roles.length);
  });
});

test("every adoption of the round is told, with its price", () => {
  const game = playTo(start, "report");
  const report = reportView(compiled, project(compiled, game.match, "cloud"));
  const adopted = game.match.rounds[0]?.notes.flatMap(({ note }) => (note.type === "adopted" ? [note.policy] : [])) ?? [];
  expect(report.choices.flatMap((choice) => choice.adopted.map(({ id }) => id)).sort()).toEqual([...adopted].sort());
  expect(report.news.filter(({ kind }) => kind === "adopted")).toHaveLength(adopted.length);
});

test("the weightiest headline comes first: the ladder, then chance, then what was decided", () => {
  const order = ["rung", "happened", "adopted", "calmer", "lifted", "repealed"];
  let game = playTo(start, "report");
  for (let round = 2; round <= compiled.rounds; round++) {
    const kinds = reportView(compiled, project(compiled, game.match, "cloud")).news.map(({ kind }) => order.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    if (game.match.place.phase !== "report") break;
    game = play(game, { type: "advance" });
    if (game.match.place.phase === "debrief") break;
    game = playTo(game, "report", { round });
  }
});

test("the meters that moved most come first", () => {
  const { meters } = reportView(compiled, project(compiled, playTo(start, "report").match, "cloud"));
  const sizes = meters.map(({ meter }) => Math.abs(meter.change));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(meters).toHaveLength(compiled.scenario.meters.length);
});

test("the last report leads to the debrief", () => {
  const last = playTo(start, "debrief");
  expect(reportView(compiled, project(compiled, last.match, "cloud")).last).toBe(true);
  expect(reportView(compiled, project(compiled, playTo(start, "report").match, "cloud")).last).toBe(false);
});
