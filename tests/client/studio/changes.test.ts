import { expect, test } from "vitest";
import { changesBetween } from "../../../src/client/studio/store/changes.ts";

const before = {
  title: "A",
  rounds: 3,
  intro: ["one", "two"],
  roles: [{ id: "a", title: "First", goals: ["x"] }, { id: "b", title: "Second" }, { id: "c", title: "Third" }],
  policies: [{ id: "p", effects: [{ to: "m", w: 1 }] }],
};

test("nothing but layout and the order of fields is no change", () => {
  const { title, ...rest } = before;
  expect(changesBetween(before, JSON.parse(JSON.stringify({ ...rest, title })))).toEqual([]);
});

test("parts are known by their ids, other items by their place", () => {
  const [a, b, c] = before.roles;
  const after = { ...before, rounds: 4, intro: ["one", "three"], roles: [c, { ...a, title: "Best" }, { id: "d" }], policies: [{ id: "p", effects: [{ to: "m", w: -2 }, { to: "n", w: 1 }] }], contentNote: "new" };
  expect(changesBetween(before, after)).toEqual([
    { kind: "changed", path: ["rounds"], before: 3, after: 4 },
    { kind: "changed", path: ["intro"], before: ["one", "two"], after: ["one", "three"] },
    { kind: "removed", path: ["roles", 1], before: b },
    { kind: "moved", path: ["roles", 0], after: c },
    { kind: "moved", path: ["roles", 1], after: { ...a, title: "Best" } },
    { kind: "changed", path: ["roles", 1, "title"], before: "First", after: "Best" },
    { kind: "added", path: ["roles", 2], after: { id: "d" } },
    { kind: "changed", path: ["policies", 0, "effects", 0, "w"], before: 1, after: -2 },
    { kind: "added", path: ["policies", 0, "effects", 1], after: { to: "n", w: 1 } },
    { kind: "added", path: ["contentNote"], after: "new" },
  ]);
});

test("any two values can be compared", () => {
  expect(changesBetween(undefined, { a: 1 })).toEqual([{ kind: "changed", path: [], before: undefined, after: { a: 1 } }]);
  expect(changesBetween({ a: [1] }, { a: { b: 1 } })).toEqual([{ kind: "changed", path: ["a"], before: [1], after: { b: 1 } }]);
  expect(changesBetween({ a: null }, { a: null })).toEqual([]);
});
