import { describe, expect, test } from "vitest";
import type { LabChange, LabChoice, LabHistory, LabSpread, LabSubject } from "../../../src/client/store/labDoor.ts";
import { DOTS, dotPlotShape, quantileDots } from "../../../src/client/viewmodel/dotPlotShape.ts";
import { figureSets, figureViews, readFigures, sameFigures, tornado, turns, withFigure } from "../../../src/client/viewmodel/labFigures.ts";
import { historiesView } from "../../../src/client/viewmodel/labHistories.ts";
import { spreadView } from "../../../src/client/viewmodel/labSpread.ts";
import { changesOf, MOST_TRIALS, policyBoxes, readTrials, toggled, withChanges, withoutTrial, withTrial, withVerdict } from "../../../src/client/viewmodel/labTrials.ts";
import { smallScenario } from "../../helpers/scenarios.ts";

const compiled = smallScenario();
const [meter = ""] = compiled.scenario.meters.map(({ id }) => id);
const [ending = "", other = ""] = compiled.scenario.endings.map(({ id }) => id);

test("twenty dots stand for the middles of twenty equal shares", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 99 - at);
  expect(quantileDots(hundred)).toEqual(Array.from({ length: DOTS }, (_, at) => 5 * at + 2));
  expect(quantileDots([7])).toEqual(Array.from({ length: DOTS }, () => 7));
  expect(quantileDots([])).toEqual([]);
});

test("dots stand beside or above each other, never on one another, and inside their row", () => {
  for (const row of [quantileDots([50]), quantileDots(Array.from({ length: 200 }, (_, at) => 40 + (at % 17))), quantileDots([1, 99])]) {
    const shape = dotPlotShape({ rows: [row, [45]], reached: 52, width: 320 });
    const places = shape.rows[0]?.map(({ x, y }) => `${x} ${y}`) ?? [];
    expect(new Set(places).size).toBe(DOTS);
    for (const { x, y } of shape.rows.flat()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(320);
      expect(y - shape.dot / 2).toBeGreaterThanOrEqual(0);
    }
    expect(shape.ticks[0]?.x).toBeLessThanOrEqual(shape.reached);
    expect(shape.ticks.at(-1)?.x).toBeGreaterThanOrEqual(shape.reached);
  }
});

test("a spread is told by mean, deviation, tenths and endings", () => {
  const spread: LabSpread = { games: 4, of: 200, meters: { [meter]: [10, 20, 30, 40] }, interest: [1, 1, 1, 1], endings: { [ending]: 1, [other]: 3 } };
  const view = spreadView(compiled, spread, meter);
  expect(view).toMatchObject({ mean: 25, tenths: [10, 30, 40], games: 4, of: 200 });
  expect(view?.deviation).toBeCloseTo(11.18, 2);
  expect(view?.endings.map(({ id, share }) => [id, share])).toEqual([[other, 0.75], [ending, 0.25]]);
  expect(spreadView(compiled, spread, null)?.deviation).toBe(0);
  expect(spreadView(compiled, null, meter)).toBeNull();
  expect(spreadView(compiled, spread, "no meter")).toBeNull();
});

test("two histories part where their figures first differ, and tell what differs most", () => {
  const real: LabHistory = { meters: { [meter]: [50, 52, 60] }, interest: [50, 50, 51], ending, dropped: [] };
  const changed: LabHistory = { ...real, meters: { [meter]: [50, 52, 40] }, interest: [50, 50, 50.5], ending: other };
  const view = historiesView(compiled, real, changed);
  expect(view.parted).toBe(2);
  expect(view.pairs.map(({ measure, apart }) => [measure, apart])).toEqual([[meter, 20], [null, 0.5]]);
  expect(view.endingChanged).toBe(true);
  expect(historiesView(compiled, real, real)).toMatchObject({ parted: null, pairs: [], endingChanged: false, overAfter: null });
  const short: LabHistory = { meters: { [meter]: [50, 53] }, interest: [50, 50], ending, dropped: [] };
  expect(historiesView(compiled, real, short)).toMatchObject({ parted: 1, overAfter: 1 });
});

const WHERE = { round: 2, role: "council" };
const CHOICE: LabChoice = {
  options: [
    { policy: "a", standing: true, price: 0, level: 1, levels: [], blocked: "alreadyStanding" },
    { policy: "b", standing: false, price: 4, level: 0, levels: [], blocked: null },
    { policy: "c", standing: false, price: 2, level: 0, levels: [], blocked: "needsMotion" },
  ],
  capital: 8,
  choice: { adopt: ["b"], repeal: [] },
};

