import fc from "fast-check";
import { expect, test } from "vitest";
import { cardText, LONGEST_CARD } from "../../../src/documents/dossier/cardText.ts";

test("a short sentence stays as it is", () => {
  expect(cardText("The council wants to ban scooters.")).toBe("The council wants to ban scooters.");
});

test("leading words, asides and trailing clauses go first", () => {
  const long = "However, the operator Swish, a young firm that was founded by two engineers from the north of the country, has stopped renting scooters in the old town, raising hopes among residents who have long complained.";
  const short = cardText(long);
  expect(short.length).toBeLessThanOrEqual(LONGEST_CARD);
  expect(short).toBe("The operator Swish has stopped renting scooters in the old town, raising hopes among residents who have long complained.");
  expect(cardText(long.replace("complained.", "complained about noise, litter and blocked pavements at all hours."))).toBe("The operator Swish has stopped renting scooters in the old town.");
});

test.each(["not", "allegedly", "reportedly", "could", "without"])("what would leave out %s is kept, however long", (word) => {
  const long = `The operator has stopped renting scooters in the old town, the harbour, the station and the three districts along the river, as residents say it ${word} keeps to the rules.`;
  expect(cardText(long)).toContain(word);
});

test("no quotation is cut in two", () => {
  const long = 'The mayor told the council on Tuesday evening in the great hall of the old town, "we have waited long enough, we have listened, and we have counted, and now we act as a town".';
  expect((cardText(long).match(/"/g)?.length ?? 0) % 2).toBe(0);
});

test("every word of a card stands in its sentence, in the same order", () => {
  const word = fc.constantFrom("the", "council", "could", "not", "ban", ",", "raising", "which", "hopes", '"', "scooters", "however", "(", ")", "—", "allegedly", "town", "said", ".");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const sentence = words.join(" ");
      const rest = sentence.toLowerCase().split(/\s+/);
      for (const kept of cardText(sentence).toLowerCase().replace(/\.$/, "").split(/\s+/).filter((one) => one !== "")) {
        const at = rest.findIndex((one) => one === kept || `${one}.` === kept);
        expect(at).toBeGreaterThanOrEqual(0);
        rest.splice(0, at + 1);
      }
    }),
    { numRuns: 300 },
  );
});
