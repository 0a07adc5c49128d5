import fc from "fast-check";
import { expect, test } from "vitest";
import { applyDecisions, type Decision, labelsOf, lostDecisions, type Ruling } from "../../../src/documents/decisions.ts";
import type { Dossier } from "../../../src/documents/model.ts";
import { aCard, aDossier, anActor } from "../../helpers/aDossier.ts";

const after = (...rulings: readonly Ruling[]): Dossier => applyDecisions(aDossier(), rulings.map((ruling) => ({ ...ruling, at: 0 })));
const card = (dossier: Dossier, id: string) => dossier.cards.find((one) => one.id === id);

test("a card that accuses somebody is confirmed by nothing but a yes, and asks again when it is changed", () => {
  const set = { op: "set", on: "card", id: "c2", before: { review: "todo" }, after: { review: "ok" } } as const;
  expect(card(after(set), "c2")?.review).toBe("todo");
  expect(card(after({ ...set, yes: true }), "c2")?.review).toBe("ok");
  const changed = after({ ...set, yes: true }, { op: "set", on: "card", id: "c2", before: { status: "denied" }, after: { status: "asserted", review: "edited" } });
  expect(card(changed, "c2")).toMatchObject({ status: "asserted", review: "todo" });
  expect(card(after({ ...set, id: "c1" }), "c1")?.review).toBe("ok");
});

test("cards that are merged keep all passages; a merger that accuses more waits for a new yes", () => {
  const merged = after({ op: "set", on: "card", id: "c1", before: {}, after: { review: "ok" } }, { op: "merge", on: "card", id: "c1", from: "c2" });
  expect(merged.cards.map(({ id }) => id)).toEqual(["c1", "c3"]);
  expect(card(merged, "c1")).toMatchObject({ accuses: ["brandt"], review: "todo" });
  expect(card(merged, "c1")?.anchors).toHaveLength(2);
  expect(merged.issues[0]?.refs).toEqual(["c1"]);
});

test("whatever spoke of an actor or measure speaks of the one it was merged into", () => {
  const merged = after({ op: "merge", on: "actor", id: "council", from: "port" }, { op: "merge", on: "measure", id: "m2", from: "m1" });
  expect(JSON.stringify([merged.cards, merged.measures, merged.consequences])).not.toMatch(/"port"|"m1"/);
  expect(card(merged, "c1")?.about).toEqual({ measures: ["m2"], consequences: [], actors: ["council"] });
  expect(merged.actors[0]).toMatchObject({ aliases: ["council", "The port company", "the port"], says: 2 });
});

test("a split undoes a merger's passages, and an actor's alias takes its mentions along", () => {
  const parts = [{ id: "mine-1", words: "Brandt denied it" }];
  const split = after({ op: "merge", on: "card", id: "c1", from: "c2" }, { op: "split", on: "card", id: "c1", parts });
  expect(split.cards.map(({ id, anchors }) => [id, anchors.length])).toEqual([["c1", 1], ["mine-1", 1], ["c3", 1]]);
  expect(card(split, "mine-1")).toMatchObject({ text: "Brandt denied it", verbatim: "Mayor Ilse Brandt denied that she took money from the port." });
  const actors = after({ op: "split", on: "actor", id: "port", parts: [{ id: "mine-1", words: "the port" }] }).actors;
  expect(actors.map(({ id, mentions }) => [id, mentions.length])).toEqual([["council", 1], ["brandt", 1], ["port", 1], ["mine-1", 1]]);
});

test("one passage of many comes out, and the others stay together", () => {
  const merged = [{ op: "merge", on: "card", id: "c1", from: "c2" }, { op: "merge", on: "card", id: "c1", from: "c3" }] as const;
  const split = after(...merged, { op: "split", on: "card", id: "c1", parts: [{ id: "mine-1", words: "Brandt denied it", at: 1 }] });
  expect(split.cards.map(({ id, anchors }) => [id, anchors.length])).toEqual([["c1", 2], ["mine-1", 1]]);
  expect(card(split, "mine-1")?.verbatim).toBe("Mayor Ilse Brandt denied that she took money from the port.");
  const nowhere = after(...merged, { op: "split", on: "card", id: "c1", parts: [{ id: "mine-1", words: "x", at: 9 }] });
  expect(nowhere.cards).toHaveLength(1);
});

