import { describe, expect, test } from "vitest";
import type { Command, DealDraft, Term } from "../../src/engine/index.ts";
import { aMatch, play, playTo, playUntil, say, standInCommand } from "../helpers/match.ts";
import type { Game } from "../helpers/match.ts";
import { inWorld, smallScenarioWith, withCapital } from "../helpers/setTheScene.ts";

type Level = 0 | 1 | 2;

/** Open data does so much to what the council wants, and is all the same to the company. */
const worth = (w: number) =>
  smallScenarioWith(({ roles, policies }) => ({
    roles: roles.map((role) => ({ ...role, personality: { ...role.personality, loyalty: {}, spite: {} }, agendas: [] })),
    policies: policies.map((policy) => (policy.id === "open_data" ? { ...policy, provocation: 0, effects: [{ to: "safety", w, of: "level" as const, mods: [], why: "For a test.", cards: [] }] } : policy)),
  }));

const caucus = (w: number, level: Level = 2): Game => withCapital(playTo(aMatch({ compiled: worth(w), level, seed: 9, parts: ["deals"], humans: ["council", "company", "residents"] }), "caucus"), 6);
const data: Term = { who: "company", do: "adopt", policy: "open_data", by: 1 };
const pays = (who: string, to: string, amount: number): Term => ({ who, do: "pay", to, amount, by: 1 });
const between = (kind: DealDraft["kind"], ...terms: readonly Term[]): DealDraft => ({ kind, parties: ["council", "company"], terms });

function answer(game: Game, role: string, deal: DealDraft, level: Level = 2): Command {
  const by = role === "council" ? "company" : "council";
  return standInCommand(play(game, say(by).offers(deal)), role, level);
}

describe("a stand-in that looks ahead", () => {
  test("signs what makes its futures better, and says by how much", () => {
    const command = answer(caucus(30), "council", between("pledge", data));
    expect(command).toMatchObject({ type: "acceptDeal", role: "council", deal: "deal1", reason: { key: "standIn.dealAccepted", values: { partner: "company", futures: 8, trust: 100 } } });
    if (command.type !== "acceptDeal") throw new Error(command.type);
    expect(Number(command.reason?.values["points"])).toBeGreaterThan(1);
  });

  test("declines what makes them worse", () => {
    const command = answer(caucus(-30), "council", between("pledge", data));
    expect(command).toMatchObject({ type: "declineDeal", reason: { key: "standIn.dealDeclined" } });
  });

  test("declines to be bound to what its nature forbids", () => {
    const command = answer(caucus(0), "company", between("promise", { who: "company", do: "adopt", policy: "free_flights", by: 2 }));
    expect(command).toMatchObject({ type: "declineDeal", reason: { key: "standIn.dealForbidden", values: { policy: "free_flights" } } });
  });

  test("does not build on the word of one who breaks it", () => {
    const game = inWorld(caucus(30), ({ reputation }) => ({ reputation: reputation.map((row) => row.map(() => -5)) }));
    expect(answer(game, "council", between("promise", data))).toMatchObject({ type: "declineDeal", reason: { key: "standIn.dealDistrusted" } });
    expect(answer(game, "council", between("pledge", data))).toMatchObject({ type: "acceptDeal" });
  });

  test("offers one deal a round for what it wishes, and then is done", () => {
    const game = caucus(30);
    const first = standInCommand(game, "council", 2);
    expect(first).toMatchObject({ type: "offerDeal", reason: { key: "standIn.dealOffered" } });
    if (first.type !== "offerDeal") throw new Error(first.type);
    expect(first.deal.terms[0]).toMatchObject({ who: "company", do: "adopt", policy: "open_data" });
    expect(standInCommand(play(game, first), "council", 2)).toEqual(say("council").finishes());
  });
});

test("a stand-in of level 1 signs what it leans to and small change, and offers nothing", () => {
  expect(answer(caucus(0, 1), "company", between("payment", data, pays("council", "company", 1)), 1).type).toBe("acceptDeal");
  expect(answer(caucus(0, 1), "company", between("payment", { who: "council", do: "adopt", policy: "inspectors", by: 1 }, pays("company", "council", 2)), 1).type).toBe("declineDeal");
  expect(standInCommand(caucus(30, 1), "council", 1)).toEqual(say("council").finishes());
});

test.each([1, 2] as const)("a stand-in of level %i keeps its word where it can", (level) => {
  const game = play(caucus(0, level), say("council").offers(between("promise", data)), say("company").accepts("deal1"), { type: "advance" });
  const command = standInCommand(game, "company", level);
  if (command.type !== "sealChoice") throw new Error(command.type);
  expect(command.choice.adopt).toContain("open_data");
});

test("no level asks for anything at the desk that is refused", () => {
  for (const level of [0, 1, 2] as const) for (let seed = 20; seed < 28; seed++) expect(playUntil(aMatch({ level, seed, parts: ["deals", "vetoes", "forecasts"] })).match.place.phase).toBe("debrief");
});
