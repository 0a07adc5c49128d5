import { expect, test } from "vitest";
import { commandOf } from "../../../../src/client/studio/review/commands.ts";

const press = (key: string, more: object = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

test("single characters are commands only while they are wanted; what they do, other keys do as well", () => {
  const letters = [..."jkxmnsewyzchu[]?12345678"];
  for (const key of letters) {
    expect(commandOf(press(key), true), key).not.toBeNull();
    expect(commandOf(press(key), false), key).toBeNull();
    expect(commandOf(press(key, { altKey: true }), true), key).toBeNull();
  }
  for (const key of ["ArrowDown", "ArrowUp", "Enter", "Delete", "Escape"]) expect(commandOf(press(key), false)).not.toBeNull();
  expect(commandOf(press("z", { ctrlKey: true }), false)).toBe("undo");
  expect(commandOf(press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe("redo");
  expect(commandOf(press("z", { metaKey: true }), false)).toBe("undo");
});

test("shift makes another command, or none; the browser keeps its own keys", () => {
  expect(commandOf(press("Z", { shiftKey: true }), true)).toBe("redo");
  expect(commandOf(press("J", { shiftKey: true }), true)).toBe("extend");
  expect(commandOf(press("?", { shiftKey: true }), true)).toBe("keys");
  expect(commandOf(press("X", { shiftKey: true }), true)).toBeNull();
  expect(commandOf(press("3"), true)).toEqual({ status: 3 });
  expect(commandOf(press("9"), true)).toBeNull();
  expect(commandOf(press("c", { ctrlKey: true }), true)).toBeNull();
  expect(commandOf(press("Tab"), true)).toBeNull();
});