test("a decision about something that is not there changes nothing and is told", () => {
  const decisions = [
    { op: "merge", on: "card", id: "c1", from: "gone", at: 0 },
    { op: "split", on: "card", id: "c1", parts: [{ id: "mine-1", words: "" }], at: 0 },
    { op: "add", on: "card", added: aCard("c1", "prices"), at: 0 },
    { op: "set", on: "issue", id: "i1", before: {}, after: { review: "ok" }, at: 0 },
  ] as const;
  expect(applyDecisions(aDossier(), decisions.slice(0, 3))).toEqual(aDossier());
  expect(lostDecisions(aDossier(), decisions)).toEqual(decisions.slice(0, 3));
});

test("the last label of a block counts, in the dossier and for the next reading", () => {
  const flip = { op: "label", doc: "aaaaaaaaaaaa", start: 0, before: "boilerplate", after: "body", at: 0 } as const;
  const decisions = [flip, { ...flip, after: "heading" }] as const;
  expect(applyDecisions(aDossier(), decisions).readings[0]?.blocks[0]).toMatchObject({ label: "heading", by: "author" });
  expect(labelsOf(decisions)).toEqual([{ doc: "aaaaaaaaaaaa", start: 0, label: "heading" }]);
});

const id = fc.constantFrom("c1", "c2", "c3", "m1", "m2", "k1", "council", "brandt", "port", "i1", "mine-1", "mine-2");
const review = fc.constantFrom("todo", "ok", "edited", "dropped");
const anyDecision = fc.oneof(
  fc.record({ op: fc.constant("set"), on: fc.constantFrom("card", "actor", "measure", "consequence", "issue"), id, before: fc.constant({}), after: fc.record({ review }), yes: fc.constantFrom(true, undefined), at: fc.nat() }),
  fc.record({ op: fc.constant("set"), on: fc.constant("card"), id, before: fc.constant({}), after: fc.record({ text: fc.string(), status: fc.constantFrom("alleged", "opinion") }), at: fc.nat() }),
  fc.record({ op: fc.constant("merge"), on: fc.constantFrom("card", "actor", "measure", "consequence"), id, from: id, at: fc.nat() }),
  fc.record({ op: fc.constant("split"), on: fc.constantFrom("card", "actor"), id, parts: fc.array(fc.record({ id, words: fc.constantFrom("the port", "x") }), { maxLength: 2 }), at: fc.nat() }),
  fc.record({ op: fc.constant("add"), on: fc.constant("card"), added: id.map((name) => aCard(name, "prices")), at: fc.nat() }),
  fc.record({ op: fc.constant("add"), on: fc.constant("actor"), added: id.map((name) => anActor(name, "X")), at: fc.nat() }),
  fc.record({ op: fc.constant("label"), doc: fc.constant("aaaaaaaaaaaa"), start: fc.constantFrom(0, 8, 3), before: fc.constant("body"), after: fc.constantFrom("body", "boilerplate"), at: fc.nat() }),
) as unknown as fc.Arbitrary<Decision>;

test("a log that went through a file gives the same dossier, undone to its start the first one, and no card confirmed that accuses without a yes", () => {
  fc.assert(
    fc.property(fc.array(anyDecision, { maxLength: 30 }), (log) => {
      const base = aDossier();
      const whole = applyDecisions(base, log);
      expect(applyDecisions(base, JSON.parse(JSON.stringify(log)) as Decision[])).toEqual(whole);
      // Step by step is the same as all at once, and nothing was changed in place.
      expect(log.reduce((now, decision) => applyDecisions(now, [decision]), base)).toEqual(whole);
      for (let length = log.length; length >= 0; length -= 1) applyDecisions(base, log.slice(0, length));
      expect(applyDecisions(base, [])).toEqual(aDossier());
      const ids = [...whole.cards, ...whole.actors, ...whole.measures, ...whole.consequences].map((one) => one.id);
      for (const list of [whole.cards, whole.actors, whole.measures]) expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
      expect(ids.length).toBeGreaterThan(0);
      const yes = log.some((decision) => decision.op === "set" && decision.yes === true);
      if (!yes) for (const one of whole.cards) if (one.accuses.length > 0) expect(one.review).not.toMatch(/ok|edited/);
    }),
    { numRuns: 300 },
  );
});
