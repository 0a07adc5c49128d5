import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/kernel/canonicalJson.ts";
import { fingerprint } from "../../src/kernel/fingerprint.ts";

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, held]) => [key, withKeysReversed(held)]));
}

/** JSON has no −0: fast-check makes them, `JSON.stringify` writes 0. */
const json = fc.jsonValue({ maxDepth: 5 });

describe("canonicalJson", () => {
  test("sorts keys by code units, writes no space, knows one zero", () => {
    expect(canonicalJson({ b: [1, -0, "é\n"], a: { Z: null, z: true, "": false } })).toBe('{"a":{"":false,"Z":null,"z":true},"b":[1,0,"é\\n"]}');
  });

  test("says the same as JSON.parse reads, for any JSON in any order of keys", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(withKeysReversed(value))).toBe(text);
      }),
    );
  });

  test("holds own __proto__ keys like any other", () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });

  test.each([
    ["undefined", { a: [1, { b: undefined }] }, "$.a[1].b: undefined is not JSON"],
    ["a number that is not finite", { "odd key": NaN }, '$["odd key"]: NaN is not finite'],
    ["a function", [() => 0], "$[0]: function is not JSON"],
    ["a bigint", 1n, "$: bigint is not JSON"],
    ["a date", { at: new Date(0) }, "$.at: not a plain object"],
    ["a map", new Map(), "$: not a plain object"],
    ["a gap in a list", Object.assign([1], { 2: 3 }), "$[1]: undefined is not JSON"],
  ])("refuses %s and says where", (_, value, message) => {
    expect(() => canonicalJson(value)).toThrow(new TypeError(message));
  });

  test("refuses a cycle instead of running out of stack", () => {
    const snake: { tail?: unknown } = {};
    snake.tail = snake;
    expect(() => canonicalJson(snake)).toThrow("$.tail.tail.tail.tail.tail: nested deeper than 500");
  });
});

describe("fingerprint", () => {
  test("the same digits as when this was written", () => {
    expect([fingerprint(null), fingerprint({}), fingerprint({ seed: 42, commands: ["a", "b"] })]).toMatchInlineSnapshot(`
      [
        "803d2e87fe4eeb99",
        "0015826e5b11af08",
        "13ea6e0fd0a3bfcf",
      ]
    `);
  });

  test("is sixteen hex digits, blind to the order of keys, and differs with content", () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(fingerprint(one)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprint(withKeysReversed(one))).toBe(fingerprint(one));
        expect(fingerprint(one) === fingerprint(other)).toBe(canonicalJson(one) === canonicalJson(other));
      }),
    );
  });

  test("50,000 near-equal contents, no two alike", () => {
    const seen = new Set<string>();
    for (let i = 0; i < 50_000; i++) seen.add(fingerprint({ round: i % 100, id: `p${Math.floor(i / 100)}` }));
    expect(seen.size).toBe(50_000);
  });
});
