import { expect, test } from "vitest";
import { say } from "../../src/client/words/say.ts";
import { flattenWords } from "../../tools/words/flattenWords.ts";
import { messagesModule } from "../../tools/words/messagesModule.ts";

test("messages are named by their path", () => {
  expect(flattenWords("debate", { title: "Debate", motion: { heading: "The motion", ask: "Adopt {policy}?" } })).toEqual({
    debate_title: "Debate",
    debate_motion_heading: "The motion",
    debate_motion_ask: "Adopt {policy}?",
  });
});

test("a plural keeps the name of the number and its texts", () => {
  const words = { cards: { $plural: "count", one: "{count} card of {who}", other: "{count} cards" } };
  expect(flattenWords("debate", words)).toEqual({
    debate_cards: { plural: "count", forms: { one: "{count} card of {who}", other: "{count} cards" } },
  });
});

test("each message is a function with the inputs of all its texts", () => {
  const messages = {
    debate_title: "Debate",
    debate_ask: "Adopt {policy}, {name}?",
    debate_cards: { plural: "count", forms: { one: "A card of {who}", other: "{count} cards" } },
  };
  const source = messagesModule(messages, ["app_name", ...Object.keys(messages)]);
  expect(source).toContain('export const debate_title = (): string => say(1, "Debate");');
  expect(source).toContain('debate_ask = (inputs: { policy: string | number; name: string | number }): string => say(2, "Adopt {policy}, {name}?", inputs);');
  expect(source).toContain("debate_cards = (inputs: { who: string | number; count: number }): string =>");
});

test("a text says its placeholders and the plural form of its number", () => {
  const cards = { plural: "count", forms: { one: "{count} card of {who}", other: "{count} cards of {who}" } };
  expect(say(0, "Adopt {policy}?", { policy: "the ban" })).toBe("Adopt the ban?");
  expect([1, 0, 7].map((count) => say(0, cards, { count, who: "Ada" }))).toEqual(["1 card of Ada", "0 cards of Ada", "7 cards of Ada"]);
  expect(say(0, "{constructor} {left}")).toBe("{constructor} {left}");
});

test.each([
  [{ "two words": "x" }, 'debate: the key "two words" is not camelCase'],
  [{ a_b: "x" }, 'debate: the key "a_b" is not camelCase'],
  [{ round: 3 }, "debate_round: a message is text, not 3"],
  [{ cards: { $plural: "count", one: "x" } }, "debate_cards: a plural has"],
  [{ cards: { $plural: "count", other: "x", lots: "y" } }, "debate_cards: a plural has"],
  [{ list: ["x"] }, "debate_list: a message is text"],
])("says where a message cannot be one: %j", (words, message) => {
  expect(() => flattenWords("debate", words)).toThrow(message);
});
