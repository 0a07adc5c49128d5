import { expect, test } from "vitest";
import { isProven, proofOf } from "../../src/debate/burdenOfProof.ts";

const CLAIMS = [{ id: "taken", strength: 0.62 }, { id: "harm", strength: 0.41 }, { id: "other", strength: 0.9 }];

test("the best of the claims that carry the burden counts, and no other", () => {
  expect(proofOf(CLAIMS, { claims: ["harm", "taken"], standard: 0.5 })).toEqual({ strength: 0.62, standard: 0.5 });
  expect(proofOf(CLAIMS, { claims: ["nobody made it"], standard: 0.5 })).toEqual({ strength: 0, standard: 0.5 });
});

test("reaching the standard is enough; without a burden nothing is lacking", () => {
  expect(isProven({ strength: 0.5, standard: 0.5 })).toBe(true);
  expect(isProven({ strength: 0.62, standard: 0.75 })).toBe(false);
  expect(isProven(null)).toBe(true);
});
