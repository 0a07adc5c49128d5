import { expect, test } from "vitest";
import { mergeCandidates } from "../../../../src/client/studio/review/mergeCandidates.ts";
import { freeId, newCard, shortened } from "../../../../src/client/studio/review/newCard.ts";
import { rowsOf, todoCounts } from "../../../../src/client/studio/review/rows.ts";
import { applyDecisions } from "../../../../src/documents/decisions.ts";
import { aCard, aDossier, at, TOLL } from "../../../helpers/aDossier.ts";

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test("what needs the author most comes first, and nothing moves when it is answered", () => {
  const base = aDossier();
  expect(rowsOf("evidence", { base, now: base }).main.map(({ id, needs }) => [id, needs])).toEqual([
    ["c2", ["accuses", "unsure", "status"]],
    ["c3", ["unnamed"]],
    ["c1", []],
  ]);
  const now = applyDecisions(base, [{ op: "set", on: "card", id: "c2", before: {}, after: { review: "dropped", status: "reported" }, at: 0 }]);
  expect(ids(rowsOf("evidence", { base, now }).main)).toEqual(["c2", "c3", "c1"]);
  expect(todoCounts({ base, now })).toEqual({ roles: 3, measures: 2, evidence: 2, consequences: 1, issues: 0 });
});

test("a deck has 24 cards; one more joins it when its author takes it up", () => {
  const cards = Array.from({ length: 30 }, (_, index) => aCard(`c${index}`, "prices could rise"));
  const base = aDossier({ cards });
  const now = aDossier({ cards: cards.map((card) => (card.id === "c29" ? { ...card, review: "ok" } : card)) });
  expect(rowsOf("evidence", { base, now: base })).toMatchObject({ main: { length: 24 }, more: { length: 6 } });
  expect(ids(rowsOf("evidence", { base, now }).main).at(-1)).toBe("c29");
});

test("a split part stands beside what it was split from", () => {
  const base = aDossier();
  const now = applyDecisions(base, [
    { op: "merge", on: "card", id: "c2", from: "c1", at: 0 },
    { op: "split", on: "card", id: "c2", parts: [{ id: "mine-1", words: "x" }], at: 0 },
  ]);
  expect(ids(rowsOf("evidence", { base, now }).main)).toEqual(["c2", "mine-1", "c3"]);
});

test("a card for a selection has the words of the text, without the space around them, and a name of its own", () => {
  const dossier = aDossier();
  const { start, end } = at(" The port company asked for a tunnel instead.");
  expect(newCard(dossier, { doc: TOLL.id, start, end }, freeId(dossier))).toMatchObject({
    id: "mine-1",
    verbatim: "The port company asked for a tunnel instead.",
    source: "author",
    about: { measures: ["m2"] },
    review: "todo",
  });
  expect(newCard(dossier, { doc: TOLL.id, start, end: start + 1 }, "x")).toBeNull();
  expect(newCard(dossier, { doc: "other", start, end }, "x")).toBeNull();
  expect(freeId(aDossier({ cards: [aCard("mine-1", "prices")] }), ["mine-2"])).toBe("mine-3");
});

test("words are cut between words, never longer than a card", () => {
  const long = "word ".repeat(60);
  expect(shortened(long).length).toBeLessThanOrEqual(140);
  expect(shortened(long)).toMatch(/^(word )+word…$/);
  expect(shortened("x".repeat(300)).length).toBeLessThanOrEqual(140);
  expect(shortened(" two\n lines ")).toBe("two lines");
});

test("consequences are alike by what they are called, not by the sentence that tells of both", () => {
  const consequences = ["cost-increase", "cost-shift", "job-loss"].map((category, index) => ({ id: `k${index}`, category, kind: "effectOfMeasure" as const, modality: "possible" as const, anchors: [at("prices could rise")], review: "todo" as const }));
  expect(mergeCandidates(aDossier({ consequences }), "consequence", "k0")).toEqual(["k1"]);
});

test("the likeliest merger comes first; what has not a word in common is none", () => {
  const alike = aCard("c4", "it will charge lorries");
  const dossier = aDossier({ cards: [...aDossier().cards, alike] });
  expect(mergeCandidates(dossier, "card", "c1")[0]).toBe("c4");
  expect(mergeCandidates(dossier, "card", "c3")).not.toContain("c4");
  expect(mergeCandidates(aDossier({ cards: [{ ...alike, review: "dropped" }, ...aDossier().cards] }), "card", "c1")).not.toContain("c4");
});
