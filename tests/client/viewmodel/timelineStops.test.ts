import { describe, expect, test } from "vitest";
import { keyMoments } from "../../../src/client/viewmodel/keyMoments.ts";
import { timelineStops } from "../../../src/client/viewmodel/timelineStops.ts";
import { viewAfterRound } from "../../../src/client/viewmodel/viewAfterRound.ts";
import { PARTS, project, type SeatView } from "../../../src/engine/index.ts";
import { aMatch, nextCommand, play } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();

/** A whole game, and what a seat saw at the report of each round. */
function wholeGame(seed: number): { readonly view: SeatView; readonly reports: readonly SeatView[] } {
  const reports: SeatView[] = [];
  let game = aMatch({ compiled, seed, level: 0, parts: PARTS });
  for (let command = nextCommand(game); command !== null; command = nextCommand(game)) {
    game = play(game, command);
    const { place } = game.match;
    if (place.phase === "report" && place.round > reports.length) reports.push(project(compiled, game.match, "executive"));
  }
  return { view: project(compiled, game.match, "executive"), reports };
}

const GAMES = [3, 6].map((seed) => [seed, wholeGame(seed)] as const);

describe.each(GAMES)("a game of seed %i, looked back at", (_, { view, reports }) => {
  test("every round is as it was when it had been resolved", () => {
    for (const then of reports) {
      const { round, level, since, first, implemented, meters, signals, history, signalHistory, utilityHistory, motions, ending, deals } = then.world;
      const told = viewAfterRound(compiled, view, round);
      expect(told.world).toMatchObject({ round, level, since, first, implemented, meters, signals, history, signalHistory, utilityHistory, motions, ending });
      // Deals that were secret then are known by now.
      const known = told.world.deals.filter(({ id }) => deals.some((deal) => deal.id === id));
      expect(known.map(({ id, state }) => [id, state])).toEqual(deals.map(({ id, state }) => [id, state]));
      expect(told.rounds.map(({ causes, choices }) => ({ causes, choices }))).toEqual(then.rounds.map(({ causes, choices }) => ({ causes, choices })));
      expect(told.debates.map((debate) => debate.motion)).toEqual(then.debates.map((debate) => debate.motion));
    }
    const start = viewAfterRound(compiled, view, 0).world;
    expect([start.meters, Math.max(...start.level), start.deals]).toEqual([view.world.history[0], 0, []]);
  });

  test("the stops go through every round in order and tell each headline once", () => {
    const stops = timelineStops(compiled, view);
    expect(stops.map(({ round }) => round)).toEqual(stops.map(({ round }) => round).toSorted((a, b) => a - b));
    expect(new Set(stops.map(({ key }) => key)).size).toBe(stops.length);
    expect(new Set(stops.map(({ round }) => round))).toEqual(new Set([0, ...view.rounds.map(({ round }) => round)]));
    const adopted = view.rounds.flatMap(({ notes }) => notes).filter(({ note }) => note.type === "adopted").length;
    expect(stops.flatMap(({ entries }) => entries).filter(({ kind }) => kind === "adopted")).toHaveLength(adopted);
    expect(stops.at(-1)?.meters.world.meters).toEqual(view.world.meters);
  });

  test("key moments lie on their stops: each verdict, each rung climbed, and from when the ending was settled", () => {
    const stops = timelineStops(compiled, view);
    const moments = keyMoments(compiled, view, stops);
    const count = (kind: string): number => moments.filter((moment) => moment.kind === kind).length;
    for (const { at, round } of moments) expect(stops[at]?.round).toBe(round);
    expect(count("passed") + count("fell")).toBe(view.debates.length);
    expect(count("climbed")).toBe(view.rounds.flatMap(({ notes }) => notes).filter(({ note }) => note.type === "rungChanged" && note.to > note.from).length);
    expect(count("ending")).toBe(1);
    const settled = moments.find(({ kind }) => kind === "ending")?.round ?? 0;
    for (const { world } of reports.slice(settled - 1)) expect(world.ending).toBe(view.world.ending);
    if (settled > 1) expect(reports[settled - 2]?.world.ending).not.toBe(view.world.ending);
  });
});
