import { describe, expect, test } from "vitest";
import { historyOf, retell } from "../../src/analysis/history.ts";
import { PARTS, project } from "../../src/engine/index.ts";
import type { Command, Match } from "../../src/engine/index.ts";
import { canonicalJson } from "../../src/kernel/canonicalJson.ts";
import { makeSave, readSave } from "../../src/session/saveFile.ts";
import { playMatch } from "../../src/engine/index.ts";
import { aMatch, play, playTo, playUntil } from "../helpers/match.ts";
import type { Game } from "../helpers/match.ts";

type Kind = "meter" | "capital" | "signal" | "policy";
const sets = (kind: Kind, id: string, to: number, reason = "It went too fast."): Command => ({ type: "override", target: { kind, id }, to, reason });
const report = (round = 2): Game => playTo(aMatch({ seed: 6, level: 1 }), "report", { round });
const meter = ({ compiled, match }: Game, id: string): number => match.world.meters[compiled.index.meter[id] ?? -1] ?? NaN;

/** What the causes of each round leave unexplained of the meters' changes, at worst. */
function unexplained({ rounds, world }: Match): number {
  let worst = 0;
  for (const { round, causes } of rounds) {
    const sums = world.meters.map(() => 0);
    for (const { meter: place, points } of causes) sums[place] = (sums[place] ?? 0) + points;
    sums.forEach((sum, i) => (worst = Math.max(worst, Math.abs(sum - ((world.history[round]?.[i] ?? NaN) - (world.history[round - 1]?.[i] ?? NaN))))));
  }
  return worst;
}

describe("a meter that the facilitator sets", () => {
  test("stands there at once, with a cause in the ledger of the last round; all causes still sum to the change", () => {
    const before = report();
    const after = play(before, sets("meter", "safety", 70));
    expect(meter(after, "safety")).toBe(70);
    const cause = after.match.rounds.at(-1)?.causes.at(-1);
    expect(cause).toMatchObject({ source: { kind: "override", id: "It went too fast.", item: 0 }, meter: after.compiled.index.meter.safety });
    expect(cause?.points).toBeCloseTo(70 - meter(before, "safety"), 12);
    expect(unexplained(after.match)).toBeLessThan(1e-9);
    expect(unexplained(playUntil(play(after, { type: "advance" })).match)).toBeLessThan(1e-9);
    expect(after.match.overrides).toEqual([{ round: 2, target: { kind: "meter", id: "safety" }, from: meter(before, "safety"), to: 70, reason: "It went too fast." }]);
  });

  test("is worth to each role what it would have been, and may change the ending that would be told", () => {
    const before = report();
    const council = before.compiled.index.role.council ?? -1;
    const better = play(before, sets("meter", "safety", 90), sets("meter", "trust", 90));
    expect((better.match.world.utility[council] ?? 0) - (before.match.world.utility[council] ?? 0)).toBeGreaterThan(5);
    expect(better.match.world.utilityHistory[2]).not.toEqual(before.match.world.utilityHistory[2]);
    expect(better.match.world.ending).toBe("good_neighbours");
    expect(play(before, sets("meter", "safety", 20)).match.world.ending).not.toBe("good_neighbours");
  });

  test("before the first round is another start", () => {
    const game = play(playTo(aMatch({ seed: 6, level: 1 }), "evidence"), sets("meter", "safety", 30));
    expect(game.match.world.history).toEqual([game.match.world.meters]);
    expect(meter(game, "safety")).toBe(30);
    const over = playUntil(game);
    expect(unexplained(over.match)).toBeLessThan(1e-9);
    expect(over.match.world.history[0]).toEqual(game.match.world.meters);
  });

  test("is in the debrief too the facilitator's", () => {
    const game = play(playUntil(aMatch({ seed: 6, level: 1 })), sets("meter", "shops", 12, "The shops were robbed."));
    expect(unexplained(game.match)).toBeLessThan(1e-9);
    expect(project(game.compiled, game.match, null).overrides).toHaveLength(1);
  });
});

describe("other numbers", () => {
  test("capital, a rung, and a policy put in force or lifted", () => {
    const game = play(report(), sets("capital", "council", 7.5), sets("signal", "rung", 2), sets("policy", "inspectors", 1), sets("policy", "inspectors", 0), sets("policy", "noise_count", 1));
    const { world } = game.match;
    const { role, signal, policy } = game.compiled.index;
    expect([world.capital[role.council ?? -1], world.signals[signal.rung], world.level[policy.inspectors ?? -1], world.since[policy.inspectors ?? -1]]).toEqual([7.5, 2, 0, 0]);
    const next = playTo(play(game, { type: "advance" }), "report", { round: 3 });
    expect(next.match.world.implemented[policy.noise_count ?? -1]).toBeGreaterThan(0);
    expect(game.match.rounds.at(-1)?.notes.map(({ note }) => note.type).filter((type) => type === "overridden")).toHaveLength(5);
    expect(unexplained(next.match)).toBeLessThan(1e-9);
  });
});

describe("a command like any other", () => {
  const game = (): Game => {
    const first = play(playTo(aMatch({ seed: 8, level: 0, parts: PARTS }), "evidence"), sets("meter", "trust", 44));
    const caucus = playTo(first, "caucus", { round: 2 });
    const mid = play(playTo(caucus, "commit", { round: 2 }), sets("capital", "company", 3), sets("meter", "safety", 66));
    return play(playUntil(mid), sets("meter", "demand", 33));
  };

  test("it is saved and replayed", () => {
    const { compiled, match, commands } = game();
    const read = readSave(JSON.stringify(makeSave(compiled, { setup: match.setup, commands })));
    if (!read.ok) throw new Error(read.problem);
    expect(canonicalJson(playMatch(compiled, read.save.setup, { commands: read.save.commands }))).toBe(canonicalJson(match));
  });

  test("and the history told again ends in the same world", () => {
    const { compiled, match } = game();
    expect(retell(compiled, historyOf(compiled, match)).world).toEqual(match.world);
  });
});
