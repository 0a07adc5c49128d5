import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimStrength, coverage, evidenceStrength } from "../../src/debate/claimStrength.ts";
import { DEFAULT_PARAMETERS } from "../../src/debate/debateTree.ts";
import type { Bloc, ClaimNode, EvidenceNode } from "../../src/debate/debateTree.ts";
import { carries, houseAfter, priorAfter, resolveDebate } from "../../src/debate/resolveDebate.ts";
import type { DebateOutcome } from "../../src/debate/resolveDebate.ts";
import { someBlocs, someClaims, someParams } from "./randomDebates.ts";
import { BLOCS, FLOODED, OPENING, plays, REBUTTED } from "./workedDebate.ts";

const resolve = (claims: readonly ClaimNode[], blocs = BLOCS): DebateOutcome => resolveDebate(claims, blocs, DEFAULT_PARAMETERS);
const strengthOf = (outcome: DebateOutcome, id: string): number | undefined => outcome.claims.find((claim) => claim.id === id)?.strength;

describe("the worked debate of MODEL §8b.7", () => {
  test.each([
    ["on its opening", OPENING, 45.3],
    ["after the rebuttals", REBUTTED, 48.2],
    ["with the flood", FLOODED, 46.9],
  ])("the house %s", (_, claims, house) => {
    const outcome = resolve(claims);
    expect(Math.abs(100 * outcome.houseBefore - 45.5)).toBeLessThanOrEqual(0.0501);
    expect(Math.abs(100 * outcome.house - house)).toBeLessThanOrEqual(0.05);
  });

  test("the claims (MODEL §1.3)", () => {
    expect(strengthOf(resolve(OPENING), "N1")).toBeCloseTo(0.77, 2);
    expect(strengthOf(resolve(REBUTTED), "N1")).toBeCloseTo(0.44, 2);
    expect(strengthOf(resolve(OPENING), "P1")).toBeCloseTo(0.7, 2);
    expect(strengthOf(resolve(REBUTTED), "P1")).toBeCloseTo(0.52, 2);
    expect(strengthOf(resolve(REBUTTED), "N2")).toBeCloseTo(0.68, 2);
    expect(strengthOf(resolve(FLOODED), "N2")).toBeCloseTo(0.74, 2);
  });

  test("the allied publics after the rebuttals (MODEL §1.3)", () => {
    const allies = resolve(REBUTTED).blocs.find((bloc) => bloc.id === "allies");
    expect(allies?.support).toBeCloseTo(0.48, 2);
    expect(allies?.terms.map((term) => `${term.claim} ${term.points.toFixed(1)}`)).toEqual(["P1 8.0", "P2 13.2", "N1 -5.2", "N2 -13.3"]);
  });
});

