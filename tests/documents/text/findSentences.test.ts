import { expect, test } from "vitest";
import type { Block, BlockLabel } from "../../../src/documents/model.ts";
import { findSentences } from "../../../src/documents/text/findSentences.ts";

const block = (text: string, label: BlockLabel = "body"): Block => ({ start: 0, end: text.length, line: 1, label, why: [], by: "rule" });
const sentencesOf = (text: string): string[] => findSentences(text, [block(text)]).map(({ start, end }) => text.slice(start, end));

/** Each list is one text, cut where a reader would cut it. */
const CUT = [
  ["Sen. Ada Okoro spoke first.", "Dr. J. K. Brandt, R-Wis., disagreed."],
  ["The rule comes from the U.S.", "The firm is not bound by it."],
  ["U.S. officials said so at 5 p.m. on Friday.", "He left at 5 p.m.", "The mayor stayed."],
  ["Acme Inc. said no.", "She works for Acme Inc.", "They fell ill.", "Prices rose."],
  ['"Would they close every mine?" Okoro asked.', '"No!" the head of the board cried.', '"Is that so?"', "The council went home."],
  ["“Stop!” she said.", "“We will not.”", "He left."],
  ["They opened a new facility.", "Corvin has not said why."],
  ["It cost $5.6 million, or 3.5 percent.", "See No. 5 of the list, vol. 2, e.g. p. 7.", "No.", "He never did."],
  ["See Node.js and www.example.com for it.", "He paused...", "Then he left."],
  ["1. The council decides.", "It may fine them."],
  ["Why now?", "Why here?!", "Nobody knows…", "But they ask."],
  ["(He had left.)", "The rest stayed [see p. 4].", "It ended."],
  ["市议会通过了决定。", "市长说好！", "为什么？"],
];

/** Two that are glued in the middle. */
const GLUED: Readonly<Record<string, string>> = { "They opened a new facility. Corvin has not said why.": "They opened a new facility.Corvin has not said why.", "市议会通过了决定。 市长说好！ 为什么？": "市议会通过了决定。市长说好！为什么？" };

test.each(CUT)("%s", (...sentences) => {
  const text = sentences.join(" ");
  expect(sentencesOf(GLUED[text] ?? text)).toEqual(sentences);
});

test("a heading is one sentence, and what is no article has none", () => {
  const text = "What now? Three answers.";
  expect(findSentences(text, [block(text, "heading")])).toEqual([{ start: 0, end: text.length, block: 0 }]);
  expect(findSentences(text, [block(text, "caption"), block(text, "byline"), block(text, "boilerplate")])).toEqual([]);
});

test("white space belongs to no sentence", () => {
  const text = "  One.\u00a0\u00a0Two \n three.  ";
  expect(sentencesOf(text)).toEqual(["One.", "Two \n three."]);
});
