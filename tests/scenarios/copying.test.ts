import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRunHashes, runHash, runsOf } from "../../tools/articleRuns.ts";

const FOLDER = "scenarios";
/** An article's title may be named wherever the article is. This scenario has all five. */
const TITLES = titlesIn(readFileSync(join(FOLDER, "prc-models-tier1/scenario.json"), "utf8"));
const ARTICLES = readRunHashes(readFileSync("tests/fixtures/articleRuns.json", "utf8"));

/** Each run of six words that the text shares with an article, but for those of the given titles. */
function copiedRuns(text: string, titles: readonly string[] = []): readonly string[] {
  const named = new Set(titles.flatMap(runsOf));
  return runsOf(text).filter((run) => ARTICLES.has(runHash(run)) && !named.has(run));
}

function titlesIn(scenario: string): readonly string[] {
  return (JSON.parse(scenario) as { readonly documents: readonly { readonly title: string }[] }).documents.map(({ title }) => title);
}

/** Every string in a JSON value, at any depth. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The texts of the scenarios by file: every string of a JSON file alone, a Markdown file as a whole. */
function textsOf(file: string): readonly string[] {
  const content = readFileSync(join(FOLDER, file), "utf8");
  return file.endsWith(".json") ? stringsIn(JSON.parse(content)) : [content];
}

const files = (readdirSync(FOLDER, { recursive: true }) as string[]).filter((file) => /\/.*\.(json|md)$/.test(file));

test("each scenario and its guide are read", () => {
  expect(files).toEqual(expect.arrayContaining(["prc-models-tier1", "device-ban-alliance", "distillation-api"].flatMap((name) => [`${name}/scenario.json`, `${name}/teacher-guide.md`])));
  expect(files.flatMap(textsOf).flatMap(runsOf).length).toBeGreaterThan(10_000);
});

test.each(files)("%s shares no run of six words with an article", (file) => {
  expect(textsOf(file).flatMap((text) => copiedRuns(text, TITLES))).toEqual([]);
});

// The only words of the articles that the repository holds are their titles; four of the five have one.
test.each(TITLES.filter((title) => !title.startsWith("Untitled")))("a copy is caught whatever its case and punctuation: %s", (title) => {
  const disguised = `He wrote: ${title.toUpperCase().replaceAll(" ", " – ").replaceAll("'", "’")}!`;
  expect(copiedRuns(disguised).length).toBeGreaterThan(0);
  expect(copiedRuns(disguised, TITLES)).toEqual([]);
});

test("the fixture holds hashes and numbers, no words", () => {
  const { hashes, ...rest } = JSON.parse(readFileSync("tests/fixtures/articleRuns.json", "utf8")) as Readonly<Record<string, unknown>>;
  expect(hashes).toMatch(/^[0-9a-f]+$/);
  expect(Object.values(rest).every((value) => typeof value === "number")).toBe(true);
  expect(ARTICLES.size).toBeGreaterThan(5000);
});
