import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTool } from "../helpers/runTool.ts";
import { sourceFiles } from "../helpers/sourceFiles.ts";
import { type TemporaryTree, temporaryTree } from "../helpers/temporaryTree.ts";

interface LintReport {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string; readonly message: string }[];
  readonly number_of_files: number;
}

function lint(folder: string, ...paths: readonly string[]): LintReport {
  return JSON.parse(runTool("oxlint/bin/oxlint", ["--format", "json", ...paths], folder).out) as LintReport;
}

const lines = (count: number): string => "// a line\n".repeat(count);
const functionOf = (count: number): string => `export function long(): void {\n${lines(count - 2)}}\n`;
const disable = ["oxlint", "disable-next-line"].join("-");
const ignore = ["@ts", "ignore"].join("-");

/** One violation each: path, content, and the rule that catches it. */
const PLANTS: readonly (readonly [path: string, content: string, rule: string])[] = [
  ["src/cli/longFile.ts", `export const one = 1;\n${lines(300)}`, "eslint(max-lines)"],
  ["src/engine/longFunction.ts", functionOf(61), "eslint(max-lines-per-function)"],
  ["src/server/fourParameters.ts", "export const f = (a = 1, b = 1, c = 1, d = 1): number => a + b + c + d;\n", "eslint(max-params)"],
  ["src/session/anything.ts", "export const f = (value: any): unknown => value;\n", "typescript(no-explicit-any)"],
  ["tests/anything.ts", "export const f = (value: any): unknown => value;\n", "typescript(no-explicit-any)"],
  ["src/client/app/Default.tsx", "export default function Page(): null {\n  return null;\n}\n", "import(no-default-export)"],
  ["src/kernel/snake_case.ts", "export const one = 1;\n", "unicorn(filename-case)"],
  ["src/kernel/ring1.ts", 'import { b } from "./ring2.ts";\nexport const a = (): unknown => b;\n', "import(no-cycle)"],
  ["src/kernel/ring2.ts", 'import { a } from "./ring1.ts";\nexport const b = (): unknown => a;\n', "import(no-cycle)"],
  ["src/engine/inlineType.ts", 'import { type A } from "./longFunction.ts";\nexport type B = A;\n', "typescript(no-import-type-side-effects)"],
  ["src/engine/disabled.ts", `// ${disable} no-console\nexport const one = 1;\n`, "house(no-inline-disable)"],
  ["tests/ignored.ts", `// ${ignore}\nexport const one = 1;\n`, "house(no-inline-disable)"],
  ["src/session/says.ts", 'console.log("hello");\n', "eslint(no-console)"],
  ...["kernel", "debate", "scenario", "engine", "standins", "analysis", "protocol"].flatMap((layer) => [
    [`src/${layer}/clock.ts`, "export const now = (): number => Date.now();\n", "eslint(no-restricted-globals)"] as const,
    [`src/${layer}/dice.ts`, "export const dice = (): number => Math.random();\n", "eslint(no-restricted-properties)"] as const,
    [`src/${layer}/power.ts`, "export const square = (x: number): number => x ** 2;\n", "house(no-exponentiation)"] as const,
  ]),
  ...["setTimeout", "setInterval", "fetch", "performance", "window", "document", "process", "globalThis", "Intl"].map(
    (name) => [`src/engine/${name}.ts`, `export const it: unknown = ${name};\n`, "eslint(no-restricted-globals)"] as const,
  ),
  ...["exp", "log", "log2", "log10", "pow", "sin", "cos", "tan", "atan2", "hypot", "cbrt", "tanh"].map(
    (name) => [`src/kernel/${name}.ts`, `export const it = Math.${name};\n`, "eslint(no-restricted-properties)"] as const,
  ),
  ["src/debate/taken.ts", "export const { random } = Math;\n", "eslint(no-restricted-properties)"],
  ["src/debate/powerAssigned.ts", "export let x = 2;\nx **= 3;\n", "house(no-exponentiation)"],
  ["src/analysis/locale.ts", 'export const it = "a".localeCompare("b");\n', "eslint(no-restricted-properties)"],
  ["src/client/viewmodel/clock.ts", "export const it = Date.now;\n", "eslint(no-restricted-globals)"],
  ["src/client/viewmodel/dice.ts", "export const it = Math.random;\n", "eslint(no-restricted-properties)"],
];

const ALLOWED: Readonly<Record<string, string>> = {
  "src/kernel/fullFile.ts": `export const one = 1;\n${lines(299)}`,
  "src/engine/fullFunction.ts": functionOf(60),
  "src/engine/exact.ts": "export const it = [Math.sqrt(2), Math.abs(-1), Math.min(1, 2), Math.imul(2, 3), Math.floor(1.5)];\n",
  "src/client/viewmodel/curve.ts": "export const it = Math.sin(1);\n",
  "src/client/board/clock.ts": "export const it = Date.now();\n",
  "src/cli/says.ts": 'console.log("hello");\n',
  "tests/longFunction.ts": functionOf(100),
};

describe("the linter, on a tree with one violation of each kind", () => {
  let tree: TemporaryTree;
  let found: Map<string, string[]>;

  beforeAll(() => {
    const planted = Object.fromEntries(PLANTS.map(([path, content]) => [path, content]));
    tree = temporaryTree({ ...planted, ...ALLOWED }, [".oxlintrc.json", "tools/lint"]);
    found = new Map();
    for (const { filename, code } of lint(tree.root, "src", "tests").diagnostics) {
      found.set(filename, [...(found.get(filename) ?? []), code]);
    }
  }, 30_000);
  afterAll(() => tree.remove());

  test.each(PLANTS)("%s", (path, _content, rule) => {
    expect(found.get(path)).toContain(rule);
  });

  test.each(Object.keys(ALLOWED))("%s is allowed", (path) => {
    expect(found.get(path)).toBeUndefined();
  });
});

test("the linter reads every source file of this project", { timeout: 30_000 }, () => {
  const report = lint(".", "src");
  expect(report.number_of_files).toBeGreaterThanOrEqual(sourceFiles("src").length);
});
