import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/engine/resolution/formula.ts";
import { respond } from "../../../src/engine/resolution/response.ts";
import { openResolution } from "../../../src/engine/resolveRound.ts";
import { startWorld } from "../../../src/engine/startWorld.ts";
import type { Formula, Shape } from "../../../src/scenario/compiled.ts";
import { aScenario } from "./lab.ts";

const shape = (k: Shape["k"], at = 0, scale = 1): Shape => ({ k, at, scale });

describe("functions: MODEL §8b.4", () => {
  test.each<[Shape, readonly (readonly [number, number])[]]>([
    [shape("level"), [[0.3, 0.3]]],
    [shape("lin", 0.4), [[0.4, 0], [0.9, 1], [0, -0.8]]],
    [shape("hinge+", 0.5), [[0.4, 0], [0.5, 0], [0.75, 0.5], [1, 1]]],
    [shape("hinge+", 1), [[1, 0], [1.2, 0]]],
    [shape("hinge-", 0.4), [[0, 1], [0.1, 0.75], [0.4, 0], [0.9, 0]]],
    [shape("hinge-", 0), [[0, 0], [0.5, 0]]],
    [shape("power", 0, 2), [[0.5, 0.25], [1, 1], [0, 0]]],
    [shape("saturate", 0, 4), [[0, 0], [0.5, 1 - Math.exp(-2)]]],
    [shape("logistic", 0.5, 0.1), [[0.5, 0.5], [0.6, 1 / (1 + Math.exp(-1))]]],
    [shape("bell", 0.5, 0.2), [[0.5, 1], [0.7, Math.exp(-1)], [0.3, Math.exp(-1)]]],
  ])("%o", (function_, points) => {
    for (const [x, y] of points) expect(respond(function_, x)).toBeCloseTo(y, 12);
  });
});

describe("formulas", () => {
  const scenario = aScenario();
  const moment = openResolution(scenario, startWorld(scenario), { choices: [], ledger: false });
  const number = (value: number): Formula => ({ op: "number", value });
  const of = (op: Exclude<Formula["op"], "number" | "ref">, ...args: number[]): number => evaluate({ op, args: args.map(number) }, moment);

  test("the ten operators", () => {
    expect([of("+", 1, 2, 3), of("*", 2, 3, 4), of("min", 3, 1, 2), of("max", 3, 1, 2)]).toEqual([6, 24, 1, 3]);
    expect([of("-", 5, 3), of("/", 6, 3), of("neg", 2), of("abs", -2)]).toEqual([2, 2, -2, 2]);
    expect([of("gt", 2, 1), of("gt", 1, 1), of("if", 1, 7, 8), of("if", 0, 7, 8)]).toEqual([1, 0, 7, 8]);
  });

  test("it has a value whatever the figures", () => {
    expect(of("/", 1, 0)).toBe(0);
    const leaf = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(number);
    const { tree } = fc.letrec<{ tree: Formula; node: Formula }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, leaf, tie("node")),
      node: fc.tuple(fc.constantFrom("+", "-", "*", "/", "min", "max", "gt"), tie("tree"), tie("tree")).map(([op, left, right]): Formula => ({ op, args: [left, right] })),
    }));
    fc.assert(fc.property(tree, (formula) => !Number.isNaN(evaluate(formula, moment))));
  });
});
