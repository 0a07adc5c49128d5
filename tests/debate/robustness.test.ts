import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/debate/argumentGraph.ts";
import { DEFAULT_PARAMETERS } from "../../src/debate/debateTree.ts";
import type { Bloc, ClaimNode } from "../../src/debate/debateTree.ts";
import { houseAfter } from "../../src/debate/resolveDebate.ts";
import { robustness } from "../../src/debate/robustness.ts";
import { someBlocs, someClaims, someParams } from "./randomDebates.ts";
import { BLOCS, FLOODED, plays, REBUTTED } from "./workedDebate.ts";

const params = DEFAULT_PARAMETERS;

describe("robustness", () => {
  test("the worked debate under the three ways, and which thresholds hinge on them", () => {
    const debate = { claims: REBUTTED, blocs: BLOCS, params };
    const houses = robustness(debate, 0.5);
    expect({ ...houses, hybrid: houses.hybrid.toFixed(4), quadraticEnergy: houses.quadraticEnergy.toFixed(4), mlp: houses.mlp.toFixed(4) }).toMatchInlineSnapshot(`
      {
        "flips": false,
        "hybrid": "0.4823",
        "mlp": "0.4634",
        "quadraticEnergy": "0.4606",
      }
    `);
    const between = (houses.hybrid + houses.quadraticEnergy) / 2;
    expect([robustness(debate, 0.3).flips, robustness(debate, 0.7).flips, robustness(debate, between).flips]).toEqual([false, false, true]);
  });

  test("gives the house of the game as it is", () => {
    expect(robustness({ claims: FLOODED, blocs: BLOCS, params }, 0.5).hybrid).toBe(houseAfter(FLOODED, BLOCS, params));
  });

  test("weighs as the published semantics do, where origins differ and every weight is one", () => {
    // A motion m with one claim c on two cards, one of them answered; β = 0 makes the excess the strength.
    const supports = plays("E19:1 E22:1").map((node, i) => (i === 0 ? { ...node, attackers: plays("E09:1") } : node));
    const claim: ClaimNode = { id: "c", sign: 1, theme: "law", supports, attacks: [] };
    const bloc: Bloc = { id: "b", seats: 1, prior: 0.4, weights: { law: 1 } };
    const graph = {
      nodes: [{ id: "m", base: 0.4 }, { id: "c", base: 0 }, { id: "E19", base: 0.7 }, { id: "E22", base: 0.52 }, { id: "E09", base: 0.55 }],
      attacks: [["E09", "E19"]] as const,
      supports: [["c", "m"], ["E19", "c"], ["E22", "c"]] as const,
    };
    const found = robustness({ claims: [claim], blocs: [bloc], params: { kappa: 1, beta: 0 } }, 0.5);
    expect(found.quadraticEnergy).toBeCloseTo(evaluate(graph, "quadraticEnergy")["m"] ?? NaN, 12);
    expect(found.mlp).toBeCloseTo(evaluate(graph, "mlp")["m"] ?? NaN, 12);
  });

  test("counts an origin once and mirrors swapped sides in every way of weighing", () => {
    fc.assert(
      fc.property(someClaims, someBlocs, someParams, (claims, blocs, randomParams) => {
        const one = robustness({ claims, blocs, params: randomParams }, 0.5);
        const mirrored = robustness(
          { claims: claims.map((claim) => ({ ...claim, sign: claim.sign === 1 ? -1 : 1 })), blocs: blocs.map((bloc) => ({ ...bloc, prior: 1 - bloc.prior })), params: randomParams },
          0.5,
        );
        const doubled = robustness({ claims: claims.map((claim) => ({ ...claim, supports: [...claim.supports, ...claim.supports] })), blocs, params: randomParams }, 0.5);
        for (const way of ["hybrid", "quadraticEnergy", "mlp"] as const) {
          expect(mirrored[way]).toBeCloseTo(1 - one[way], 12);
          expect(doubled[way]).toBeCloseTo(one[way], 12);
        }
      }),
    );
  });
});
