import { expect, test } from "vitest";
import { countTests } from "../../tools/checks/runVitest.ts";

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });

test("single tests are counted, skipped ones are not", () => {
  const report = { testResults: [file("passed", "passed", "passed", "pending"), file("failed", "passed", "failed", "failed")] };
  expect(countTests(report, false)).toEqual({ passed: 3, failed: 2 });
});

test("a file that could not load is a failure", () => {
  expect(countTests({ testResults: [file("failed"), file("passed", "passed")] }, false)).toEqual({ passed: 1, failed: 1 });
});

test("a run that fails outside any test, or leaves no report, is a failure", () => {
  expect(countTests({ testResults: [file("passed", "passed")] }, false)).toEqual({ passed: 1, failed: 1 });
  expect(countTests({ testResults: [] }, false)).toEqual({ passed: 0, failed: 1 });
  expect(countTests({ testResults: [] }, true)).toEqual({ passed: 0, failed: 0 });
});
