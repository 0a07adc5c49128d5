import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { lexiconHash } from "../../../src/documents/dossier/lexiconHash.ts";

const source = (path: string): string => readFileSync(new URL(`../../../src/documents/${path}`, import.meta.url), "utf8");

test("the hash of the lexicons takes in every word list", () => {
  const lists = readdirSync(new URL("../../../src/documents/lexicons/", import.meta.url)).filter((file) => !/^(?:words|wordPattern)\.ts$/.test(file));
  const code = source("dossier/lexiconHash.ts");
  const lexicons = /const LEXICONS = \{(.*)\}/.exec(code)?.[1] ?? "";
  expect(lists.filter((file) => !code.includes(`lexicons/${file}`) || !lexicons.split(/[, ]+/).includes(file.replace(".ts", "")))).toEqual([]);
});

test("the hash of the lexicons is sixteen digits and stays the same", () => {
  expect(lexiconHash()).toMatch(/^[0-9a-f]{16}$/);
  expect(lexiconHash()).toBe(lexiconHash());
});
