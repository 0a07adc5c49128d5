import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardShares } from "../../src/debate/cardShares.ts";
import { claimStrength } from "../../src/debate/claimStrength.ts";
import type { ClaimNode, EvidenceNode } from "../../src/debate/debateTree.ts";
import { shapleyValues } from "../../src/debate/shapleyValues.ts";
import { someClaims, someParams } from "./randomDebates.ts";
import { OPENING, plays } from "./workedDebate.ts";

const beta = 0.2;
const sharesOf = (claim: ClaimNode): Record<string, number> => Object.fromEntries(cardShares(claim, { beta }).map(({ cards, share }) => [cards.join("+"), share]));
const count = (nodes: readonly EvidenceNode[]): number => nodes.reduce((sum, node) => sum + 1 + count(node.attackers), 0);

describe("shapleyValues", () => {
  test("the textbook's glove game: two left gloves, one right", () => {
    const pairs = (coalition: number): number => ((coalition & 0b011) !== 0 && (coalition & 0b100) !== 0 ? 1 : 0);
    expect(shapleyValues(3, pairs)).toEqual([expect.closeTo(1 / 6, 12), expect.closeTo(1 / 6, 12), expect.closeTo(2 / 3, 12)]);
  });

  test("no players, no values; too many are refused", () => {
    expect(shapleyValues(0, () => 7)).toEqual([]);
    expect(() => shapleyValues(17, () => 0)).toThrow(RangeError);
  });
});

describe("cardShares", () => {
  test("sum to strength − β for any claim, at most eight of them, each play in one", () => {
    let grouped = 0;
    fc.assert(
      fc.property(someClaims, someParams, ([claim], params) => {
        if (claim === undefined) return;
        const shares = cardShares(claim, params);
        const sum = shares.reduce((total, { share }) => total + share, 0);
        expect(sum).toBeCloseTo(claimStrength(claim, params.beta).strength - params.beta, 12);
        const played = count(claim.supports) + count(claim.attacks);
        expect(shares.length).toBe(Math.min(8, played));
        expect(new Set(shares.flatMap(({ cards }) => cards)).size).toBe(played);
        if (played > 8) grouped++;
      }),
    );
    expect(grouped).toBeGreaterThan(3);
  });

  test("two alike share alike; two of one origin share what one of them would have", () => {
    const one: EvidenceNode = { id: "a", origin: "O1", relevance: 1, base: 0.6, attackers: [] };
    const claim: ClaimNode = { id: "c", sign: 1, theme: "law", supports: [one, { ...one, id: "b" }], attacks: [] };
    expect(sharesOf(claim)).toEqual({ a: expect.closeTo(0.24, 12), b: expect.closeTo(0.24, 12) });
  });

  test("in the worked debate the copy of a witness earns little", () => {
    const shares = sharesOf(OPENING[0] as ClaimNode);
    expect(Object.keys(shares)).toEqual(["E02", "E01", "E19"]);
    expect(shares["E02"]).toBeGreaterThan(shares["E19"] as number);
    expect(shares["E01"]).toBeLessThan(0.5 * (shares["E19"] as number));
  });

  test("attacks pull down, answers to attacks hold up", () => {
    const attack: EvidenceNode = { id: "attack", origin: "X", relevance: 1, base: 0.7, attackers: [{ id: "answer", origin: "Y", relevance: 1, base: 0.5, attackers: [] }] };
    const shares = sharesOf({ id: "c", sign: 1, theme: "law", supports: plays("E19:1"), attacks: [attack] });
    expect(shares["attack"]).toBeLessThan(0);
    expect(shares["answer"]).toBeGreaterThan(0);
    expect(shares["E19"]).toBeGreaterThan(0);
  });

  test("beyond eight plays the smallest are one", () => {
    const supports = Array.from({ length: 11 }, (_, i): EvidenceNode => ({ id: `e${i}`, origin: `O${i}`, relevance: 1, base: (i + 1) / 20, attackers: [] }));
    const shares = cardShares({ id: "c", sign: 1, theme: "law", supports, attacks: [] }, { beta });
    expect(shares.map(({ cards }) => cards.join("+"))).toEqual(["e4", "e5", "e6", "e7", "e8", "e9", "e10", "e0+e1+e2+e3"]);
  });
});
