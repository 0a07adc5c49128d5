import fc from "fast-check";
import { expect, test } from "vitest";
import { applyReplacements, insertItem, setValue, swapItems, type Replacement, type TreeText } from "../../src/scenario/edit/editText.ts";
import { readJson } from "../../src/scenario/readJson.ts";
import { smallText } from "../helpers/smallScenario.ts";

function treeOf(text: string): TreeText {
  const { root } = readJson(text);
  if (root === undefined) throw new Error("no JSON");
  return { text, root };
}

const after = (text: string, replacements: readonly Replacement[] | undefined): string => applyReplacements(text, replacements ?? []);

const names = fc.constantFrom("a", "b", "c", 'with "quotes"');
const values = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

test("a value that is put somewhere is read there again, and everything else is as it was", () => {
  fc.assert(
    fc.property(fc.dictionary(names, values), names, values, fc.constantFrom(0, 2, "\t"), (record, name, value, space) => {
      const text = JSON.stringify(record, null, space);
      const put = after(text, setValue(treeOf(text), [name], { value }));
      expect(JSON.parse(put)).toEqual({ ...record, [name]: value });
      const { [name]: _gone, ...rest } = record;
      expect(JSON.parse(after(text, setValue(treeOf(text), [name], { value: undefined })))).toEqual(rest);
    }),
  );
});

test("items come into a list, leave it and change places", () => {
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), values, fc.constantFrom(0, 2), (list, a, b, value, space) => {
      const text = JSON.stringify({ list }, null, space);
      const [one, other] = [a % list.length, b % list.length];
      const read = (changed: string): unknown => (JSON.parse(changed) as { list: unknown }).list;
      expect(read(after(text, insertItem(treeOf(text), ["list", one], value)))).toEqual(list.toSpliced(one, 0, value));
      expect(read(after(text, insertItem(treeOf(text), ["list", list.length], value)))).toEqual([...list, value]);
      expect(read(after(text, setValue(treeOf(text), ["list", one], { value: undefined })))).toEqual(list.toSpliced(one, 1));
      const swapped = [...list];
      [swapped[one], swapped[other]] = [list[other], list[one]];
      expect(read(one === other ? text : after(text, swapItems(treeOf(text), ["list"], [one, other])))).toEqual(swapped);
    }),
  );
});

test("a file is laid out as its author does it: short things in one line, new fields where the order has them", () => {
  const text = '{\n    "id": "x",\n    "effects": []\n}';
  const order = ["id", "cost", "effects", "cards"];
  const withCost = after(text, setValue(treeOf(text), ["cost"], { value: 2, order }));
  expect(withCost).toBe('{\n    "id": "x",\n    "cost": 2,\n    "effects": []\n}');
  const withEffect = after(withCost, insertItem(treeOf(withCost), ["effects", 0], { to: "trust", w: 2 }));
  expect(withEffect).toBe('{\n    "id": "x",\n    "cost": 2,\n    "effects": [\n        { "to": "trust", "w": 2 }\n    ]\n}');
  expect(after(withEffect, setValue(treeOf(withEffect), ["cards"], { value: ["C01"], order }))).toContain('    ],\n    "cards": ["C01"]\n}');
});

test("objects that are missing on the way are made; a way through something else leads nowhere", () => {
  const text = '{ "a": 1 }';
  expect(JSON.parse(after(text, setValue(treeOf(text), ["b", "c", 0], { value: 5 })))).toEqual({ a: 1, b: { c: [5] } });
  expect(setValue(treeOf(text), ["a", "b"], { value: 5 })).toBeUndefined();
  expect(setValue(treeOf(text), ["b", "c"], { value: undefined })).toEqual([]);
});

test("line ends and a byte-order mark stay", () => {
  const text = `\ufeff${smallText().replaceAll("\n", "\r\n")}`;
  const changed = after(text, insertItem(treeOf(text), ["intro", 1], "A new paragraph."));
  expect(changed.startsWith("\ufeff{\r\n")).toBe(true);
  expect(changed.replaceAll("\r\n", "")).not.toContain("\n");
});