describe("cards", () => {
  const card = (changes: Partial<EvidenceNode>): EvidenceNode => ({ id: "e", origin: "O1", relevance: 1, base: 0.5, attackers: [], ...changes });

  test("an attack takes its coverage from a card, an answer gives part of it back", () => {
    const answer = card({ base: 0.5, origin: "O3" });
    const attack = card({ base: 0.8, relevance: 0.5, origin: "O2" });
    expect(evidenceStrength(card({}))).toBe(0.5);
    expect(evidenceStrength(card({ attackers: [attack] }))).toBeCloseTo(0.3, 12);
    expect(evidenceStrength(card({ attackers: [{ ...attack, attackers: [answer] }] }))).toBeCloseTo(0.4, 12);
  });

  test("one origin counts once, by its strongest card as it stands after attacks", () => {
    const strong = card({ base: 0.6 });
    const weak = card({ base: 0.4 });
    expect(coverage([strong, weak, weak])).toBeCloseTo(0.6, 12);
    expect(coverage([weak, strong])).toBeCloseTo(0.6, 12);
    expect(coverage([{ ...strong, attackers: [card({ base: 0.5, origin: "O2" })] }, weak])).toBeCloseTo(0.4, 12);
    expect(coverage([{ ...strong, relevance: 0.5 }, weak])).toBeCloseTo(0.4, 12);
    expect(coverage([strong, { ...weak, origin: "O2" }])).toBeCloseTo(0.76, 12);
    expect(coverage([])).toBe(0);
  });

  test("a claim that was beaten below its bare assertion is worth nothing, never less", () => {
    const beaten = claimStrength({ id: "c", sign: 1, theme: "law", supports: [], attacks: plays("E19:1") }, 0.2);
    expect(beaten).toEqual({ strength: expect.closeTo(0.06, 12), excess: 0, supportCoverage: 0, attackCoverage: expect.closeTo(0.7, 12) });
    expect(claimStrength({ id: "c", sign: 1, theme: "law", supports: [], attacks: [] }, 0.2)).toMatchObject({ strength: 0.2, excess: 0 });
  });

  test("ten junk cards of ten origins move less than one strong rebuttal (flooding)", () => {
    const junk = Array.from({ length: 10 }, (_, i) => card({ id: `j${i}`, origin: `J${i}`, base: 0.1 }));
    const withClaim = (id: string, change: (claim: ClaimNode) => ClaimNode): number => resolve(OPENING.map((claim) => (claim.id === id ? change(claim) : claim))).house;
    const before = resolve(OPENING).house;
    const flooded = withClaim("P1", (claim) => ({ ...claim, supports: [...claim.supports, ...junk] }));
    const rebutted = withClaim("N1", (claim) => ({ ...claim, attacks: [card({ base: 0.85, origin: "X" })] }));
    expect(flooded).toBeGreaterThan(before);
    expect(rebutted - before).toBeGreaterThan(1.5 * (flooded - before));
    const copies = withClaim("P1", (claim) => ({ ...claim, supports: [...claim.supports, ...junk.map((play) => ({ ...play, origin: "O1" }))] }));
    expect(copies).toBe(before);
  });
});

describe("the explanation", () => {
  test("points sum to the swing, in every bloc and in the house, and terms are log-odds", () => {
    fc.assert(
      fc.property(someClaims, someBlocs, someParams, (claims, blocs, params) => {
        const outcome = resolveDebate(claims, blocs, params);
        for (const bloc of outcome.blocs) {
          const sum = bloc.terms.reduce((total, term) => total + term.points, 0);
          expect(Math.abs(sum - 100 * (bloc.support - bloc.prior))).toBeLessThan(1e-9);
          for (const term of bloc.terms) expect(Math.sign(term.points)).toBe(Math.sign(term.term));
        }
        const swing = outcome.claims.reduce((total, claim) => total + claim.housePoints, 0);
        expect(Math.abs(swing - 100 * (outcome.house - outcome.houseBefore))).toBeLessThan(1e-9);
        expect(Math.abs(houseAfter(claims, blocs, params) - outcome.house)).toBeLessThan(1e-14);
      }),
    );
  });

  test("where the claims cancel out, each still has its points, by the slope at the prior", () => {
    const made: ClaimNode = { id: "P", sign: 1, theme: "law", supports: plays("E19:1"), attacks: [] };
    const bloc: Bloc = { id: "b", seats: 1, prior: 0.3, weights: { law: 1 } };
    const { blocs, house } = resolve([made, { ...made, id: "N", sign: -1 }], [bloc]);
    expect(house).toBe(0.3);
    expect(blocs[0]?.terms.map((term) => term.points)).toEqual([expect.closeTo(100 * 0.21 * 0.7, 9), expect.closeTo(-100 * 0.21 * 0.7, 9)]);
  });

  test("the mean slope passes smoothly into the slope at the prior", () => {
    const points = (weight: number): number => {
      const made: ClaimNode = { id: "P", sign: 1, theme: "law", supports: plays("E19:1"), attacks: [] };
      return resolve([made], [{ id: "b", seats: 1, prior: 0.3, weights: { law: weight } }]).blocs[0]?.terms[0]?.points ?? NaN;
    };
    for (const weight of [1e-6, 2e-7, 1e-7, 1e-12]) expect(points(weight) / weight).toBeCloseTo(14.7, 4);
  });

  test("nothing said, nothing moved; certainty stays; themes nobody weighs are silent", () => {
    expect(resolve([]).house).toBe(resolve([]).houseBefore);
    const sure: Bloc[] = [0, 1].map((prior) => ({ id: `b${prior}`, seats: 1, prior, weights: { law: 1 } }));
    const made: ClaimNode = { id: "P", sign: 1, theme: "law", supports: plays("E19:1"), attacks: [] };
    expect(resolve([made], sure).blocs.map((bloc) => [bloc.support, bloc.terms[0]?.points])).toEqual([[0, 0], [1, 0]]);
    expect(resolve([{ ...made, theme: "constructor" }]).house).toBe(resolve([]).house);
    expect(() => resolve([], [])).toThrow(RangeError);
  });
});

