import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the type of icon names lists what assets/icons.json holds", () => {
  const drawn = Object.keys(JSON.parse(readFileSync("assets/icons.json", "utf8")) as Record<string, string>);
  const named = [...readFileSync("src/client/viewmodel/icons.ts", "utf8").matchAll(/\| "(\w+)"/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(drawn.toSorted());
});
