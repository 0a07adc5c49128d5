import { expect, test } from "vitest";
import { flattenWords } from "../../tools/words/flattenWords.ts";

test("messages are named by their path", () => {
  expect(flattenWords("debate", { title: "Debate", motion: { heading: "The motion", ask: "Adopt {policy}?" } })).toEqual({
    debate_title: "Debate",
    debate_motion_heading: "The motion",
    debate_motion_ask: "Adopt {policy}?",
  });
});

test("a plural takes the counted number and every placeholder as inputs", () => {
  const words = { cards: { $plural: "count", one: "{count} card of {who}", other: "{count} cards" } };
  expect(flattenWords("debate", words)).toEqual({
    debate_cards: [
      {
        declarations: ["input count", "input who", "local plural = count: plural"],
        selectors: ["plural"],
        match: { "plural=one": "{count} card of {who}", "plural=other": "{count} cards" },
      },
    ],
  });
});

test.each([
  [{ "two words": "x" }, 'debate: the key "two words" is not camelCase'],
  [{ a_b: "x" }, 'debate: the key "a_b" is not camelCase'],
  [{ round: 3 }, "debate_round: a message is text, not 3"],
  [{ cards: { $plural: "count", one: "x" } }, "debate_cards: a plural has"],
  [{ cards: { $plural: "count", other: "x", lots: "y" } }, "debate_cards: a plural has"],
])("says where a message cannot be one: %j", (words, message) => {
  expect(() => flattenWords("debate", words)).toThrow(message);
});