const count = (nodes: readonly EvidenceNode[]): number => nodes.reduce((sum, node) => sum + 1 + count(node.attackers), 0);

/** The same claims with one play's base score raised; the play is counted off among all of them, round and round. */
function withBetterCard(claims: readonly ClaimNode[], turns: number): { claims: readonly ClaimNode[]; helps: number } {
  const at = turns % Math.max(1, claims.reduce((sum, claim) => sum + count(claim.supports) + count(claim.attacks), 0));
  let counter = 0;
  let helps = 0;
  const improve = (nodes: readonly EvidenceNode[], sign: number): readonly EvidenceNode[] =>
    nodes.map((node) => {
      const chosen = counter++ === at;
      if (chosen) helps = sign;
      return { ...node, base: chosen ? node.base + 0.6 * (1 - node.base) : node.base, attackers: improve(node.attackers, -sign) };
    });
  const better = claims.map((claim) => ({ ...claim, supports: improve(claim.supports, claim.sign), attacks: improve(claim.attacks, -claim.sign) }));
  return { claims: better, helps };
}

describe("fairness", () => {
  test("a better card never hurts its side, wherever it was played", () => {
    let moved = 0;
    fc.assert(
      fc.property(someClaims, someBlocs, someParams, fc.nat(1_000), (claims, blocs, params, turns) => {
        const better = withBetterCard(claims, turns);
        const gain = houseAfter(better.claims, blocs, params) - houseAfter(claims, blocs, params);
        if (Math.abs(gain) > 1e-6) moved++;
        expect(gain * better.helps).toBeGreaterThanOrEqual(-1e-14);
      }),
      { numRuns: 600 },
    );
    expect(moved).toBeGreaterThan(50);
  });

  test("swapping the sides mirrors the swing (duality)", () => {
    fc.assert(
      fc.property(someClaims, someBlocs, someParams, (claims, blocs, params) => {
        const one = resolveDebate(claims, blocs, params);
        const mirrored = resolveDebate(
          claims.map((claim) => ({ ...claim, sign: claim.sign === 1 ? -1 : 1 })),
          blocs.map((bloc) => ({ ...bloc, prior: 1 - bloc.prior })),
          params,
        );
        expect(mirrored.house).toBeCloseTo(1 - one.house, 12);
        one.claims.forEach((claim, i) => expect(mirrored.claims[i]?.housePoints).toBeCloseTo(-claim.housePoints, 9));
      }),
    );
  });

  test("the order of blocs, claims and cards changes nothing", () => {
    const turned = (nodes: readonly EvidenceNode[]): readonly EvidenceNode[] => nodes.map((node) => ({ ...node, attackers: turned(node.attackers) })).reverse();
    fc.assert(
      fc.property(someClaims, someBlocs, someParams, (claims, blocs, params) => {
        const other = claims.map((claim) => ({ ...claim, supports: turned(claim.supports), attacks: turned(claim.attacks) })).reverse();
        expect(houseAfter(other, [...blocs].reverse(), params)).toBeCloseTo(houseAfter(claims, blocs, params), 12);
      }),
    );
  });
});

test("half the swing stays, and reaching the threshold carries", () => {
  expect(priorAfter(0.4, 0.5, 0.5)).toBeCloseTo(0.45, 12);
  expect([carries(0.5, 0.5), carries(0.4999, 0.5), carries(0.61, 0.6)]).toEqual([true, false, true]);
});
