// Writes tests/fixtures/articleRuns.json: `node tools/articleRuns.ts FOLDER` reads every .txt of FOLDER. The file holds
// hashes only, so that the repository can prove that it copies no article without holding one.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Words in a row that count as copied. */
const RUN_WORDS = 6;
/** 40 bits: among some ten thousand runs a chance hit is less likely than one in ten million for each run looked up. */
const HASH_DIGITS = 10;
const FIXTURE = "tests/fixtures/articleRuns.json";

/** The words of a text as they are compared: without case, accents, punctuation; "don’t" and "dont" are one word. */
function comparedWords(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replace(/[\p{M}'’]/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of six words in the text, in order. */
export function runsOf(text: string): readonly string[] {
  const words = comparedWords(text);
  return words.slice(RUN_WORDS - 1).map((_, i) => words.slice(i, i + RUN_WORDS).join(" "));
}

/** The short hash under which a run is kept. */
export function runHash(run: string): string {
  return createHash("sha256").update(run).digest("hex").slice(0, HASH_DIGITS);
}

/** The hashes in the text of a fixture file. */
export function readRunHashes(file: string): ReadonlySet<string> {
  const { hashes } = JSON.parse(file) as { readonly hashes: string };
  return new Set(hashes.match(new RegExp(`.{${HASH_DIGITS}}`, "g")));
}

function fixtureOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt")).sort();
  if (names.length === 0) throw new Error(`${folder} holds no .txt file`);
  const articles = names.map((name) => readFileSync(join(folder, name), "utf8"));
  const hashes = [...new Set(articles.flatMap(runsOf).map(runHash))].sort();
  return `${JSON.stringify({ articles: names.length, runWords: RUN_WORDS, hashDigits: HASH_DIGITS, hashes: hashes.join("") }, null, 2)}\n`;
}

function main(folder: string | undefined): void {
  if (folder === undefined) {
    console.error("Say which folder holds the articles: node tools/articleRuns.ts FOLDER");
    process.exitCode = 2;
    return;
  }
  writeFileSync(FIXTURE, fixtureOf(folder));
  console.log(`Wrote ${FIXTURE}.`);
}

if (import.meta.main) main(process.argv[2]);
