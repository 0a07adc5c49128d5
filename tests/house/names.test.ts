import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "../helpers/sourceFiles.ts";

/** Words that say nothing about what a file holds. */
const EMPTY_NAME = /^(?:utils?|helpers?|managers?|impl|common|data|info|misc|shared)$|(?:Utils?|Helpers?|Manager|Impl|Common|Data|Info)$/;
const DOORS = ["src/engine/index.ts", "src/scenario/index.ts"];

const nameOf = (path: string): string => basename(path).replace(/\.tsx?$/, "");

test.each(["utils", "debateHelpers", "stateManager", "common", "roundData"])("%s is an empty name", (name) => {
  expect(EMPTY_NAME.test(name)).toBe(true);
});

test("every source file says by its name what it holds", () => {
  expect(sourceFiles("src", "tools").filter((path) => EMPTY_NAME.test(nameOf(path)))).toEqual([]);
});

test("only the doors of engine and scenario are called index", () => {
  expect(sourceFiles("src").filter((path) => nameOf(path) === "index" && !DOORS.includes(path))).toEqual([]);
});

test("no check is switched off in place, in any file that is checked", () => {
  const disabled = new RegExp(["(?:oxlint|eslint|knip)-(?:disable|ignore)", "@ts-(?:ignore|expect-error|nocheck)"].join("|"));
  const files = [...sourceFiles("src", "tests", "tools", "bench"), "vite.config.ts"];
  expect(files.filter((path) => disabled.test(readFileSync(path, "utf8")) && path !== "tests/house/names.test.ts")).toEqual([]);
});
