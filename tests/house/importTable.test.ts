import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTool } from "../helpers/runTool.ts";
import { sourceFiles } from "../helpers/sourceFiles.ts";
import { type TemporaryTree, temporaryTree } from "../helpers/temporaryTree.ts";

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

function cruise(folder: string): Cruise {
  const words = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"];
  return JSON.parse(runTool("dependency-cruiser/bin/dependency-cruiser.mjs", words, folder).out) as Cruise;
}

const words = (text = ""): string[] => text.split(" ").filter(Boolean);

/** The import table, written down a second time: what each layer may import, what it may see the types of, and which packages. */
const TABLE: Readonly<Record<string, readonly [may: string, types?: string, npm?: string]>> = {
  kernel: [""],
  debate: ["kernel"],
  scenario: ["kernel debate", "", "zod jsonc-parser"],
  engine: ["kernel debate", "scenario", "xstate"],
  standins: ["kernel debate engine", "scenario"],
  analysis: ["kernel debate scenario engine standins"],
  documents: ["kernel", "scenario", "@noble/hashes @mozilla/readability linkedom mammoth pdfjs-dist"],
  protocol: ["kernel", "engine", "zod"],
  session: ["kernel scenario engine standins protocol"],
  server: ["session protocol engine scenario kernel", "", "node:fs"],
  "client/words": [""],
  "client/store": ["session protocol engine kernel", "", "zustand"],
  "client/viewmodel": ["debate kernel", "engine scenario client/store"],
  "client/board": ["client/viewmodel", "", "phaser simplex-noise d3-contour"],
  "client/screens": ["client/viewmodel client/store client/words", "", "react wouter"],
  "client/studio": [
    "client/screens client/viewmodel client/words scenario documents analysis engine session kernel",
    "",
    "react zustand",
  ],
  "client/app": [
    "client/words client/store client/viewmodel client/board client/screens client/studio " +
      "kernel debate scenario engine standins analysis documents protocol session",
    "",
    "react react-dom zustand wouter",
  ],
  cli: ["kernel debate scenario engine standins analysis documents protocol session server", "", "node:fs"],
};
const LAYERS = Object.keys(TABLE);
const PACKAGES = words(
  "zod jsonc-parser xstate zustand phaser simplex-noise d3-contour react react-dom wouter d3-array axe-core node:fs",
);

const fileName = (name: string): string => name.replaceAll(/\W/g, "_");
const up = (layer: string): string => "../".repeat(layer.split("/").length);

/** Each layer imports a value and a type of each other layer, and each package, in a file of its own: path → whether it may. */
function everyImport(): { files: Record<string, string>; mayBe: Map<string, boolean> } {
  const files: Record<string, string> = {};
  const mayBe = new Map<string, boolean>();
  const plant = (path: string, content: string, allowed: boolean): void => {
    files[path] = content;
    mayBe.set(path, allowed);
  };
  for (const [layer, [may, types, npm]] of Object.entries(TABLE)) {
    files[`src/${layer}/leaf.ts`] = "export const leaf = 1;\nexport type Leaf = number;\n";
    for (const other of LAYERS.filter((name) => name !== layer)) {
      const from = `"${up(layer)}${other}/leaf.ts"`;
      const value = words(may).includes(other);
      plant(`src/${layer}/value_${fileName(other)}.ts`, `export { leaf } from ${from};\n`, value);
      plant(`src/${layer}/lazy_${fileName(other)}.ts`, `export const lazy = () => import(${from});\n`, value);
      const type = value || words(types).includes(other);
      plant(`src/${layer}/type_${fileName(other)}.ts`, `import type { Leaf } from ${from};\nexport type L = Leaf;\n`, type);
    }
    for (const name of PACKAGES) {
      const content = `import * as all from "${name}";\nexport const used = all;\n`;
      plant(`src/${layer}/npm_${fileName(name)}.ts`, content, words(npm).includes(name));
    }
  }
  return { files, mayBe };
}

