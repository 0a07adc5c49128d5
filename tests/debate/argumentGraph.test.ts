import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, graphShapley } from "../../src/debate/argumentGraph.ts";
import type { ArgumentGraph } from "../../src/debate/argumentGraph.ts";
import type { SemanticsName } from "../../src/debate/semantics.ts";

/** Edges written as "ca eb": first to second; ids are one letter. */
function aGraph(bases: Record<string, number>, { attacks = "", supports = "" }: { attacks?: string; supports?: string }): ArgumentGraph {
  const edges = (text: string): [string, string][] => text.split(" ").filter(Boolean).map((edge) => [edge[0] as string, edge[1] as string]);
  return { nodes: Object.entries(bases).map(([id, base]) => ({ id, base })), attacks: edges(attacks), supports: edges(supports) };
}

// Published graphs T1, T2, T4, T6 and T8 of MODEL §1.2; T2's A1 A2 P1 P2 P3 C1 C2 C3 C4 are a b p q r c d e f.
const T1 = aGraph({ a: 0.5, b: 0.2, c: 0.85, d: 0.65, e: 0.4, f: 1 }, { attacks: "ca eb fc", supports: "ba da ec" });
const T2 = aGraph({ a: 0.5, b: 0.5, p: 0.7, q: 0.5, r: 0.9, c: 0.2, d: 0.2, e: 0.6, f: 0.5 }, { attacks: "cb dq eq fq", supports: "pa qa rb" });
const T4 = aGraph({ a: 0.5, b: 1, c: 1 }, { attacks: "ba ca" });
const T6 = aGraph({ a: 0.5, b: 0, c: 0, d: 0, e: 0.5 }, { attacks: "be ce", supports: "ab ac ad de" });
const T8 = aGraph({ a: 2, b: 1, c: 1 }, { attacks: "ba", supports: "cb" });

describe("published strengths", () => {
  test.each<[string, ArgumentGraph, SemanticsName, Record<string, number>, number]>([
    ["T1", T1, "dfQuad", { c: 0.34, b: 0.12, a: 0.676 }, 12],
    ["T1", T1, "quadraticEnergy", { c: 0.625, b: 0.1724137931, a: 0.5187551724 }, 9],
    ["T1", T1, "mlp", { c: 0.756687, b: 0.143528, a: 0.509209 }, 5.9],
    ["T2", T2, "dfQuad", { q: 0.08, a: 0.862, b: 0.85 }, 12],
    ["T2", T2, "quadraticEnergy", { q: 0.185874, a: 0.719852, b: 0.66443 }, 5.9],
    ["T2", T2, "mlp", { q: 0.214165, a: 0.713852, b: 0.668188 }, 5.9],
    ["T4", T4, "quadraticEnergy", { a: 0.1 }, 12],
    ["T4", T4, "dfQuad", { a: 0 }, 12],
    ["T4", T4, "mlp", { a: 0.119203 }, 5.9],
    ["T8", T8, "basic", { a: 0, b: 2, c: 1 }, 12],
  ])("%s by %3$s", (_, graph, semantics, expected, digits) => {
    const strengths = evaluate(graph, semantics);
    for (const [id, strength] of Object.entries(expected)) expect(strengths[id], id).toBeCloseTo(strength, digits);
  });

  test.each<[string, ArgumentGraph, SemanticsName, string, string, number]>([
    ["T4", T4, "quadraticEnergy", "b", "a", -0.2],
    ["T4", T4, "dfQuad", "b", "a", -0.25],
    ["T4", T4, "mlp", "b", "a", -0.190399],
    ["T6", T6, "dfQuad", "a", "e", -0.0833333],
    ["T8", T8, "basic", "b", "a", -1.5],
    ["T8", T8, "basic", "c", "a", -0.5],
  ])("%s by %3$s: what %s gives", (_, graph, semantics, of, on, expected) => {
    expect(graphShapley(graph, semantics, { of, on })).toBeCloseTo(expected, 5.9);
  });
});

/** DF-QuAD written from its definition, by recursion and without any preparation: the second opinion. */
function naiveDfQuad(graph: ArgumentGraph, id: string): number {
  const base = graph.nodes.find((node) => node.id === id)?.base ?? NaN;
  const combined = (edges: ArgumentGraph["attacks"]): number => edges.filter(([, to]) => to === id).reduce((v, [from]) => v + naiveDfQuad(graph, from) - v * naiveDfQuad(graph, from), 0);
  const attack = combined(graph.attacks);
  const support = combined(graph.supports);
  return attack >= support ? base - base * Math.abs(support - attack) : base + (1 - base) * Math.abs(support - attack);
}

const someGraph: fc.Arbitrary<ArgumentGraph> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc
    .record({
      bases: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
      // From a later to an earlier argument, so there is no cycle.
      edges: fc.array(fc.constantFrom("none", "attack", "support"), { minLength: size * size, maxLength: size * size }),
    })
    .map(({ bases, edges }) => {
      const pairs = (kind: string): [string, string][] => edges.flatMap((edge, i): [string, string][] => (edge === kind && Math.floor(i / size) > i % size ? [[`n${Math.floor(i / size)}`, `n${i % size}`]] : []));
      return { nodes: bases.map((base, i) => ({ id: `n${i}`, base })), attacks: pairs("attack"), supports: pairs("support") };
    }),
);

describe("any acyclic graph", () => {
  test("DF-QuAD agrees with a naive second implementation", () => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        const strengths = evaluate(graph, "dfQuad");
        for (const { id } of graph.nodes) expect(strengths[id]).toBeCloseTo(naiveDfQuad(graph, id), 12);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["dfQuad", "quadraticEnergy"] as const)("%s: contributions sum to strength − base, and strengths stay in 0..1", (semantics) => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        const strengths = evaluate(graph, semantics);
        for (const { id } of graph.nodes) expect((strengths[id] ?? -1) >= 0 && (strengths[id] ?? 2) <= 1).toBe(true);
        const sum = graph.nodes.reduce((total, { id }) => total + graphShapley(graph, semantics, { of: id, on: "n0" }), 0);
        expect(sum).toBeCloseTo((strengths["n0"] ?? NaN) - (graph.nodes[0]?.base ?? NaN), 10);
      }),
      { numRuns: 60 },
    );
  });
});

test("cycles, double ids and edges to nowhere are refused", () => {
  expect(() => evaluate(aGraph({ a: 1, b: 0.5, c: 0.5, d: 0.1 }, { attacks: "ab ba bc" }), "dfQuad")).toThrow("arguments in or behind a cycle: a, b, c");
  expect(() => evaluate(aGraph({ a: 1 }, { attacks: "aa" }), "dfQuad")).toThrow(RangeError);
  expect(() => evaluate(aGraph({ a: 1 }, { attacks: "ax" }), "dfQuad")).toThrow('no argument has the id "x"');
  expect(() => evaluate({ nodes: [{ id: "a", base: 1 }, { id: "a", base: 0 }], attacks: [], supports: [] }, "dfQuad")).toThrow('"a" is there twice');
  expect(() => graphShapley(T1, "dfQuad", { of: "z", on: "a" })).toThrow(RangeError);
});
