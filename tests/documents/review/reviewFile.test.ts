import fc from "fast-check";
import { expect, test } from "vitest";
import type { Decision } from "../../../src/documents/decisions.ts";
import { openReview, sealReview } from "../../../src/documents/review/reviewFile.ts";
import { canonicalDocument } from "../../../src/documents/text/canonicalDocument.ts";
import { aCard, TOLL } from "../../helpers/aDossier.ts";

const LOG: readonly Decision[] = [
  { op: "add", on: "card", added: aCard("mine-1", "A second bridge is far away.", { text: "Far away" }), at: 1 },
  { op: "set", on: "card", id: "c1", before: { status: "reported" }, after: { status: "alleged", review: "edited" }, at: 2 },
  { op: "merge", on: "actor", id: "council", from: "port", at: 3 },
  { op: "split", on: "card", id: "c1", parts: [{ id: "mine-2", words: "x" }], at: 4 },
  { op: "label", doc: TOLL.id, start: 0, before: "boilerplate", after: "body", at: 5 },
  { op: "set", on: "card", id: "c2", before: { review: "todo" }, after: { review: "ok" }, yes: true, at: 6 },
];

test("a review file holds no words of the articles, and with them gives the same log", () => {
  const text = JSON.stringify(sealReview([TOLL], LOG));
  expect(text).not.toContain("A second bridge");
  expect(text).not.toContain("lorries");
  expect(openReview(text, [TOLL])).toEqual({ ok: true, log: LOG, brought: [] });
});

test("an author can take the articles along; what was changed in them since is not taken for the same", () => {
  const doc = canonicalDocument("toll.txt", "txt", { text: TOLL.text, publisher: "Harbour Post" });
  const log = LOG.slice(1, 4);
  const text = JSON.stringify(sealReview([doc], log, "come"));
  expect(openReview(text, [])).toEqual({ ok: true, log, brought: [doc] });
  expect(openReview(text, [doc])).toEqual({ ok: true, log, brought: [] });
  expect(openReview(text.replace("second", "first"), [])).toMatchObject({ ok: false, problem: "missing" });
});

test("without its documents, or with other words in them, it is refused", () => {
  const text = JSON.stringify(sealReview([TOLL], LOG));
  expect(openReview(text, [])).toEqual({ ok: false, problem: "missing", names: ["toll.txt"] });
  expect(openReview(text, [{ ...TOLL, text: TOLL.text.replace("second", "first") }])).toEqual({ ok: false, problem: "changed" });
  expect(openReview(text.replace(/"hash":"./, '"hash":"?'), [TOLL])).toEqual({ ok: false, problem: "changed" });
});

test("what is no review file is refused, and so is one decision in it that is none", () => {
  const file = sealReview([TOLL], LOG);
  for (const broken of ["", "null", "[]", "{}", JSON.stringify({ ...file, version: 2 }), JSON.stringify({ ...file, places: 3 })]) expect(openReview(broken, [TOLL])).toEqual({ ok: false, problem: "notAReview" });
  const odd: readonly unknown[] = [null, {}, { op: "set" }, { ...LOG[1], after: { status: "true" } }, { ...LOG[1], after: { constructor: "x" } }, { ...LOG[1], on: "__proto__" }, { ...LOG[2], from: 3 }, { ...LOG[0], added: { id: "x" } }, { ...LOG[4], after: "header" }];
  for (const decision of odd) expect(openReview(JSON.stringify({ ...file, decisions: [...LOG, decision] }), [TOLL]), JSON.stringify(decision)).toEqual({ ok: false, problem: "notAReview" });
});

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ ...sealReview([TOLL], LOG), decisions: [value], documents: value }))), (text) => {
    expect(openReview(text, [TOLL])).toHaveProperty("ok");
  }));
});
