import { expect, test } from "vitest";
import { singular, verbReading } from "../../../src/documents/language/inflection.ts";
import { materialOf } from "../../helpers/readText.ts";

const tagsOf = (sentence: string): string => materialOf(sentence).tagged.flatMap(({ tokens }) => tokens.map(({ word, tag }) => `${word}/${tag}`)).join(" ");
const tagOf = (sentence: string, word: string): string | undefined => materialOf(sentence).tagged.flatMap(({ tokens }) => tokens).find((token) => token.word === word)?.tag;

test("every token stands where it says", () => {
  const { doc, tagged } = materialOf("“We don’t know,” said Ms. O’Hara of the U.S.-led group; it's 3.5 % – no more.");
  const tokens = tagged.flatMap((sentence) => sentence.tokens);
  for (const { start, end, word } of tokens) expect(doc.text.slice(start, end)).toBe(word);
  expect(tokens.map(({ word }) => word)).toEqual(["“", "We", "do", "n’t", "know", ",", "”", "said", "Ms.", "O’Hara", "of", "the", "U.S.-led", "group", ";", "it", "'s", "3.5", "%", "–", "no", "more", "."]);
});

test.each([
  ["Landlords claim that the cap hurts them.", "claim", "verb"],
  ["The claim that the cap hurts is old.", "claim", "noun"],
  ["The company claims its app saves lives.", "claims", "verb"],
  ["Security claims are often overstated.", "claims", "noun"],
  ["They plan to ban the scooters.", "ban", "verb"],
  ["A ban on scooters is near.", "ban", "noun"],
  ["The proposed rule is harsh.", "proposed", "adj"],
  ["The mayor proposed a rule.", "proposed", "verb"],
  ["Critics of the levy point out that it is old.", "point", "verb"],
  ["Economists have long warned of this.", "warned", "verb"],
  ["The agency estimates there are nine.", "estimates", "verb"],
])("in “%s” “%s” is a %s", (sentence, word, tag) => {
  expect(tagOf(sentence, word)).toBe(tag);
});

test("capitals at the start of a sentence are names only with a reason", () => {
  expect(tagOf("Critics disagree.", "Critics")).toBe("noun");
  expect(tagOf("Reform is slow.", "Reform")).not.toBe("propn");
  expect(tagOf("Apple said it would appeal.", "Apple")).toBe("propn");
  expect(tagsOf("The mayor met Okafor. Okafor disagreed.")).toMatch(/Okafor\/propn disagreed/);
  expect(tagsOf("Renters Together, a campaign, sued.")).toMatch(/^Renters\/propn Together\/propn/);
});

test("verbs come back to their plain form", () => {
  expect(["banned", "said", "denies", "urging", "leading", "sought", "cuts", "taxed"].map((word) => verbReading(word)?.lemma)).toEqual(["ban", "say", "deny", "urge", "lead", "seek", "cut", "tax"]);
});

test("nouns come back to their singular", () => {
  expect(["agencies", "critics", "taxes", "politics", "buses", "news", "spokespeople", "women"].map(singular)).toEqual(["agency", "critic", "tax", "politics", "bus", "news", "spokesperson", "woman"]);
});
