import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatReference } from "../../tools/formatReference.ts";
import { findingsReference } from "./findingsReference.ts";

test("every code has an example in docs/findings.md, the one that the cases give", async () => {
  const made = await findingsReference();
  if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync("docs/findings.md", made);
  expect(readFileSync("docs/findings.md", "utf8")).toBe(made);
});

test("the reference of the format is the one that the schema makes (node tools/schema.ts)", () => {
  expect(readFileSync("docs/scenario-format.md", "utf8")).toBe(formatReference());
});
