import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageOf, nextUncovered } from "../../../../src/client/studio/review/coverage.ts";
import { type Mark, marksByBlock, marksOf, segmentsOf } from "../../../../src/client/studio/review/marks.ts";
import { aDossier, TOLL } from "../../../helpers/aDossier.ts";

const anyMark = fc.record({ start: fc.nat(60), length: fc.nat(20), id: fc.constantFrom("a", "b", "c") }).map(({ start, length, id }): Mark => ({ start, end: start + length, id, layer: "evidence", spare: false }));

test("segments are the text again, do not overlap, and have the marks that cover them", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 40 }), fc.array(anyMark, { maxLength: 8 }), (start, length, marks) => {
      const span = { start, end: start + length };
      const segments = segmentsOf(span, marks);
      expect(segments[0]?.start).toBe(span.start);
      expect(segments.at(-1)?.end).toBe(span.end);
      segments.slice(1).forEach((segment, index) => expect(segment.start).toBe(segments[index]?.end));
      for (const segment of segments) {
        expect(segment.end).toBeGreaterThan(segment.start);
        for (let place = segment.start; place < segment.end; place += 1) {
          expect(segment.marks).toEqual(marks.filter((mark) => mark.start <= place && mark.end > place));
        }
      }
    }),
  );
});

test("blocks get the marks that touch them, also one that reaches over two", () => {
  const block = (start: number, end: number) => ({ start, end, line: 1, label: "body", why: [], by: "rule" }) as const;
  const mark = (start: number, end: number): Mark => ({ start, end, id: `${start}`, layer: "measures", spare: false });
  const found = marksByBlock([block(0, 10), block(11, 20), block(21, 30)], [mark(2, 4), mark(8, 14), mark(15, 16), mark(29, 40)]);
  expect(found.map((marks) => marks.map(({ id }) => id))).toEqual([["2", "8"], ["8", "15"], ["29"]]);
});

test("dropped things are not marked, and paragraphs without a proposed card are told", () => {
  const base = aDossier();
  const now = aDossier({ cards: base.cards.map((card) => (card.id === "c3" ? { ...card, review: "dropped" } : card)) });
  expect(marksOf({ base, now }, TOLL.id).filter(({ layer }) => layer === "evidence").map(({ id, status }) => [id, status])).toEqual([["c1", "reported"], ["c2", "denied"]]);
  const paragraphs = coverageOf({ base, now }, TOLL.id);
  expect(paragraphs.map(({ used }) => used)).toEqual([true, false, false]);
  const [, second, third] = paragraphs;
  expect(nextUncovered(paragraphs, -1)).toBe(second);
  expect(nextUncovered(paragraphs, second?.start ?? 0)).toBe(third);
  expect(nextUncovered(paragraphs, third?.start ?? 0)).toBe(second);
});
