import { expect, test } from "vitest";
import { ALL, hasteOf } from "../../src/server/newsHaste.ts";
import { Portions } from "../../src/server/portions.ts";
import type { ClassState } from "../../src/session/classState.ts";
import { seatKey } from "../../src/session/seatNews.ts";
import { TestClass } from "../helpers/aClass.ts";

const CHOICE = { adopt: [], repeal: [] };

/** Who is to be told soon of what something brings. */
async function haste(group: TestClass, act: () => Promise<unknown>): Promise<readonly string[]> {
  const before: ClassState = group.host.state;
  await act();
  return hasteOf(before, group.host.state);
}

test("what is openly new is told to the room, a team's own affairs to the team, a sealed choice to nobody else in haste", async () => {
  const group = new TestClass({ clock: { briefing: null, evidence: null, caucus: null, commit: null, report: null }, debate: null, idle: null });
  await group.come(4);
  expect(await haste(group, () => group.student("s1", { type: "lean", lean: "for" }))).toEqual([]);
  expect(await haste(group, () => group.teacher({ type: "start" }))).toEqual([ALL]);
  expect(await haste(group, () => group.student("s1", { type: "ready" }))).toEqual([]);
  expect(await haste(group, () => group.teacher({ type: "skip", room: null }))).toEqual(["r1"]);
  expect(await haste(group, () => group.teacher({ type: "message", to: null, text: "Go on." }))).toEqual([ALL]);
  for (let step = 0; step < 60 && !group.place.endsWith("commit"); step++) await group.teacher({ type: "skip", room: null });
  const [role = ""] = group.rolesOf("s4");
  const first = group.holder(role);
  const command = { type: "sealChoice" as const, role, choice: CHOICE, reason: null };
  expect(await haste(group, () => group.student("s4", { type: "propose", command }))).toEqual([seatKey("r1", role)]);
  expect(await haste(group, () => group.student(first, { type: "play", command }))).toEqual([seatKey("r1", role)]);
  expect(await haste(group, () => group.teacher({ type: "pause", room: null }))).toEqual(["r1"]);
});

test("work in portions is all done, in order, and lets others have their turn in between", async () => {
  const done: number[] = [];
  const busy = (index: number) => (): void => {
    const until = performance.now() + 0.5;
    while (performance.now() < until);
    done.push(index);
  };
  const portions = new Portions();
  portions.add(Array.from({ length: 20 }, (_, index) => busy(index)));
  let turns = 0;
  while (done.length < 20) {
    await new Promise((resolve) => setImmediate(resolve));
    turns += 1;
  }
  expect(done).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(turns).toBeGreaterThan(5);
});