test("a box that is ticked and ticked back leaves no change", () => {
  const boxes = policyBoxes([{ id: "a", title: "First" }], CHOICE);
  expect(boxes.map(({ title, standing, ticked, blocked }) => [title, standing, ticked, blocked])).toEqual([
    ["First", true, true, null],
    ["b", false, true, null],
    ["c", false, false, "needsMotion"],
  ]);
  for (const box of boxes) {
    const once = toggled([], box, WHERE);
    expect(once).toHaveLength(1);
    expect(toggled(once, { ...box, ticked: !box.ticked }, WHERE)).toEqual([]);
    // The same policy in another round is another change.
    expect(toggled(once, { ...box, ticked: !box.ticked }, { ...WHERE, round: 3 })).toHaveLength(2);
  }
  expect(boxes.map((box) => toggled([], box, WHERE)[0]?.type)).toEqual(["repealed", "notAdopted", "adopted"]);
});

test("a verdict set back to what it was is no change", () => {
  const verdict = { round: 1, motion: "M1", was: true };
  const turned = withVerdict([], { ...verdict, passed: false });
  expect(turned).toEqual([{ type: "otherVerdict", round: 1, motion: "M1", passed: false }]);
  expect(withVerdict(turned, { ...verdict, passed: true })).toEqual([]);
});

test("three things can be compared; one without changes is none; the composer may hold anything", () => {
  const change = (round: number): LabChange => ({ type: "adopted", round, role: "council", policy: "b" });
  const trial = (round: number): LabSubject => ({ kind: "variant", variant: { changes: [change(round)], figures: null } });
  let trials = withChanges(readTrials(undefined), [change(1)]);
  expect(changesOf(trials)).toEqual([change(1)]);
  trials = withTrial(withTrial(withTrial(trials, trial(2)), { kind: "anew", round: 3 }), trial(4));
  expect(trials.all).toEqual([trial(1), trial(2), trial(4)]);
  expect(trials.at).toBe(MOST_TRIALS - 1);
  expect(withTrial(trials, trial(1)).all).toEqual([trial(2), trial(4), trial(1)]);
  expect(withChanges({ ...trials, at: 1 }, [change(5)]).all).toEqual([trial(1), trial(5), trial(4)]);
  expect(withChanges({ ...trials, at: 1 }, []).all).toEqual([trial(1), trial(4)]);
  expect(withoutTrial(trials, 2)).toEqual({ all: [trial(1), trial(2)], at: 1 });
  expect(readTrials(JSON.stringify(trials))).toEqual(trials);
  for (const broken of ["{", "[]", '{"all":5,"at":0}', "null"]) expect(readTrials(broken)).toEqual({ all: [], at: 0 });
});

describe("assumptions", () => {
  const { scenario } = compiled;
  const [first] = scenario.assumptions;
  if (first === undefined) throw new Error("the small scenario has assumptions");
  const [low, high] = first.range;

  test("are set within their range, and back to the scenario's own", () => {
    const set = withFigure(scenario, {}, { id: first.id, value: high + 5 });
    expect(set).toEqual({ [first.id]: high });
    expect(figureViews(scenario, {}, set)[0]).toMatchObject({ value: high, played: first.value });
    expect(withFigure(scenario, set, { id: first.id, value: first.value })).toEqual({});
    expect(withFigure(scenario, set, { id: "none", value: 1 })).toBe(set);
    expect(sameFigures(scenario, {}, { [first.id]: first.value })).toBe(true);
  });

  test("can be set all at once: as in the game, as the author has them, by a preset", () => {
    expect(figureSets(scenario, {}).map(({ kind }) => kind)).toEqual(["game", ...scenario.presets.map(() => "preset")]);
    const others = figureSets(scenario, { [first.id]: low });
    expect(others.map(({ kind }) => kind).slice(0, 2)).toEqual(["game", "own"]);
    expect(others[1]?.figures).toEqual({});
  });

  test("that the composer has not kept are those of the game", () => {
    for (const kept of [undefined, "{", "5", '{"A1":"x"}']) expect(readFigures(kept, { A1: 3 })).toEqual({ A1: 3 });
    expect(readFigures('{"A1":2}', { A1: 3 })).toEqual({ A1: 2 });
  });

  test("that turn the ending alone come first, then those that move most", () => {
    const told = (interest: number, to = ending): LabHistory => ({ meters: {}, interest: [50, interest], ending: to, dropped: [] });
    const two = { endings: scenario.endings, assumptions: ["A", "B", "C"].map((id) => ({ ...first, id, title: id })) };
    const bars = tornado(two, told(40), [
      { id: "A", low: told(39), high: told(45) },
      { id: "B", low: told(30), high: told(50) },
      { id: "C", low: told(40), high: told(41, other) },
      { id: "D", low: told(0), high: told(99) },
    ]);
    expect(bars.map(({ id }) => id)).toEqual(["C", "B", "A"]);
    expect(bars.map(turns)).toEqual([true, false, false]);
    expect(bars[2]).toMatchObject({ low: { value: low, points: -1, turnsTo: null }, high: { value: high, points: 5 } });
  });
});
