import fc from "fast-check";
import { expect, test } from "vitest";
import { anchorAt, findAgain } from "../../../src/documents/review/findAgain.ts";

const doc = (text: string) => ({ id: "bbbbbbbbbbbb", text });
const anchor = (text: string, quote: string, nth = 0) => {
  let start = text.indexOf(quote);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(quote, start + 1);
  return anchorAt({ id: "aaaaaaaaaaaa", text }, { start, end: start + quote.length });
};

test("a quote is found where it went, by its surroundings where it stands twice, else nearest", () => {
  const text = "One said yes. Two said yes. Three said no.";
  expect(findAgain(anchor(text, "said yes", 1), doc(`New first line.\n${text}`))).toMatchObject({ doc: "bbbbbbbbbbbb", start: 34, quote: "said yes", prefix: "New first line.\nOne said yes. Two ".slice(-32) });
  expect(findAgain(anchor(text, "Three"), doc("Three. Nothing else; and Three again at the old place"))?.start).toBe(25);
  expect(findAgain(anchor(text, "Two said yes"), doc("Two said: yes"))).toBeNull();
});

test("whatever is written around a passage, it is found again, and what is found holds the quote", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.string(), (before, quote, after, added) => {
      const old = anchorAt({ id: "a", text: before + quote + after }, { start: before.length, end: before.length + quote.length });
      const found = findAgain(old, doc(added + before + quote + after));
      expect(found?.quote).toBe(quote);
      expect((added + before + quote + after).slice(found?.start, found?.end)).toBe(quote);
      expect(findAgain(old, { id: "a", text: before + quote + after })).toEqual(old);
    }),
  );
});
