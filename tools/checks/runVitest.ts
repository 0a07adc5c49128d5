import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** How many checks went well and how many did not. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs one Vitest project in its own process; what it prints goes to the terminal. */
export function runVitest(project: string, environment: NodeJS.ProcessEnv = {}): Count {
  const folder = ".cache/test";
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const words = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`, "--passWithNoTests"];
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", ...words], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as VitestReport) : { testResults: [] };
  return countTests(report, status === 0);
}

/** Counts single tests. A file that could not even load, and a run that failed outside any test, count as one failure each. */
export function countTests(report: VitestReport, exitedWell: boolean): Count {
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const failures = file.assertionResults.filter((test) => test.status === "failed").length;
    passed += file.assertionResults.filter((test) => test.status === "passed").length;
    failed += failures === 0 && file.status === "failed" ? 1 : failures;
  }
  return { passed, failed: failed === 0 && !exitedWell ? 1 : failed };
}
