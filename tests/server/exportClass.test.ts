import { expect, test } from "vitest";
import { decisionsCsv, recordJson } from "../../src/server/exportClass.ts";
import { TestClass } from "../helpers/aClass.ts";

async function played(): Promise<TestClass> {
  const group = new TestClass();
  await group.come(3);
  await group.teacher({ type: "start" });
  await group.teacher({ type: "message", to: "s2", text: "=Between us" });
  await group.student("s1", { type: "askHelp", text: "I am lost" });
  await group.time.pass(1500);
  return group;
}

test("the record of a class names students by number and holds no word that somebody wrote", async () => {
  const group = await played();
  const kept = { setup: group.setup, entries: group.kept };
  for (const text of [recordJson(kept), decisionsCsv(kept)]) {
    expect(text).not.toMatch(/Student \d|Between us|I am lost|ABCDEF|"s[123]"/);
    expect(text).toContain("student 1");
  }
  expect((JSON.parse(recordJson(kept)) as { entries: unknown[] }).entries).toHaveLength(group.kept.length);
});

test("each line of the table is a decision with its time, and no cell is a formula", async () => {
  const group = await played();
  const rows = decisionsCsv({ setup: group.setup, entries: group.kept }).trim().split("\r\n");
  expect(rows[0]).toBe('"seconds","by","order","room","role","command","instead","detail"');
  expect(rows).toHaveLength(group.kept.length + 1);
  expect(rows.some((row) => row.includes('"sealChoice"') && row.includes('"idle"'))).toBe(true);
  expect(rows.flatMap((row) => row.split('","')).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
});
