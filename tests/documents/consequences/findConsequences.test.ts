import { expect, test } from "vitest";
import { consequenceHits } from "../../../src/documents/consequences/consequenceHits.ts";
import { findConsequences } from "../../../src/documents/consequences/findConsequences.ts";
import { folded } from "../../../src/documents/lexicons/wordPattern.ts";
import { CONSEQUENCE_SENTENCES } from "./consequenceSentences.ts";

test("consequences of many fields are found, and what is none is let alone", () => {
  const wrong = CONSEQUENCE_SENTENCES.filter(([sentence, categories]) => {
    const found = consequenceHits(folded(sentence)).map(({ category }) => category as string);
    return (categories.length > 0 && !categories.some((category) => found.includes(category))) || found.some((category) => !categories.includes(category));
  });
  expect(wrong.map(([sentence]) => sentence)).toEqual([]);
});

function findIn(sentences: readonly string[]) {
  const text = sentences.join(" ");
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return { start, end: at, block: 0 };
  });
  return findConsequences({ doc: { text }, blocks: [{ start: 0, end: text.length, line: 1, label: "body", why: [], by: "rule" }], sentences: spans });
}

test("a risk that motivates a measure is told from the effect of one", () => {
  expect(findIn(["The town banned the app over fears of data leaks."])[0]).toMatchObject({ category: "privacy-risk", kind: "motivatingRisk", modality: "possible" });
  expect(findIn(["The ban will raise costs for families."])[0]).toMatchObject({ category: "cost-increase", kind: "effectOfMeasure", modality: "likely" });
});

test("a text that speaks of diplomacy means the same by its other tensions", () => {
  const found = findIn(["The ban led to diplomatic friction.", "It deepened tensions between the two islands."]);
  expect(found.map(({ category }) => category)).toEqual(["diplomatic-tension", "diplomatic-tension"]);
});

test("a risk that the whole text is about is found only where something is judged to be one", () => {
  const worries = Array.from({ length: 6 }, (_, i) => `In week ${i} there were concerns over copyright infringement.`);
  expect(findIn(worries)).toEqual([]);
  expect(findIn([...worries, "The court considered the book a copyright infringement."]).map(({ sentence }) => sentence)).toEqual([6]);
});
