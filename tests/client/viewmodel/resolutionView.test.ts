import { expect, test } from "vitest";
import { resolutionView } from "../../../src/client/viewmodel/resolutionView.ts";
import { viewBeforeRound } from "../../../src/client/viewmodel/viewBeforeRound.ts";
import { project, STAGES } from "../../../src/engine/index.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();

/** All views after a resolution, of several games. */
const reports = [1, 2, 3].flatMap((seed) =>
  Array.from({ length: compiled.rounds }, (_, index) => project(compiled, playUntil(aMatch({ compiled, seed, level: 0 }), (place) => place.phase === "report" && place.round === index + 1).match, "cloud")),
);

test("before the first resolution there is nothing to tell", () => {
  expect(resolutionView(compiled, project(compiled, aMatch({ compiled }).match, null))).toEqual([]);
});

test("scenes run in the order of the stages, and all kinds are seen in a few games", () => {
  const kinds = new Set<string>();
  for (const view of reports) {
    const places = resolutionView(compiled, view).map(({ stage, kind }) => {
      kinds.add(kind);
      return STAGES.indexOf(stage);
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
  expect([...kinds].sort()).toEqual(["choices", "effects", "ending", "enforcement", "events", "implementation", "retaliation", "scores", "settle", "workaround"]);
});

test("what is told is what was noted", () => {
  for (const view of reports) {
    const record = view.rounds.at(-1);
    const scenes = resolutionView(compiled, view);
    for (const scene of scenes) {
      if (scene.kind === "choices") expect(scene.moves.filter(({ kind }) => kind === "adopted").length).toBe(record?.notes.filter(({ note }) => note.type === "adopted").length);
      if (scene.kind === "events") expect(scene.events.length).toBe(record?.notes.filter(({ note }) => note.type === "happened").length);
      if (scene.kind === "settle") for (const { from, to, id } of scene.meters) expect(to - from).toBeCloseTo(record?.causes.reduce((sum, cause) => (cause.meter === compiled.index.meter[id] ? sum + cause.points : sum), 0) ?? NaN, 9);
      if (scene.kind === "retaliation" && scene.rung.to > scene.rung.from) expect(scene.rung.headline).not.toBe("");
    }
  }
});

test("a policy that the house did not want is told as such, with the share behind it, and no other is", () => {
  const told = reports.flatMap((view) => resolutionView(compiled, view).flatMap((scene) => (scene.kind === "choices" ? scene.moves.map((move) => ({ move, motions: view.world.motions })) : [])));
  const against = told.filter(({ move }) => move.against !== null);
  expect(against.length).toBeGreaterThan(0);
  for (const { move, motions } of told) {
    const motion = compiled.policies[compiled.index.policy[move.policy.id] ?? -1]?.motion ?? null;
    const outcome = motion === null ? null : motions[motion.index];
    const defied = move.kind === "adopted" && motion !== null && outcome !== null && outcome?.passed === (motion.side === "con");
    expect(move.against !== null).toBe(defied);
    if (defied) expect(move.against).toBeCloseTo(motion.side === "pro" ? (outcome?.support ?? NaN) : 1 - (outcome?.support ?? NaN), 12);
  }
});

test("a stage in which hardly anything changed is not told", () => {
  const scenes = reports.flatMap((view) => resolutionView(compiled, view));
  for (const scene of scenes) {
    if (scene.kind === "enforcement") expect(Math.max(...Object.values(scene.figures).map(({ from, to }) => Math.abs(to - from)))).toBeGreaterThanOrEqual(0.01);
    if (scene.kind === "workaround") expect(Math.abs(scene.to - scene.from)).toBeGreaterThanOrEqual(0.01);
  }
  expect(scenes.length / reports.length).toBeLessThan(9);
});

test("use that rises although it is barred is told with the bars, and nothing else is", () => {
  const demand = compiled.regime.meter.demand;
  const told = reports.map((view) => {
    const settled = resolutionView(compiled, view).find(({ kind }) => kind === "settle");
    const { round = 0 } = view.rounds.at(-1) ?? {};
    const rise = (view.world.history[round]?.[demand] ?? 0) - (view.world.history[round - 1]?.[demand] ?? 0);
    const rising = settled?.kind === "settle" ? settled.rising : null;
    if (rising !== null) expect(rising.stopped).toBeLessThanOrEqual(rising.barred);
    if (rise <= 0) expect(rising).toBeNull();
    return rising;
  });
  expect(told.some((rising) => rising !== null)).toBe(true);
});

test("before the meters are told they stand where they stood", () => {
  const [view] = reports.slice(3);
  if (view === undefined) throw new Error("no report");
  const round = view.rounds.at(-1)?.round ?? 0;
  const before = viewBeforeRound(view, round);
  expect(before.world.meters).toEqual(view.world.history[round - 1]);
  expect(before.world.history).toHaveLength(round);
});
