import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("tests run on the pinned Node, not on the one of the machine", () => {
  const pinned = (JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: { node: string } }).dependencies.node;
  expect(process.versions.node).toBe(pinned);
});
