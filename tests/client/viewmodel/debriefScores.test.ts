import { describe, expect, test } from "vitest";
import { barredUse } from "../../../src/client/viewmodel/debriefView.ts";
import { figureCauses } from "../../../src/client/viewmodel/figureCauses.ts";
import { forecastsView } from "../../../src/client/viewmodel/forecastsView.ts";
import { publicInterestView } from "../../../src/client/viewmodel/publicInterestView.ts";
import { scoresView, standingOf } from "../../../src/client/viewmodel/scoresView.ts";
import { timelineView } from "../../../src/client/viewmodel/timelineView.ts";
import { forecastScores, PARTS, project, publicInterest, publicInterestHistory, teamScore } from "../../../src/engine/index.ts";
import { aMatch, play, playUntil } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const { scenario } = compiled;
const ended = playUntil(aMatch({ compiled, seed: 6, level: 1, parts: PARTS }));
const view = project(compiled, ended.match, "executive");
const { world } = view;

describe("the public-interest index", () => {
  test("is the rules' own by the scenario's weights, at the start and at the end", () => {
    const { start, end, changed } = publicInterestView(compiled, view, {});
    expect(end).toBeCloseTo(view.publicInterest, 9);
    expect(start).toBeCloseTo(publicInterestHistory(compiled, world)[0] ?? NaN, 9);
    expect(changed).toBe(false);
  });

  test("is the rules' own by any other weights, and its rows sum to it", () => {
    const own = { "m:security": 0, "m:adoption": -2, "m:cost": 0.25 };
    const { end, rows, changed } = publicInterestView(compiled, view, own);
    expect(end).toBeCloseTo(publicInterest(compiled, world, { ...scenario.publicInterest, ...own }), 9);
    expect(rows.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(end, 9);
    expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(changed).toBe(true);
  });

  test("is 0 where nothing counts", () => {
    const nothing = Object.fromEntries(scenario.meters.map(({ id }) => [`m:${id}`, 0]));
    expect(publicInterestView(compiled, view, nothing)).toMatchObject({ start: 0, end: 0 });
  });
});

describe("scores", () => {
  test("add up, and compare with the usual as the rules do", () => {
    const usual = Object.fromEntries(scenario.roles.map(({ id }, place) => [id, { mean: 55 + place, deviation: 3 }]));
    const rows = scoresView(compiled, view, usual);
    expect(rows).toHaveLength(scenario.roles.length);
    for (const { role, total, world: worth, agenda, deals, standing } of rows) {
      expect(total).toBe(worth + agenda + deals);
      expect(standing).toBeCloseTo(teamScore(worth, usual[role.id] ?? { mean: 0, deviation: 1 }), 9);
    }
    expect(rows.map(({ standing }) => standing)).toEqual(rows.map(({ standing }) => standing).sort((a, b) => (b ?? 0) - (a ?? 0)));
  });

  test("stand without a comparison where nobody has certified the rules", () => {
    for (const { standing, usual } of scoresView(compiled, view, null)) expect([standing, usual]).toEqual([null, null]);
  });

  test.each([[20, "farBelow"], [40, "below"], [46, "usual"], [54, "usual"], [64, "above"], [66, "farAbove"]] as const)("a standing of %s is %s", (standing, words) => {
    expect(standingOf(standing)).toBe(words);
  });
});

test("forecasts: each role's Brier score is the rules' own, and yours are told one by one", () => {
  const told = forecastsView(compiled, view);
  expect(told?.roles.map(({ role, made, hits, brier }) => ({ role: role.id, made, hits, brier }))).toEqual(forecastScores(view.forecasts));
  expect(told?.yours).toHaveLength(view.forecasts.filter(({ role }) => role === "executive").length);
  expect(forecastsView(compiled, { ...view, forecasts: [] })).toBeNull();
});

test("what restrictions have of a share sums to the share, however they overlap", () => {
  const level = compiled.policies.map(() => 1);
  const at = compiled.index.signal.restricted;
  const barred = { ...view, world: { ...world, implemented: level, signals: world.signals.map((value, place) => (place === at ? 0.8 : value)) } };
  const restricting = compiled.policies.filter(({ scope }) => scope > 0).length;
  const causes = figureCauses(compiled, barred, { source: { kind: "signal", id: "restricted" }, limits: [{ sign: "atLeast", value: 0.1 }] });
  expect(restricting).toBeGreaterThan(1);
  expect(causes.length).toBe(Math.min(3, restricting));
  const sum = causes.reduce((total, { points }) => total + points, 0);
  expect(sum).toBeLessThanOrEqual(80 + 1e-9);
  if (restricting <= 3) expect(sum).toBeCloseTo(80, 9);
});

test("barred, stopped and evaded use are the signals of the end", () => {
  const { signal } = compiled.index;
  const signals = world.signals.map((value, place) => (place === signal.restricted ? 0.5 : place === signal.blocked ? 0.3 : place === signal.workaround ? 0.1 : value));
  expect(barredUse(compiled, { world: { ...world, signals } })).toMatchObject({ title: "Use of PRC models", barred: 0.5, stopped: 0.3, around: 0.1 });
  expect(barredUse(compiled, { world: { ...world, signals: signals.map(() => 0) } })).toBeNull();
});

describe("the timeline of the full rules", () => {
  const bargained = project(compiled, playUntil(aMatch({ compiled, seed: 6, level: 2, parts: PARTS })).match, null);
  const entries = timelineView(compiled, bargained).flatMap((round) => round.entries);
  const notes = bargained.rounds.flatMap((record) => record.notes.map(({ note }) => note));

  test("tells each deal that was struck and kept, and each veto that somebody met", () => {
    const told = (wanted: string): number => entries.filter(({ kind }) => kind === wanted).reduce((sum, { title }) => sum + title.split(", ").length, 0);
    expect(bargained.world.deals.length).toBeGreaterThan(0);
    expect(told("dealStruck")).toBe(bargained.world.deals.length);
    expect(told("dealKept")).toBe(notes.filter(({ type }) => type === "dealKept").length);
    expect(entries.filter(({ kind }) => kind === "vetoed" || kind === "vetoFailed")).toHaveLength(notes.filter((note) => note.type === "veto" && note.outcome !== "missed").length);
  });

  test("tells what was adopted against the house, and nothing else, with the share behind it", () => {
    let found = 0;
    for (let seed = 1; seed <= 6; seed++) {
      const seen = project(compiled, playUntil(aMatch({ compiled, seed, level: 0 })).match, null);
      for (const { round, entries: told } of timelineView(compiled, seen)) {
        for (const { kind, against } of told) {
          if (against === null) continue;
          found += 1;
          expect(kind).toBe("adopted");
          expect(seen.debates.some((debate) => debate.round <= round && (debate.verdict?.support === against || 1 - (debate.verdict?.support ?? 0) === against))).toBe(true);
        }
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  test("tells what the facilitator set, with the reason", () => {
    const game = playUntil(aMatch({ compiled, seed: 6 }), ({ phase }) => phase === "report");
    const set = play(game, { type: "override", target: { kind: "meter", id: "trade" }, to: 70, reason: "a strike ends" });
    const told = timelineView(compiled, project(compiled, set.match, null)).flatMap((round) => round.entries);
    expect(told.at(-1)).toMatchObject({ kind: "overridden", title: "Trade and supply", headline: "a strike ends", figure: 70 });
  });
});
