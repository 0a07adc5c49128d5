import { expect, test } from "vitest";
import { makeReview } from "../../../../src/client/studio/review/makeReview.ts";
import { makeMoves } from "../../../../src/client/studio/review/moves.ts";
import { FIRST_STATE, type Kept } from "../../../../src/client/studio/review/reviewState.ts";
import type { Opened, Pile, ReadingDesk } from "../../../../src/client/studio/documents/readingDesk.ts";
import { aDossier, at, TOLL } from "../../../helpers/aDossier.ts";

/** A desk that reads at once, and remembers what it was asked. */
function aReview(keptBefore: Kept | null = null) {
  const piles: Pile[] = [];
  const kept: Kept[] = [];
  const desk: ReadingDesk = {
    open: async ({ name }): Promise<Opened> => (name.endsWith(".exe") ? { ok: false, problem: "notText" } : { ok: true, doc: { ...TOLL, name } }),
    read: async (pile, tell) => {
      piles.push(pile);
      tell(pile.documents.length);
      return aDossier();
    },
    draft: async (dossier) => ({ cards: dossier.cards.length }),
  };
  const review = makeReview({ desk, shelf: { load: async () => keptBefore, keep: (one) => void kept.push(one) }, clock: () => 7 });
  return { review, moves: makeMoves(review), state: review.store.getState, piles, kept };
}

test("files that cannot be read are told one by one, and a document that is there already is not read twice", async () => {
  const { review, state, piles } = aReview();
  await review.reopen();
  await review.addFiles([{ name: "toll.txt", content: "" }, { name: "game.exe", content: "" }, { name: "copy.txt", content: "" }]);
  expect(state().arrivals).toEqual([{ key: 2, name: "game.exe", problem: "notText" }, { key: 3, name: "copy.txt", problem: "same" }]);
  expect(state().documents).toHaveLength(1);
  expect(state().doc).toBe(TOLL.id);
  await review.addFiles([{ name: "toll.txt", content: "" }]);
  expect(piles).toHaveLength(1);
  review.forgetArrival(2);
  expect(state().arrivals.map(({ name }) => name)).toEqual(["copy.txt", "toll.txt"]);
});

test("a whole review goes back to its start by undo and to its end by redo, and a new decision forgets what was undone", async () => {
  const { review, moves, state } = aReview();
  await review.addFiles([{ name: "toll.txt", content: "" }]);
  moves.openTab("evidence");
  const seen = [state().now];
  const act = (...deeds: readonly (() => void)[]): void => deeds.forEach((deed) => (deed(), seen.push(state().now)));
  act(
    () => (moves.accept(), moves.sayYes()),
    () => moves.setStatus(3),
    () => moves.drop(),
    () => (moves.choose("evidence", "c1"), review.decide({ op: "merge", on: "card", id: "c1", from: "c2" }, "merged")),
    () => moves.split(),
    () => moves.addCard(at("A second bridge is far away.")),
  );
  expect(state().log).toHaveLength(6);
  expect(new Set(seen.map((dossier) => JSON.stringify(dossier))).size).toBe(7);
  for (const dossier of seen.slice(0, -1).reverse()) {
    review.undo();
    expect(state().now).toEqual(dossier);
  }
  expect(state().now).toEqual(aDossier());
  review.undo();
  expect(state().said?.what).toBe("nothingToUndo");
  for (const dossier of seen.slice(1)) {
    review.redo();
    expect(state().now).toEqual(dossier);
  }
  review.undo();
  moves.openTab("evidence");
  moves.choose("evidence", "c3");
  moves.setStatus(5);
  review.redo();
  expect(state().said?.what).toBe("nothingToRedo");
});

test("an accusation is confirmed neither by accepting once nor by accepting twice, only by a yes", async () => {
  const { review, moves, state } = aReview();
  await review.addFiles([{ name: "toll.txt", content: "" }]);
  moves.choose("evidence", "c2");
  moves.accept();
  moves.accept();
  expect(state().now?.cards[1]?.review).toBe("todo");
  expect(state().asking).toEqual({ kind: "yes", id: "c2" });
  moves.choose("evidence", "c1");
  moves.sayYes();
  expect(state().log).toEqual([]);
  moves.choose("evidence", "c2");
  moves.accept();
  moves.sayYes();
  expect(state().now?.cards[1]?.review).toBe("ok");
  expect(state().chosen.evidence).toBe("c3");
});

