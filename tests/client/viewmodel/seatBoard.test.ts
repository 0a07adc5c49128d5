import { describe, expect, test } from "vitest";
import { boardPlan, seatBoard } from "../../../src/client/viewmodel/seatBoard.ts";
import { makeChart } from "../../../src/client/board/chart/makeChart.ts";
import { sparkPath } from "../../../src/client/viewmodel/sparkPath.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, playTo } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const chart = makeChart(boardPlan(compiled.scenario), 1);
const mood = { chart, theme: "day", still: true, focus: null } as const;
const start = aMatch({ compiled, seed: 2, level: 1 });

describe("the board of a seat", () => {
  test("holds every role once, and yours is marked", () => {
    const { tokens } = seatBoard(compiled, project(compiled, start.match, "allies"), { ...mood, showRound: false });
    expect(tokens.map(({ role }) => role).sort()).toEqual(compiled.scenario.roles.map(({ id }) => id).sort());
    expect(tokens.filter(({ you }) => you).map(({ role }) => role)).toEqual(["allies"]);
    expect(tokens.every(({ delta }) => delta === null)).toBe(true);
  });

  test("shows between rounds only what stands: the lanes", () => {
    const { arcs } = seatBoard(compiled, project(compiled, start.match, "allies"), { ...mood, showRound: false });
    expect(new Set(arcs.map(({ kind }) => kind))).toEqual(new Set(["trade"]));
  });

  test("shows after a round each role's change of utility, and who reacted", () => {
    const { match } = playTo(start, "report", { round: 2 });
    const view = project(compiled, match, "allies");
    const { tokens, arcs } = seatBoard(compiled, view, { ...mood, showRound: true });
    for (const { role, delta } of tokens) {
      const at = compiled.index.role[role] ?? -1;
      expect(delta).toBeCloseTo((match.world.utilityHistory.at(-1)?.[at] ?? 0) - (match.world.utilityHistory.at(-2)?.[at] ?? 0), 12);
    }
    const owner = compiled.scenario.ladder.owner;
    const struck = arcs.filter(({ kind }) => kind === "retaliation");
    expect(struck.length > 0).toBe((match.world.signals[compiled.index.signal.rung] ?? 0) > 0);
    expect(struck.every(({ from, to }) => from === owner && to !== owner)).toBe(true);
    expect(new Set(arcs.map(({ id }) => id)).size).toBe(arcs.length);
  });

  test("an author may leave the board out", () => {
    const { board: _, ...bare } = compiled.scenario;
    const plan = boardPlan(bare);
    expect(plan.islands.flatMap(({ ports }) => ports.map(({ role }) => role)).sort()).toEqual(bare.roles.map(({ id }) => id).sort());
  });
});

test("a spark stays in its box, ends at the last value and does not make much of a wobble", () => {
  const box = { width: 54, height: 24 };
  for (const history of [[45], [45, 45], [10, 90, 20], [50, 50.4]]) {
    const { path, end } = sparkPath(history, box);
    const points = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(points).toHaveLength(history.length);
    expect(points.every(([x = -1, y = -1]) => x >= 0 && x <= box.width && y >= 0 && y <= box.height)).toBe(true);
    expect(points.at(-1)).toEqual([end.x, end.y]);
  }
  expect(Math.abs(sparkPath([50, 50.4], box).end.y - 12)).toBeLessThan(1);
});
