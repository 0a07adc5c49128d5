import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../../src/cli/runCli.ts";
import type { Annotation } from "../../src/documents/annotation.ts";
import { madeLockedPdf } from "../helpers/madeFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "countermove-"));
afterAll(() => rmSync(folder, { recursive: true }));

const out = join(folder, "found", "deep");
const article = fileURLToPath(new URL("../fixtures/documents/news-rent-cap.txt", import.meta.url));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function cli(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await runCli(["annotate", ...args], { out: (text) => said.push(text), err: (text) => complained.push(text) });
  return { code, out: said.join("\n"), err: complained.join("\n") };
}

test("one file for each article, named after it, with offsets that count in its text", async () => {
  const { code, out: said } = await cli(article, "--out", out);
  expect(code).toBe(0);
  expect(said).toMatch(/news-rent-cap\.json: \d+ stakeholders, \d+ measures, \d+ claims, \d+ consequences$/);
  const found = JSON.parse(readFileSync(join(out, "news-rent-cap.json"), "utf8")) as Annotation;
  const text = readFileSync(article, "utf8");
  expect(found).toMatchObject({ doc: "news-rent-cap.txt", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(found.claims.map(({ start, end }) => text.slice(start, end))).toContain("Its housing office has four inspectors.");
  const ids = [...found.stakeholders.map(({ id }) => id), "author", "unnamed"];
  for (const { source } of found.claims) expect(ids).toContain(source);
  const lines = text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
  expect(found.blocks.map(({ line }) => line)).toEqual(lines);
});

test("what cannot be read is said in words, and the others are read all the same", async () => {
  const locked = file("locked.pdf", madeLockedPdf());
  const { code, err } = await cli(locked, join(folder, "nowhere.txt"), folder, article, "--out", out);
  expect(code).toBe(1);
  expect(err.split("\n")).toEqual([`${locked}: the PDF needs a password; save a copy without one`, `${join(folder, "nowhere.txt")}: there is no such file`, `${folder}: this is not an ordinary file`]);
});

test("an article in another language gets its blocks", async () => {
  const spanish = file("es.txt", "El ayuntamiento votó el martes a favor de limitar la subida de los alquileres al tres por ciento. La alcaldesa dijo que la medida ayudará a cuarenta mil familias.");
  expect(await cli(spanish, "--out", out)).toMatchObject({ code: 0, out: `${join(out, "es.json")}: not English, so only its blocks` });
});

test("the canonical text comes along when it is asked for", async () => {
  await cli(file("page.html", "<html><body><article><h1>Rents</h1><p>The council voted to cap the rents of all houses, said the mayor on the day.</p></article></body></html>"), "--out", out, "--texts");
  expect(readFileSync(join(out, "page.text"), "utf8")).toContain("The council voted to cap the rents");
});

test("a wrong call is told from a wrong file", async () => {
  expect(await cli("--out", out)).toMatchObject({ code: 2 });
  expect(await cli(article)).toMatchObject({ code: 2, err: expect.stringContaining("--out") });
  expect(await cli(article, file("news-rent-cap.md", "x"), "--out", out)).toMatchObject({ code: 2, err: expect.stringContaining("both become news-rent-cap.json") });
});