test("a block that is flipped is read again with its label, and its undo too", async () => {
  const { review, state, piles } = aReview();
  await review.addFiles([{ name: "toll.txt", content: "" }]);
  review.decide({ op: "label", doc: TOLL.id, start: 0, before: "boilerplate", after: "body" }, "edited");
  expect(state().now?.readings[0]?.blocks[0]?.label).toBe("body");
  await expect.poll(() => state().reading).toBeNull();
  review.undo();
  await expect.poll(() => state().reading).toBeNull();
  expect(piles.map(({ labels }) => labels)).toEqual([[], [{ doc: TOLL.id, start: 0, label: "body" }], []]);
});

test("what was kept is where the next visit begins", async () => {
  const log = [{ op: "set", on: "card", id: "c1", before: {}, after: { review: "ok" }, at: 1 }] as const;
  const { review, state, kept } = aReview({ ...FIRST_STATE, documents: [TOLL], log, doc: TOLL.id, tab: "issues" });
  await review.reopen();
  expect(state()).toMatchObject({ opened: true, tab: "issues", now: { cards: [{ id: "c1", review: "ok" }, {}, {}] } });
  review.undo();
  expect(kept.at(-1)).toMatchObject({ log: [], undone: log, documents: [TOLL] });
  expect(JSON.stringify(kept.at(-1))).not.toContain("readings");
});

test("a reading that breaks down is told, and can be tried again", async () => {
  let broken = true;
  const desk: ReadingDesk = { open: async () => ({ ok: true, doc: TOLL }), read: async () => (broken ? Promise.reject(new Error("stop")) : aDossier()), draft: async () => ({}) };
  const review = makeReview({ desk, shelf: { load: async () => null, keep: () => undefined }, clock: () => 0 });
  await review.addFiles([{ name: "toll.txt", content: "" }]);
  expect(review.store.getState()).toMatchObject({ broken: true, reading: null, now: null });
  broken = false;
  await review.readAgain();
  expect(review.store.getState()).toMatchObject({ broken: false, now: { cards: [{}, {}, {}] } });
});

test("a file that comes again under its name, with other words, takes the place of the old one and its decisions", async () => {
  const newer = { ...TOLL, id: "bbbbbbbbbbbb", text: `${TOLL.text}\nA correction.` };
  const read: readonly string[][] = [];
  const desk: ReadingDesk = {
    open: async ({ content }) => ({ ok: true, doc: content === "" ? TOLL : newer }),
    read: async ({ documents }) => {
      (read as string[][]).push(documents.map(({ id }) => id));
      const dossier = aDossier();
      return documents[0]?.id === TOLL.id ? dossier : { ...dossier, readings: dossier.readings.map((reading) => ({ ...reading, doc: newer })), cards: dossier.cards.slice(0, 2) };
    },
    draft: async () => ({}),
  };
  const review = makeReview({ desk, shelf: { load: async () => null, keep: () => undefined }, clock: () => 0 });
  const moves = makeMoves(review);
  await review.addFiles([{ name: "toll.txt", content: "" }]);
  for (const card of ["c1", "c3"]) {
    moves.choose("evidence", card);
    moves.setStatus(5);
  }
  await review.addFiles([{ name: "toll.txt", content: "newer" }]);
  expect(read).toEqual([[TOLL.id], [newer.id]]);
  expect(review.store.getState()).toMatchObject({ doc: newer.id, replaced: { name: "toll.txt", kept: 1, lost: 1 }, now: { cards: [{ id: "c1", status: "opinion" }, { id: "c2" }] } });
});

test("a review that was saved goes on elsewhere, beside the same documents", async () => {
  const here = aReview();
  await here.review.addFiles([{ name: "toll.txt", content: "" }]);
  here.moves.choose("evidence", "c3");
  here.moves.setStatus(1);
  here.moves.addCard(at("A second bridge is far away."));
  const there = aReview();
  expect(there.review.openFile(here.review.save("stay"))).toMatchObject({ ok: false, problem: "missing" });
  await there.review.addFiles([{ name: "toll.txt", content: "" }]);
  expect(there.review.openFile(here.review.save("stay"))).toMatchObject({ ok: true });
  expect(there.state().now).toEqual(here.state().now);
});
