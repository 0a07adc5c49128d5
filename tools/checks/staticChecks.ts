import { spawn } from "node:child_process";

/** What reads the code without running it. Each is also an npm script of its own. */
const STATIC_CHECKS = [
  { name: "types", script: "node_modules/typescript/bin/tsc", words: ["-b"] },
  { name: "lint", script: "node_modules/oxlint/bin/oxlint", words: ["--deny-warnings", "src", "tests", "tools", "bench"] },
  { name: "boundaries", script: "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs", words: ["--config", ".dependency-cruiser.cjs", "src"] },
  { name: "dead code", script: "node_modules/knip/bin/knip.js", words: ["--no-progress"] },
  { name: "translations", script: "tools/checkWords.ts", words: ["--strict"] },
] as const;

export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
  /** What the tool printed. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs all static checks side by side. */
export function runStaticChecks(): Promise<CheckResult[]> {
  return Promise.all(STATIC_CHECKS.map(({ name, script, words }) => runTool(name, [script, ...words])));
}

function runTool(name: string, words: readonly string[]): Promise<CheckResult> {
  const start = performance.now();
  return new Promise((resolve) => {
    const tool = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    tool.stdout.on("data", read);
    tool.stderr.on("data", read);
    const done = (passed: boolean): void => resolve({ name, passed, output, seconds: (performance.now() - start) / 1000 });
    tool.on("error", (problem) => {
      output += problem.message;
      done(false);
    });
    tool.on("close", (code) => done(code === 0));
  });
}
