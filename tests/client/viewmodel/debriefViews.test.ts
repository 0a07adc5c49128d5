import { describe, expect, test } from "vitest";
import { evidenceUsed } from "../../../src/client/viewmodel/evidenceUsed.ts";
import { goalsView } from "../../../src/client/viewmodel/goalsView.ts";
import { timelineView } from "../../../src/client/viewmodel/timelineView.ts";
import { waterfallView } from "../../../src/client/viewmodel/waterfallView.ts";
import { whatIfViews } from "../../../src/client/viewmodel/whatIfView.ts";
import { counterfactuals } from "../../../src/analysis/counterfactuals.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const { scenario } = compiled;
const { match } = playUntil(aMatch({ compiled, seed: 6, level: 0 }));
const view = project(compiled, match, "executive");

describe("waterfallView", () => {
  test.each(scenario.meters.map(({ id }) => id))("%s: start and all points sum to the end, each step beginning where the last one ended", (meter) => {
    const waterfall = waterfallView(compiled, view, meter);
    if (waterfall === null) throw new Error("no waterfall");
    const { start, end, steps, low, high } = waterfall;
    expect(start + steps.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(end, 9);
    expect(steps.at(-1)?.to ?? start).toBeCloseTo(end, 9);
    steps.forEach(({ from }, index) => expect(from).toBe(steps[index - 1]?.to ?? start));
    expect(steps.length).toBeLessThanOrEqual(9);
    for (const { to } of steps) expect(to >= low && to <= high).toBe(true);
  });

  test("there is none for a meter that does not exist", () => {
    expect(waterfallView(compiled, view, "constructor")).toBeNull();
  });
});

test("the timeline tells every adoption, motion and event of the game, once", () => {
  const rounds = timelineView(compiled, view);
  const count = (kind: string): number => rounds.flatMap(({ entries }) => entries).filter((entry) => entry.kind === kind).length;
  const notes = (type: string): number => match.rounds.flatMap((record) => record.notes).filter(({ note }) => note.type === type).length;
  expect(rounds.map(({ round }) => round)).toEqual(match.rounds.map(({ round }) => round));
  expect(count("adopted")).toBe(notes("adopted"));
  expect(count("happened")).toBe(notes("happened"));
  expect(count("climbed") + count("eased")).toBe(notes("rungChanged"));
  expect(count("passed") + count("fell")).toBe(match.debates.length);
});

test("each role's wishes sum to what the world became worth to it, and its agenda is judged as the rules would", () => {
  const goals = goalsView(compiled, view);
  expect(goals[0]?.role).toMatchObject({ id: "executive", you: true });
  for (const { role, start, end, parts, score, agenda } of goals) {
    expect(score?.total).toBe((score?.world ?? 0) + (score?.agenda ?? 0) + (score?.deals ?? 0));
    expect(agenda === null ? 0 : agenda.judged.holds ? agenda.points : 0).toBe(score?.agenda);
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(end - start, 9);
    expect(agenda?.title).toBe(scenario.roles.find(({ id }) => id === role.id)?.agendas.find(({ id }) => id === view.agendas[role.id])?.title);
  }
});

test("evidence: witnesses are counted once, and a thin claim has at most one", () => {
  const used = evidenceUsed(scenario, view);
  const plays = match.debates.reduce((sum, { plays: all }) => sum + new Set(all.map(({ card }) => card)).size, 0);
  expect(used.debates.reduce((sum, { sides }) => sum + new Set([...sides.pro.cards, ...sides.con.cards]).size, 0)).toBe(plays);
  for (const { sides } of used.debates) {
    for (const { cards, witnesses } of [sides.pro, sides.con]) {
      expect(witnesses).toBe(new Set(cards.map((card) => scenario.cards.find(({ id }) => id === card)?.origin)).size);
    }
  }
  expect(used.claims).toBe(match.debates.reduce((sum, { claims }) => sum + claims.length, 0));
  for (const { cards, witnesses } of used.thin) expect(witnesses === 0 ? cards === 0 : cards > 0).toBe(true);
  expect(used.checks.map(({ id }) => id)).toEqual(Object.keys(match.checked));
});

test("what-ifs: the three largest, in words of the scenario, none that changes nothing", () => {
  const found = counterfactuals(compiled, match);
  const told = whatIfViews(compiled, view, { found, count: 3 });
  expect(told).toHaveLength(3);
  for (const { title, meters, endingChanged, ending, endingWas } of told) {
    expect(title).not.toBe("");
    expect(meters.length > 0 || endingChanged).toBe(true);
    expect(endingChanged).toBe(ending !== endingWas);
  }
  const nothing = found.map((one) => ({ ...one, meters: {}, endingChanged: false }));
  expect(whatIfViews(compiled, view, { found: nothing, count: 3 })).toEqual([]);
});
