import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = new URL("../../src/documents/lexicons/", import.meta.url);
const lexicons = readdirSync(FOLDER).map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), "utf8") }));

/** People, firms and projects of the five articles on which the rules were first tried. */
const NAMES = /deep ?seek|high-?flyer|magic ?square|wenfeng|cantwell|lutnick|baiyang|mao ning|technology nato|\bsacks\b/i;

test.each(lexicons)("$file knows nothing of any one dispute", ({ text }) => {
  expect(NAMES.exec(text)?.[0]).toBeUndefined();
});

/** Notation that lexicons are written in. */
const NOTATION = ["words.ts", "wordPattern.ts"];

test.each(lexicons.filter(({ file }) => !NOTATION.includes(file)))("$file says where it comes from", ({ text }) => {
  expect(text).toMatch(/Source|source/);
});
