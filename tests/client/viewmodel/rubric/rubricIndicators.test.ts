import { expect, test } from "vitest";
import { NOTHING_BESIDE, rubricIndicators } from "../../../../src/client/viewmodel/rubric/rubricIndicators.ts";
import type { RubricRow } from "../../../../src/client/store/classPort.ts";
import type { Debate, SeatView } from "../../../../src/engine/index.ts";

const cards = [
  { id: "A1", origin: "a" },
  { id: "A2", origin: "a" },
  { id: "B1", origin: "b" },
  { id: "C1", origin: "c" },
] as unknown as Parameters<typeof rubricIndicators>[0]["cards"];

const play = (id: string, by: string, card: string, on: Debate["plays"][number]["on"], as: "support" | "attack" = "support"): Debate["plays"][number] => ({ id, by, card, on, as, step: "proCase" });
const outcome = (id: string, supportCoverage: number) => ({ id, supportCoverage, attackCoverage: 0, strength: 0.5, excess: 0.1, housePoints: 1 });

const DEBATE = {
  motion: "m",
  leads: { pro: "lab", con: "town" },
  claims: [
    { claim: "p1", side: "pro", by: "lab", warrant: "w" },
    { claim: "p2", side: "pro", by: "lab", warrant: "w" },
    { claim: "c1", side: "con", by: "town", warrant: "w" },
    { claim: "c2", side: "con", by: "town", warrant: "w" },
  ],
  plays: [play("1", "lab", "A1", { claim: "p1" }), play("2", "lab", "A2", { claim: "p1" }), play("3", "lab", "A1", { claim: "p2" }), play("4", "lab", "B1", { claim: "p2" }), play("5", "town", "C1", { claim: "c2" })],
  checkedBy: ["town"],
  challenges: [{ by: "town", card: "A1", question: "others" }, { by: "town", card: "B1", question: "who" }],
  verdict: { tally: { claims: [outcome("p1", 0.3), outcome("p2", 0.5), outcome("c1", 0), outcome("c2", 0.4)] } },
} as unknown as Debate;

const game = (change: Partial<SeatView> = {}): SeatView => ({ debates: [DEBATE], checked: {}, forecasts: [], scores: null, offers: [], parts: [], ...change }) as unknown as SeatView;

function row(name: RubricRow, role: string, change: Partial<SeatView> = {}, beside = NOTHING_BESIDE) {
  return rubricIndicators({ cards }, game(change), { role, beside }).find((one) => one.row === name);
}

const attacking = (on: Debate["plays"][number]["on"]): Partial<SeatView> => ({ debates: [{ ...DEBATE, plays: [...DEBATE.plays, play("6", "town", "C1", on, "attack")] }] });

test("claims count with their because, and more with a card under each", () => {
  expect(row("claim", "lab")).toEqual({ row: "claim", suggestion: 3, figures: { claims: 2, backed: 2 } });
  expect(row("claim", "town")).toEqual({ row: "claim", suggestion: 2, figures: { claims: 2, backed: 1 } });
});

test("who led no debate had no occasion to claim, and is not marked down for it", () => {
  for (const name of ["claim", "corroboration", "rebuttal", "perspective", "systems", "deliberation"] as const) expect(row(name, "press")?.suggestion, name).toBeNull();
});

test("a check that is also a question counts once, and a card that a check contradicts costs the third point", () => {
  expect(row("sourcing", "town")).toEqual({ row: "sourcing", suggestion: 3, figures: { checks: 1, asked: 1, cards: 1, contradicted: 0 } });
  expect(row("sourcing", "town", { checked: { C1: "contradicted" } })?.suggestion).toBe(2);
  expect(row("sourcing", "lab")?.suggestion).toBe(1);
});

test("two cards of one witness are one witness", () => {
  expect(row("corroboration", "lab")).toEqual({ row: "corroboration", suggestion: 2, figures: { claims: 2, several: 1, most: 2 } });
  expect(row("corroboration", "town")?.suggestion).toBe(1);
});

test("an attack is worth most where it strikes the strongest claim of the other side, or what lies under it", () => {
  expect(row("rebuttal", "town")?.suggestion).toBe(0);
  expect(row("rebuttal", "town", attacking({ claim: "p1" }))?.suggestion).toBe(1);
  expect(row("rebuttal", "town", attacking({ claim: "p2" }))?.suggestion).toBe(3);
  expect(row("rebuttal", "town", attacking({ play: "4" }))?.suggestion).toBe(3);
});

test("perspective is what the owners of a case say of it", () => {
  const of = (made: boolean, stars: number | null) => row("perspective", "lab", {}, { steelman: { made, stars }, joint: null })?.suggestion;
  expect([of(false, null), of(true, null), of(true, 2), of(true, 3), of(true, 4.5)]).toEqual([null, 1, 1, 2, 3]);
});

test("forecasts are scored by Brier; none made where they were played is none", () => {
  const forecast = (brier: number) => ({ role: "lab", brier, hit: brier < 0.25 }) as unknown as SeatView["forecasts"][number];
  expect(row("systems", "lab", { forecasts: [forecast(0.04), forecast(0.16)] })).toEqual({ row: "systems", suggestion: 3, figures: { made: 2, hits: 2, brier: 0.1 } });
  expect(row("systems", "lab", { forecasts: [forecast(0.5)] })?.suggestion).toBe(1);
  expect(row("systems", "lab", { parts: ["forecasts"] })?.suggestion).toBe(0);
});

test("a deal that was broken weighs more than those that were kept", () => {
  const scores = (kept: number, broken: number): Partial<SeatView> => ({ parts: ["deals"], scores: [{ role: "lab", deals: { kept, broken, points: 0 } }] as unknown as SeatView["scores"] });
  expect([scores(0, 0), scores(1, 0), scores(2, 0), scores(3, 1)].map((change) => row("deliberation", "lab", change)?.suggestion)).toEqual([0, 2, 3, 1]);
  expect(row("deliberation", "lab", {}, { steelman: NOTHING_BESIDE.steelman, joint: 1 })?.suggestion).toBe(2);
});
