import { expect, test } from "vitest";
import { claimMarks } from "../../../src/client/viewmodel/claimView.ts";
import { cardsInPlay, disagreements } from "../../../src/client/viewmodel/disagreements.ts";
import { debateView, STEPS } from "../../../src/client/viewmodel/debateView.ts";
import { DEBATE_STEPS, project } from "../../../src/engine/index.ts";
import { aMatch, playTo, type Game } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const seen = (game: Game, role: string | null = "executive") => project(compiled, game.match, role);
const atFloor = (): Game => playTo(aMatch({ compiled, seed: 3, level: 1 }), "debate", { step: "floor" });

test("the steps are the rules' own", () => {
  expect(STEPS).toEqual(DEBATE_STEPS);
});

test("there is no debate before the first", () => {
  expect(debateView(compiled, seen(aMatch({ compiled })))).toBeNull();
});

test("the trail knows what is done, who speaks now and what lies ahead", () => {
  const debate = debateView(compiled, seen(playTo(aMatch({ compiled, level: 1 }), "debate", { step: "conCase" })));
  expect(debate?.trail.map(({ state }) => state)).toEqual(["done", "now", "ahead", "ahead", "ahead", "ahead"]);
  expect(debate?.trail[0]?.speaker).toMatchObject({ id: "executive", you: true });
  expect(debate?.waitsFor.map(({ id }) => id)).toEqual(["prc_ministry"]);
  expect(debate?.yourTurn).toBe(false);
  expect(debate?.yourSide).toBe("pro");
});

test("each bloc's reasons sum to its swing, and the claims' points to the house's", () => {
  const house = debateView(compiled, seen(atFloor()))?.house;
  expect(house?.claims.some(({ points }) => points !== 0)).toBe(true);
  for (const { prior, support, reasons } of house?.blocs ?? []) {
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100 * (support - prior), 9);
  }
  const moved = house?.claims.reduce((sum, { points }) => sum + points, 0) ?? 0;
  expect(moved).toBeCloseTo(100 * ((house?.now ?? 0) - (house?.before ?? 0)), 9);
});

test("claims stand under their side, marked in the order in which they were made", () => {
  const { sides } = debateView(compiled, seen(atFloor())) ?? {};
  expect(sides?.pro.claims.map(({ mark }) => mark)).toEqual(sides?.pro.claims.map((_, index) => `P${index + 1}`));
  expect(sides?.con.claims.every(({ mark }) => mark.startsWith("C"))).toBe(true);
  expect([...claimMarks([{ claim: "b", side: "con", by: "x", warrant: "" }, { claim: "a", side: "pro", by: "x", warrant: "" }]).values()]).toEqual(["C1", "P1"]);
  for (const claim of [...(sides?.pro.claims ?? []), ...(sides?.con.claims ?? [])]) expect(claim.because).toMatch(/^Because /);
});

test("of cards of one witness under one claim exactly one counts", () => {
  const base = playTo(aMatch({ compiled, level: 1 }), "debate", { step: "conCase" }).match;
  const last = base.debates.at(-1);
  if (last === undefined) throw new Error("no debate");
  const claim = { claim: "M1P1", side: "pro", by: "executive", warrant: "M1P1a" } as const;
  const [first, second] = realScenario().scenario.motions[0]?.claims[0]?.evidence.filter(({ as }) => as === "support").map(({ card }) => card) ?? [];
  const twin = compiled.scenario.cards.find(({ id }) => id === first);
  const scenario = { ...compiled.scenario, cards: compiled.scenario.cards.map((card) => (card.id === second ? { ...card, origin: twin?.origin ?? "" } : card)) };
  const plays = [first, second].map((card, index) => ({ id: `p${index}`, card: card ?? "", by: "executive", on: { claim: "M1P1" }, as: "support", step: "proCase" }) as const);
  const view = { ...project(compiled, { ...base, debates: [{ ...last, claims: [claim], plays }] }, "executive"), house: null };
  const cards = debateView({ ...compiled, scenario }, view)?.sides.pro.claims[0]?.supports ?? [];
  expect(cards).toHaveLength(2);
  expect(cards.every(({ sameWitness }) => sameWitness)).toBe(true);
  expect(cards.filter(({ counts }) => counts)).toHaveLength(1);
});

test("where the articles disagree, each position names its document and lines and where its cards are", () => {
  const view = seen(atFloor());
  const found = disagreements(compiled.scenario, cardsInPlay(view));
  expect(found.length).toBeGreaterThan(0);
  for (const { positions } of found) {
    expect(positions.some(({ cards }) => cards.some(({ where }) => where !== "elsewhere"))).toBe(true);
    for (const { places } of positions) for (const { doc, lines } of places) expect([doc, ...lines].length).toBeGreaterThan(1);
  }
  expect(disagreements(compiled.scenario, { table: [], hand: [] })).toEqual([]);
});
