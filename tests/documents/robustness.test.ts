import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentReading, Span } from "../../src/documents/model.ts";
import { readDocument } from "../../src/documents/readDocument.ts";
import { canonicalDocument } from "../../src/documents/text/canonicalDocument.ts";
import { articles } from "../helpers/articles.ts";

const texts = articles().map(({ document }) => document.text);
const all = texts.join("\n\n");

const read = (text: string): DocumentReading => readDocument(canonicalDocument("a.txt", "txt", { text }));

const bare = ({ start, end }: Span, text: string): string => text.slice(start, end);

/** What holds for every text, whatever it says. */
function expectSound(text: string): DocumentReading {
  const reading = read(text);
  const { blocks, sentences, claims, measures, consequences, actors } = reading;
  for (const span of [...blocks, ...sentences, ...claims, ...measures, ...consequences]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(bare(span, text)).toBe(bare(span, text).trim());
  }
  for (const [index, block] of blocks.entries()) {
    expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0);
    expect(text.slice(0, block.start).split("\n").length).toBe(block.line);
  }
  expect(blocks.map((block) => bare(block, text)).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  for (const { block, start, end } of sentences) {
    const home = blocks[block];
    expect(home !== undefined && start >= home.start && end <= home.end).toBe(true);
    expect(["boilerplate", "caption", "byline"]).not.toContain(home?.label);
  }
  for (const found of [...claims, ...measures, ...consequences]) {
    const home = sentences[found.sentence];
    expect(home !== undefined && found.start >= home.start && found.end <= home.end).toBe(true);
  }
  const ids = new Set([...actors.map(({ id }) => id), "author", "unnamed"]);
  expect(ids.size).toBe(actors.length + 2);
  for (const { attribution, about } of claims) for (const id of [attribution.source, ...attribution.via, ...about]) expect(ids).toContain(id);
  for (const { mentions } of actors) for (const mention of mentions) expect(bare(mention, text).trim()).not.toBe("");
  return reading;
}

/** Each line broken by hand at 72 columns. */
const wrapped = (text: string): string => text.replace(/(?=.{73})(.{1,72}) /g, "$1\n");

const STRANGE: Readonly<Record<string, string>> = {
  empty: "",
  "white space": " \n\t\u00a0\n\n",
  "one letter": "A",
  "one mark": ".",
  capitals: all.toUpperCase(),
  "small letters": all.toLowerCase(),
  emoji: all.replaceAll(". ", ". 😀👩‍🚀 "),
  "no-break spaces": all.replaceAll(" ", "\u00a0"),
  CRLF: all.replaceAll("\n", "\r\n"),
  "hard-wrapped": wrapped(all),
  "one line": all.replaceAll("\n", " "),
  "no sentence ends": all.replaceAll(".", ""),
  "only quotation marks": '"'.repeat(5000),
  "open brackets": "(".repeat(5000),
  "open quotations": "“He said that ".repeat(1000),
  "quotation in quotation": `${"“‘".repeat(500)}no${"’”".repeat(500)}`,
  "lone surrogates": `A word \ud83d and then \ude00 another one, said nobody at all in particular. ${all.slice(0, 500)}`,
  "names of object parts": "Constructor said that __proto__ must be banned. The hasOwnProperty group warned that toString could fail. ".repeat(5),
  initials: "A. B. C. D. E. F. said so. ".repeat(200),
  zeros: all.slice(0, 400).replaceAll(" ", " \0"),
};

describe("a strange text breaks nothing", () => {
  test.each(Object.entries(STRANGE))("%s", (_, text) => {
    expectSound(text);
  });

  test.each([["of one word", "word ".repeat(200_000)], ["of 20,000 quotations", '"We will ban it," said the minister. '.repeat(20_000)], ["of one article, again and again", `${texts[0] ?? ""}\n`.repeat(500)]])("1 MB %s is read", (_, text) => {
    expect(read(text).doc.text.length).toBe(text.length);
  });
});

describe("what is not English has blocks and sentences, and nothing else", () => {
  test.each([
    ["Chinese", "市议会周二以九票对六票通过了限制租金上涨的决定。市长说，四万个家庭将受益。房东协会表示将提起诉讼。\n\n批评者警告说，这可能会减少新房的建设。".repeat(3)],
    ["Spanish", "El ayuntamiento votó el martes a favor de limitar la subida de los alquileres al tres por ciento. La alcaldesa dijo que la medida ayudará a cuarenta mil familias. Los propietarios anunciaron que irán a los tribunales. ".repeat(4)],
    ["German", "Der Stadtrat stimmte am Dienstag dafür, den Anstieg der Mieten auf drei Prozent zu begrenzen. Die Bürgermeisterin sagte, das helfe vierzigtausend Haushalten. Die Vermieter wollen dagegen klagen. ".repeat(4)],
    ["French", "Le conseil municipal a voté mardi la limitation de la hausse des loyers à trois pour cent. La maire a déclaré que cette mesure aiderait quarante mille foyers. Les propriétaires veulent saisir la justice. ".repeat(4)],
  ])("%s", (_, text) => {
    const { english, blocks, sentences, actors, claims, measures, consequences } = expectSound(text);
    expect({ english, actors, claims, measures, consequences }).toEqual({ english: false, actors: [], claims: [], measures: [], consequences: [] });
    expect(blocks.length).toBeGreaterThan(0);
    expect(sentences.length).toBeGreaterThan(2);
  });

  test.each(articles())("$name is English", ({ document }) => {
    expect(readDocument(document).english).toBe(true);
  });
});

test("a text read twice is read alike", () => {
  for (const text of texts) expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
});

test("lines broken by hand change no sentence", () => {
  const sentencesOf = (text: string): string[] => read(text).sentences.map((span) => bare(span, text).replace(/\s+/g, " "));
  // A full line right above another is one paragraph with it, as far as anybody can tell: so each stands alone here.
  for (const apart of texts.map((text) => text.replace(/\n+/g, "\n\n"))) expect(sentencesOf(wrapped(apart))).toEqual(sentencesOf(apart));
});

test("random cuts and mixtures of texts are read soundly", () => {
  const cut = fc.tuple(fc.nat(all.length), fc.nat(1500)).map(([from, length]) => all.slice(from, from + length));
  const noise = fc.constantFrom("\n", "\n\n", " ", "\u00a0", "😀", '"', "“", "”", "’", ". ", "...", "• ", "1. ", "\t", "said ", "U.S. ", "—", "\r\n", "(", ")", "İ", "ﬁ", "\u0301");
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 2, arbitrary: cut }, { weight: 3, arbitrary: noise }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) }), { maxLength: 12 }), (parts) => {
      expectSound(parts.join(""));
    }),
    { numRuns: 150 },
  );
});
