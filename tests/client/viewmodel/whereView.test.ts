import { expect, test } from "vitest";
import { whereView } from "../../../src/client/viewmodel/whereView.ts";
import { project } from "../../../src/engine/index.ts";
import { aMatch, playTo, say, play, type Game } from "../../helpers/match.ts";

const game = (): Game => aMatch({ humans: ["council"], level: 1 });
const where = ({ compiled, match }: Game, screen: Parameters<typeof whereView>[2]) => whereView(compiled, project(compiled, match, "council"), screen);

test("before the first round there are no steps, and no score yet", () => {
  const view = where(playTo(game(), "briefing"), "briefing");
  expect(view).toMatchObject({ round: 0, doing: "briefing", steps: [], waitsFor: [], last: false });
  expect(view.you?.score).toBeNull();
  expect(view.you?.goals.length).toBeGreaterThan(0);
});

test("in a round every step is done, now or ahead, and exactly one is now", () => {
  const view = where(playTo(game(), "commit"), "decision");
  expect(view.steps.map(({ state }) => state)).toEqual(["done", "done", "now", "ahead", "ahead"]);
});

test("whoever has sealed waits for the others, by name", () => {
  const sealed = play(playTo(game(), "commit"), say("council").seals());
  const { doing, waitsFor } = where(sealed, "decision");
  expect(doing).toBe("sealed");
  expect(waitsFor).toHaveLength(Object.keys(sealed.match.seats).length - 1);
  expect(waitsFor.every(({ id, short }) => id !== "council" && short !== "")).toBe(true);
});

test("a verdict is read while the rules have gone on already", () => {
  expect(where(playTo(game(), "commit"), "debate")).toMatchObject({ doing: "verdict", waitsFor: [], step: null });
});
