import { resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTool } from "../helpers/runTool.ts";
import { sourceFiles } from "../helpers/sourceFiles.ts";
import { type TemporaryTree, temporaryTree } from "../helpers/temporaryTree.ts";

const PURE = ["kernel", "debate", "scenario", "engine", "standins", "analysis", "protocol", "client/viewmodel"];
const PLATFORM = ["window", "document", "localStorage", "fetch", "setTimeout", "console", "process", "Buffer"];

const use = (name: string): string => `export const it: unknown = ${name};\n`;

/** One violation each: path, content, and the error that stops it. */
const PLANTS: readonly (readonly [path: string, content: string, error: string])[] = [
  ...PURE.flatMap((layer) => PLATFORM.map((name) => [`src/${layer}/${name}.ts`, use(name), `'${name}'`] as const)),
  ...["window", "document", "process"].map((name) => [`src/session/${name}.ts`, use(name), `'${name}'`] as const),
  ...["window", "document"].map((name) => [`src/cli/${name}.ts`, use(name), `'${name}'`] as const),
  ["src/client/screens/process.ts", use("process"), "'process'"],
  ["src/kernel/enumeration.ts", "export enum Colour {\n  red,\n}\n", "TS1294"],
  ["src/kernel/unchecked.ts", "export const first = (list: readonly number[]): number => list[0];\n", "TS2322"],
  ["src/kernel/optional.ts", "export const it: { a?: number } = { a: undefined };\n", "TS2375"],
  ["src/kernel/untyped.ts", 'import { it } from "./optional.js";\nexport type It = typeof it;\nimport { It as T } from "./untyped.ts";\nexport const t: T = {};\n', "TS1484"],
  ["src/kernel/unused.ts", "const unused = 1;\nexport {};\n", "TS6133"],
];

const ALLOWED: Readonly<Record<string, string>> = {
  "src/session/timer.ts": "export const it: unknown = [setTimeout, TextEncoder, structuredClone];\n",
  "src/client/screens/page.tsx": "export const Page = () => <p>{window.name}</p>;\n",
  "src/cli/node.ts": 'import { join } from "node:path";\nexport const it = [join, process.argv];\n',
};

describe("the compiler, on a tree with one violation of each kind", () => {
  let tree: TemporaryTree;
  let errors: string[];

  beforeAll(() => {
    const planted = Object.fromEntries(PLANTS.map(([path, content]) => [path, content]));
    tree = temporaryTree({ ...planted, ...ALLOWED }, ["tsconfig.json", "tsconfig"]);
    errors = runTool("typescript/bin/tsc", ["-b"], tree.root).out.split("\n");
  }, 60_000);
  afterAll(() => tree.remove());

  test.each(PLANTS)("%s", (path, _content, error) => {
    expect(errors.filter((line) => line.startsWith(`${path}(`)).join("\n")).toContain(error);
  });

  test.each(Object.keys(ALLOWED))("%s is allowed", (path) => {
    expect(errors.filter((line) => line.startsWith(`${path}(`))).toEqual([]);
  });
});

test("every file of this project is checked in exactly one TypeScript project", () => {
  const solution = ts.readConfigFile("tsconfig.json", ts.sys.readFile).config as { references: { path: string }[] };
  const checked = solution.references.flatMap(({ path }) => {
    const config: unknown = ts.readConfigFile(path, ts.sys.readFile).config;
    return ts.parseJsonConfigFileContent(config, ts.sys, resolve("tsconfig")).fileNames;
  });
  // Declarations without code may stand in several: a test that reads Phaser needs its types as the board does.
  const code = sourceFiles("src", "tests", "tools", "bench").filter((path) => !path.endsWith(".d.ts"));
  for (const path of [...code, "vite.config.ts"]) {
    expect([path, checked.filter((file) => file === resolve(path)).length]).toEqual([path, 1]);
  }
});
