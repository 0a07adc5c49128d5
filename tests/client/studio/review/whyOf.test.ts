import { expect, test } from "vitest";
import { sentenceAround, whyOf } from "../../../../src/client/studio/review/whyOf.ts";
import { applyDecisions, type Decision } from "../../../../src/documents/decisions.ts";
import type { Thing } from "../../../../src/client/studio/review/things.ts";
import { aCard, aDossier, anActor, at, TOLL } from "../../../helpers/aDossier.ts";

const told = (thing: Thing | undefined, base = aDossier(), log: readonly Decision[] = []) => {
  if (thing === undefined) throw new Error("nothing to ask about");
  return whyOf(thing, { base, now: applyDecisions(base, log), log });
};
const actor = (base = aDossier(), index = 2): Thing => ({ on: "actor", one: base.actors[index] ?? anActor("x", "X") });

test("a role that nobody touched tells what the documents say of it, and nothing of hands", () => {
  expect(told(actor())).toEqual({ sentences: ["The documents name it 2 times.", "One statement is its own.", "Company, by “company” in its name."], others: [] });
  const unknown = aDossier({ actors: [anActor("ilk", "Ilk", { kind: "unknown" })] });
  expect(told(actor(unknown, 0), unknown).sentences.at(-1)).toBe("No word of its name or beside it shows what kind it is.");
});

test("what the author said is told as the author's", () => {
  const base = aDossier();
  const log: Decision[] = [{ op: "set", on: "actor", id: "port", before: { kind: "company" }, after: { kind: "ngo" }, at: 0 }];
  expect(told(actor(applyDecisions(base, log)), base, log).sentences).toContain("Association: you said so.");
  const added: Decision = { op: "add", on: "card", added: aCard("mine-1", "A second bridge is far away.", { why: [] }), at: 0 };
  expect(told({ on: "card", one: added.added as never }, base, [added]).sentences).toEqual(["You made this by hand; no rule had a part in it."]);
});

test("rules are told in sentences, with the word of the text and the source that the rules found; unknown ones are kept apart", () => {
  const card = aCard("c1", "The council said on Monday that it will charge lorries.", { status: "alleged", why: ["source: pre (accuse)", "status: accusation", "weather: fine"] });
  const base = aDossier({ cards: [card] });
  expect(told({ on: "card", one: { ...card, source: "port" } }, base)).toEqual({
    sentences: ["The council stands with “accuse”, so the words are of The council.", "The verb “accuse” makes it an allegation by The council."],
    others: ["weather: fine"],
  });
});

test("a name is quoted with its sentence", () => {
  const name = at("The port company");
  const sentence = at("The port company asked for a tunnel instead.");
  const base = aDossier();
  const readings = base.readings.map((reading) => ({ ...reading, sentences: [{ start: sentence.start, end: sentence.end, block: 3 }] }));
  expect(sentenceAround(name, { ...base, readings })).toEqual({ doc: TOLL.id, start: sentence.start, end: sentence.end });
  expect(sentenceAround(name, base)).toEqual({ doc: TOLL.id, start: name.start, end: name.end });
});
