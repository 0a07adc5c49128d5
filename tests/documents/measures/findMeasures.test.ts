import { expect, test } from "vitest";
import { folded } from "../../../src/documents/lexicons/wordPattern.ts";
import { findMeasures } from "../../../src/documents/measures/findMeasures.ts";
import { measureHits } from "../../../src/documents/measures/measureHits.ts";
import { MEASURE_SENTENCES } from "./measureSentences.ts";

test("measures of many fields are found, and what is none is let alone", () => {
  const wrong = MEASURE_SENTENCES.filter(([sentence, classes]) => {
    const found = measureHits(folded(sentence)).map(({ cls }) => cls);
    return classes.length === 0 ? found.length > 0 : !found.some((cls) => classes.includes(cls)) || found.some((cls) => !classes.includes(cls));
  });
  expect(wrong.map(([sentence]) => sentence)).toEqual([]);
});

const ONE = "The council wants to ban scooters from the old town. Nobody knows how to regulate them.";

test("a row has the sentence's span, a label from its words, a status and the parties", () => {
  const doc = { id: "d", sha256: "", name: "one.txt", kind: "txt", text: ONE } as const;
  const actor = (id: string, name: string, kind: "legislature" | "company") => {
    const start = ONE.indexOf(name);
    return { id, name, kind, aliases: [], descriptors: [], mentions: [{ doc: "d", start, end: start + name.length }], says: 0, score: 1, playable: true };
  };
  const [row, ...more] = findMeasures({
    doc,
    blocks: [{ start: 0, end: ONE.length, line: 1, label: "body", why: [], by: "rule" }],
    sentences: [{ start: 0, end: 52, block: 0 }, { start: 53, end: ONE.length, block: 0 }],
    actors: [actor("council", "The council", "legislature"), actor("scooters", "scooters", "company")],
  });
  expect(more).toEqual([]);
  expect(row).toMatchObject({ start: 0, end: 52, sentence: 0, cls: "ban", label: "Ban scooters from the old town", status: "called-for", agent: "council", target: "scooters" });
});

test("a label never loses its not", () => {
  const text = "No one in the town should buy meat from the new farm.";
  const doc = { id: "d", sha256: "", name: "", kind: "txt", text } as const;
  const rows = findMeasures({ doc, blocks: [{ start: 0, end: text.length, line: 1, label: "body", why: [], by: "rule" }], sentences: [{ start: 0, end: text.length, block: 0 }], actors: [] });
  expect(rows.map(({ label }) => label)).toEqual(["No one in the town should buy meat from the new farm"]);
});

test("headings and boilerplate state nothing", () => {
  const reading = { doc: { id: "d", sha256: "", name: "", kind: "txt", text: ONE } as const, sentences: [{ start: 0, end: 52, block: 0 }], actors: [] };
  for (const label of ["heading", "boilerplate", "caption", "byline"] as const) {
    expect(findMeasures({ ...reading, blocks: [{ start: 0, end: ONE.length, line: 1, label, why: [], by: "rule" }] })).toEqual([]);
  }
});
