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

test("before the meters are told they stand where they stood", () => {
  const [view] = reports.slice(3);
  if (view === undefined) throw new Error("no report");
  const round = view.rounds.at(-1)?.round ?? 0;
  const before = viewBeforeRound(view, round);
  expect(before.world.meters).toEqual(view.world.history[round - 1]);
  expect(before.world.history).toHaveLength(round);
});
