import { expect, test } from "vitest";
import { checkLanguage, type Expected } from "../../tools/words/checkLanguage.ts";
import { scenarioFaults, screenFaults, unsaidFaults, unsaidWords } from "../../tools/words/languageFaults.ts";

const ENGLISH: Expected["english"] = {
  go: "Go on",
  seal: "Seal your choice",
  ask: "Adopt {policy}, {name}?",
  cards: { plural: "count", forms: { one: "One card", other: "{count} cards" } },
};
const SPANISH: Expected["words"] = {
  go: "Seguir",
  seal: "Sellar tu elección",
  ask: "{name}, ¿adoptas {policy}?",
  cards: { plural: "count", forms: { one: "Una carta", other: "{count} cartas" } },
};

const faultsOf = (changes: Partial<Expected>): readonly string[] =>
  checkLanguage({ tag: "es", english: ENGLISH, words: SPANISH, same: [], tight: {}, ...changes }).map(({ fault, key, about }) => `${fault} ${key}: ${about}`);

test("a sound translation has no fault", () => {
  expect(faultsOf({})).toEqual([]);
});

const { go: _go, ...withoutGo } = SPANISH;

test.each([
  ["a missing key", withoutGo, ["missing go: Go on"]],
  ["an extra key", { ...SPANISH, gone: "Fuera" }, ["extra gone: there is no such message in English"]],
  ["a placeholder that is lost", { ...SPANISH, ask: "¿Adoptas {policy}?" }, ["placeholder ask: {name} is lost"]],
  ["a placeholder that nothing fills", { ...SPANISH, ask: "{name}, ¿adoptas {polcy}?" }, ["placeholder ask: {polcy} is not given to this message"]],
  ["a plural that does not count", { ...SPANISH, cards: "{count} cartas" }, ["plural cards: it has to count {count}"]],
  ["a plural form that lacks", { ...SPANISH, cards: { plural: "count", forms: { other: "{count} cartas" } } }, [`plural cards: the form "one" is missing`]],
  ["a plural form of another language", { ...SPANISH, cards: { plural: "count", forms: { one: "Una carta", few: "x", other: "{count} cartas" } } }, [`plural cards: this language has no form "few"`]],
  ["a text left in English", { ...SPANISH, go: "Go on" }, ["same go: it reads as in English: Go on"]],
  ["a text that is too long", { ...SPANISH, seal: "Sellar ahora tu elección para esta ronda" }, ["long seal: 40 characters; there is room for 26"]],
])("the check finds %s", (_what, words, faults) => {
  expect(faultsOf({ words })).toEqual(faults);
});

test("tight places have less room, and words that languages share are allowed", () => {
  expect(faultsOf({ tight: { go: 5 } })).toEqual(["long go: 6 characters; there is room for 5"]);
  expect(faultsOf({ words: { ...SPANISH, go: "Go on" }, same: ["go"] })).toEqual([]);
});

test("a language is held to its own plural forms", () => {
  const polish = { ...SPANISH, cards: { plural: "count", forms: { one: "Karta", few: "{count} karty", other: "{count} kart" } } };
  expect(faultsOf({ tag: "pl", words: polish })).toEqual([`plural cards: the form "many" is missing`]);
});

test("words that no code says are found, also where another one's name begins with theirs", () => {
  expect(unsaidWords(["seal", "seal_now", "go"], ["<b>{m.seal_now()}</b>", "const TEXT = { go: m.go, form: form.seal };"])).toEqual(["seal"]);
});

test("every word of the game is said somewhere", () => {
  expect(unsaidFaults()).toEqual([]);
});

test("the languages of the game have no fault in what is translated", () => {
  expect(screenFaults().filter(({ fault }) => fault !== "missing")).toEqual([]);
});

test("the word packs of the scenarios have no fault in what is translated", () => {
  expect(scenarioFaults().filter(({ fault }) => fault !== "missing")).toEqual([]);
});
