import fc from "fast-check";
import type { Bloc, ClaimNode, EvidenceNode } from "../../src/debate/debateTree.ts";

const weight = fc.double({ min: 0.1, max: 1.5, noNaN: true });
const THEMES = ["law", "economy", "openness"] as const;

let played = 0;

/** Plays with a few origins, so that some share one, and at most two levels of answers. */
function aPlay(depth: number): fc.Arbitrary<EvidenceNode> {
  const attackers = depth === 0 ? fc.constant([]) : fc.array(aPlay(depth - 1), { maxLength: 2 });
  return fc
    .record({ origin: fc.constantFrom("O1", "O2", "O3", "O4"), relevance: fc.constantFrom(0.25, 0.5, 0.75, 1), base: fc.double({ min: 0.05, max: 0.95, noNaN: true }), attackers })
    .map((node) => ({ id: `e${played++}`, ...node }));
}

const aClaim: fc.Arbitrary<ClaimNode> = fc
  .record({ sign: fc.constantFrom(1 as const, -1 as const), theme: fc.constantFrom(...THEMES), supports: fc.array(aPlay(1), { minLength: 1, maxLength: 4 }), attacks: fc.array(aPlay(1), { maxLength: 3 }) })
  .map((node) => ({ id: `c${played++}`, ...node }));

const aBloc: fc.Arbitrary<Bloc> = fc.record({
  id: fc.constant("bloc"),
  seats: fc.integer({ min: 1, max: 40 }),
  prior: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
  weights: fc.record({ law: weight, economy: weight, openness: weight }),
});

export const someClaims = fc.array(aClaim, { minLength: 1, maxLength: 8 });
export const someBlocs = fc.array(aBloc, { minLength: 1, maxLength: 5 });
export const someParams = fc.record({ kappa: fc.double({ min: 0.5, max: 2, noNaN: true }), beta: fc.double({ min: 0, max: 0.6, noNaN: true }) });
