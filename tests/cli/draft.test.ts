import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../src/cli/runCli.ts";

const ARTICLES = "tests/fixtures/documents";
const articles = readdirSync(ARTICLES).filter((name) => name.endsWith(".txt")).map((name) => join(ARTICLES, name));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "countermove-draft-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const told = { out: "", err: "" };
  const code = await runCli(args, { out: (text) => void (told.out += `${text}\n`), err: (text) => void (told.err += `${text}\n`) });
  return { code, ...told };
}

const twoOf = articles.filter((name) => /news-rent-cap|news-tram-cameras/.test(name));

test.each([...articles.map((name) => [[name]]), [twoOf]])("%s: the draft validates, and stand-ins play it to its end", async (files) => {
  const file = join(folder, "scenario.json");
  expect(await cli("draft", ...files, "-o", file)).toMatchObject({ code: 0, err: "" });
  expect((await cli("validate", file)).code).toBe(0);
  const played = await cli("play", file, "--standins", "random");
  expect(played).toMatchObject({ code: 0, err: "" });
  expect(played.out).toMatch(/^The end: /m);
  expect(played.out).toContain("Draft: ");
}, 30_000);

test("the same articles give the same bytes", async () => {
  const [one, other] = [join(folder, "one.json"), join(folder, "other.json")];
  await cli("draft", ...twoOf, "-o", one);
  await cli("draft", ...twoOf, "-o", other);
  expect(readFileSync(one, "utf8")).toBe(readFileSync(other, "utf8"));
});

test("a title and an id can be given", async () => {
  const file = join(folder, "named.json");
  await cli("draft", ...twoOf, "-o", file, "--id", "two-disputes", "--title", "Two disputes");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ id: "two-disputes", title: "Two disputes" });
});

test.each([
  ["no file", ["draft", "-o", "x.json"], 2, /Which file/],
  ["no place", ["draft", "a.txt"], 2, /Where to/],
  ["a wrong id", ["draft", "a.txt", "-o", "x.json", "--id", "No Way"], 2, /lower-case/],
  ["a file that is not there", ["draft", "nowhere.txt", "-o", "x.json"], 1, /no such file/],
])("%s is refused in plain words", async (_, args, code, words) => {
  const answer = await cli(...args);
  expect(answer.code).toBe(code);
  expect(answer.err).toMatch(words);
});

test("a text that states nothing makes no draft", async () => {
  const file = join(folder, "list.txt");
  writeFileSync(file, "Milk\nBread\nEggs\n");
  const answer = await cli("draft", file, "-o", join(folder, "none.json"));
  expect(answer.code).toBe(1);
  expect(answer.err).toMatch(/Nothing was found/);
});