/** What no line of the table says, one file each, and the rule that catches it. */
const OTHER_PLANTS = [
  ["src/alone.ts", "export const alone = 1;\n", "every file in a layer"],
  ["src/strays/alone.ts", "export const alone = 1;\n", "every file in a layer"],
  ["src/client/alone.ts", "export const alone = 1;\n", "every file in a layer"],
  ["src/kernel/ring1.ts", 'export { ring2 } from "./ring2.ts";\nexport const ring1 = 1;\n', "no cycles"],
  ["src/debate/typeRing1.ts", 'import type { B } from "./typeRing2.ts";\nexport type A = B | 1;\n', "no cycles"],
  ["src/engine/bareBuiltIn.ts", 'import { join } from "path";\nexport const j = join;\n', "engine: platform"],
  ["src/session/builtIn.ts", 'import { join } from "node:path";\nexport const j = join;\n', "session: platform"],
  ["src/scenario/fromTests.ts", 'export { aTest } from "../../tests/aTest.ts";\n', "nothing from outside src"],
  ["src/client/app/fromTools.ts", 'export { aTool } from "../../../tools/aTool.ts";\n', "nothing from outside src"],
  ["src/engine/fromAssets.ts", 'import icons from "../../assets/icons.json";\nexport const i = icons;\n', "assets for the client only"],
  ["src/cli/missing.ts", 'export { nothing } from "./nowhere.ts";\n', "no unknown import"],
  ["src/client/app/missing.ts", 'export { nothing } from "no-such-package";\n', "no unknown import"],
  ["src/client/screens/phaser.ts", 'import * as all from "phaser-lite";\nexport const p = all;\n', "phaser for the board only"],
  ["src/client/screens/dev.ts", 'import * as all from "axe-core";\nexport const a = all;\n', "no development package"],
] as const;

/** The other halves of the cycles, which are reported once each. */
const HALVES = {
  "src/kernel/ring2.ts": 'export { ring1 } from "./ring1.ts";\nexport const ring2 = 1;\n',
  "src/debate/typeRing2.ts": 'import type { A } from "./typeRing1.ts";\nexport type B = A | 2;\n',
};

const ALLOWED_PLANTS = {
  "src/client/board/lite.ts": 'import * as all from "phaser-lite";\nexport const p = all;\n',
  "src/client/board/icons.ts": 'import icons from "../../../assets/icons.json";\nexport const i = icons;\n',
  "src/kernel/deep/inside.ts": 'export { leaf } from "../leaf.ts";\n',
};

describe("the boundary tool, on a tree with one violation of each kind", () => {
  const { files, mayBe } = everyImport();
  const others = Object.fromEntries(OTHER_PLANTS.map(([path, content]) => [path, content]));
  let tree: TemporaryTree;
  let rulesBroken: Map<string, string[]>;

  beforeAll(() => {
    const outside = {
      "tests/aTest.ts": "export const aTest = 1;\n",
      "tools/aTool.ts": "export const aTool = 1;\n",
      "assets/icons.json": "{}",
    };
    tree = temporaryTree({ ...files, ...others, ...HALVES, ...ALLOWED_PLANTS, ...outside }, [".dependency-cruiser.cjs", "package.json"]);
    rulesBroken = new Map();
    for (const { from, rule } of cruise(tree.root).summary.violations) {
      rulesBroken.set(from, [...(rulesBroken.get(from) ?? []), rule.name]);
    }
  }, 60_000);
  afterAll(() => tree.remove());

  test.each(LAYERS)("%s imports what its line of the table says, and nothing else", (layer) => {
    const own = [...mayBe].filter(([path]) => path.startsWith(`src/${layer}/`));
    expect(own).toHaveLength(3 * (LAYERS.length - 1) + PACKAGES.length);
    const untouched = own.map(([path]) => path).filter((path) => !rulesBroken.has(path));
    expect(untouched).toEqual(own.filter(([, allowed]) => allowed).map(([path]) => path));
  });

  test.each(OTHER_PLANTS)("%s breaks a rule", (path, _content, rule) => {
    expect(rulesBroken.get(path)).toContain(rule);
  });

  test.each(Object.keys(ALLOWED_PLANTS))("%s breaks none", (path) => {
    expect(rulesBroken.get(path)).toBeUndefined();
  });
});

test("the boundary tool reads every source file of this project, and finds no violation", { timeout: 30_000 }, () => {
  const { modules, summary } = cruise(".");
  const read = modules.map(({ source }) => source).filter((path) => /^src\/.*\.tsx?$/.test(path));
  expect(read.toSorted()).toEqual(sourceFiles("src"));
  expect(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)).toEqual([]);
});
