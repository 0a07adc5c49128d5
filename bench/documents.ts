import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { openDocument } from "../src/documents/adapters/openDocument.ts";
import type { CanonicalDocument } from "../src/documents/model.ts";
import { readDocument } from "../src/documents/readDocument.ts";
import { canonicalDocument } from "../src/documents/text/canonicalDocument.ts";

/** All documents of one drop together, the first time and later, in milliseconds of processor time. Source: issue 6. */
const MOST_TOGETHER = 1000;
const TURNS = 5;
/** The longest text is eight times as long as the shortest; linear time is 8 times, quadratic 64, and a busy machine wavers. */
const MOST_GROWTH = 20;
const SIZES = [125_000, 250_000, 500_000, 1_000_000];

const OWN = new URL("../tests/fixtures/documents/", import.meta.url);
const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(OWN).filter((file) => file.endsWith(".txt")).map((file) => new URL(file, OWN).pathname);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => `${time.toFixed(0).padStart(6)} ms`;

/** Processor time of all threads: it tells the same on a busy machine, and on a free one nobody waits longer than that. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function open(file: string): Promise<CanonicalDocument> {
  const opened = await openDocument(basename(file), readFileSync(file));
  if (!opened.ok) throw new Error(`${file}: ${opened.code} ${opened.detail}`);
  return opened.document;
}

/** Texts that grow: as they are found in the wild, and as somebody might make them to do harm. Each paragraph differs from the others. */
const GROWING: Readonly<Record<string, (size: number, article: string) => string>> = {
  articles: (size, article) => numbered(size, article.replaceAll("\n", " ").split(/(?<=\.) /)),
  quotations: (size) => numbered(size, ['"We will ban it," said the minister of town.', '"No," the mayor answered, "you will not."']),
  "one paragraph": (size, article) => numbered(size, [article.replace(/\s+/g, " ").slice(0, 4000)]).replaceAll("\n", " "),
  "open quotations": (size) => "“He said that it is ".repeat(Math.ceil(size / 20)),
  "short lines": (size) => numbered(size, ["Home", "News of the day", "Sign up"]),
  capitals: (size) => "The Minister Of The House Of Lords And Commons Said ".repeat(Math.ceil(size / 52)),
};

function numbered(size: number, parts: readonly string[]): string {
  const pieces: string[] = [];
  for (let length = 0, turn = 0; length < size; turn++) {
    const piece = `${parts[turn % parts.length] ?? ""} This is number ${turn} of them.`;
    pieces.push(piece);
    length += piece.length + 1;
  }
  return pieces.join("\n");
}

const documents = await Promise.all(files.map(open));
const turns = Array.from({ length: TURNS }, () => documents.map((document) => timeOf(() => readDocument(document))));
const totals = turns.map((turn) => turn.reduce((sum, time) => sum + time, 0));
say(`${documents.length} documents, Node ${process.versions.node}: processor time of the first reading, then the best of ${TURNS - 1}`);
for (const [index, { name, text }] of documents.entries()) {
  const [first = 0, ...later] = turns.map((turn) => turn[index] ?? 0);
  say(`${ms(first)} ${ms(Math.min(...later))}  ${String(text.length).padStart(7)} characters  ${name}`);
}
say(`${ms(totals[0] ?? 0)} ${ms(Math.min(...totals.slice(1)))}  together (at most ${MOST_TOGETHER} ms the first time)`);

say(`\ntime by length, the best of two; eight times as long may take ${MOST_GROWTH} times as long`);
let failed = (totals[0] ?? 0) > MOST_TOGETHER;
for (const [kind, make] of Object.entries(GROWING)) {
  const times = SIZES.map((size) => {
    const document = canonicalDocument(kind, "txt", { text: make(size, documents[0]?.text ?? "") });
    return Math.min(...[0, 1].map(() => timeOf(() => readDocument(document))));
  });
  const growth = (times.at(-1) ?? 0) / (times[0] ?? 1);
  failed ||= growth > MOST_GROWTH;
  say(`${kind.padEnd(16)} ${times.map((time, index) => `${(SIZES[index] ?? 0) / 1000} k: ${ms(time).trim()}`).join(" · ")}  growth ${growth.toFixed(1)}`);
}
process.exitCode = failed ? 1 : 0;
