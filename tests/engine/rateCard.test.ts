import { describe, expect, test } from "vitest";
import { ratedScore } from "../../src/debate/evidenceScore.ts";
import { project } from "../../src/engine/index.ts";
import type { Command } from "../../src/engine/index.ts";
import { houseWith } from "../../src/client/viewmodel/tableTree.ts";
import { aMatch, play, playTo, playUntil, refusalOf } from "../helpers/match.ts";

const rate = (card: string, up: number, down: number): Command => ({ type: "rateCard", card, rating: { up, down } });

describe("what raters think of a card", () => {
  test("counts from three of them on, moves the score by at most a fifth, and stays within its bounds", () => {
    expect(ratedScore(0.5, undefined)).toBe(0.5);
    expect(ratedScore(0.5, { up: 2, down: 0 })).toBe(0.5);
    expect(ratedScore(0.5, { up: 3, down: 0 })).toBeCloseTo(0.5 + 0.6 / 7, 12);
    expect(ratedScore(0.5, { up: 4, down: 4 })).toBe(0.5);
    expect(ratedScore(0.9, { up: 900, down: 0 })).toBe(0.95);
    expect(ratedScore(0.1, { up: 0, down: 900 })).toBe(0.05);
  });

  test("moves the house towards the side that the card helps; page and rules agree", () => {
    const game = playUntil(playTo(aMatch({ level: 1 }), "debate"), (_, match) => (match.debates.at(-1)?.plays.length ?? 0) > 0);
    const [first] = game.match.debates.at(-1)?.plays ?? [];
    const rated = play(game, rate(first?.card ?? "", 12, 0));
    const [before, after] = [project(game.compiled, game.match, null), project(rated.compiled, rated.match, null)];
    expect(after.house?.house).not.toBe(before.house?.house);
    const debate = after.debates.at(-1);
    expect(debate === undefined ? null : houseWith(game.compiled.scenario, debate, after.checked).house).toBe(after.house?.house);
  });

  test("is refused for cards that lie on no table, outside debates, and in figures that are none", () => {
    const game = playUntil(playTo(aMatch({ level: 1 }), "debate"), (_, match) => (match.debates.at(-1)?.plays.length ?? 0) > 0);
    const card = game.match.debates.at(-1)?.plays[0]?.card ?? "";
    expect(refusalOf(game, rate("nothing", 1, 1))).toBe("unknownCard");
    expect(refusalOf(game, { ...rate(card, 1, 1), card: Object.create(null) as string } as Command)).toBe("unknownCard");
    expect(refusalOf(game, rate(card, -1, 0))).toBe("outOfRange");
    expect(refusalOf(game, rate(card, 0.5, 0))).toBe("outOfRange");
    expect(refusalOf(game, { type: "rateCard", card } as Command)).toBe("outOfRange");
    expect(refusalOf(aMatch(), rate(card, 1, 1))).toBe("wrongPhase");
  });
});
