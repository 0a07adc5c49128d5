import { expect, test } from "vitest";
import type { MotionOutcome } from "../../src/engine/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { guessDebate } from "../../src/standins/guessDebate.ts";
import { smallScenarioWith } from "../helpers/setTheScene.ts";

/** The small scenario with a house that is all for its first motion, which has to be proven to a standard; null for no proof. */
const facing = (standard: number | null): CompiledScenario =>
  smallScenarioWith(({ blocs, motions }) => ({
    motions: motions.map((motion, index) => (index > 0 ? motion : { ...motion, priors: Object.fromEntries(blocs.map(({ id }) => [id, 0.9])), ...(standard !== null && { proof: { claims: [motion.claims.find(({ side }) => side === "pro")?.id ?? ""], standard } }) })),
  }));

const guesses = (compiled: CompiledScenario): readonly MotionOutcome[] => Array.from({ length: 400 }, (_, seed) => guessDebate(compiled, 0, { shifts: {}, seed }));
const passed = (compiled: CompiledScenario): number => guesses(compiled).filter((guess) => guess.passed).length;

test("the votes alone do not pass a motion that has to be proven", () => {
  expect(passed(facing(null))).toBe(400);
  expect(passed(facing(1))).toBe(0);
});

test("a bare claim meets a standard that asks for no more", () => {
  expect(passed(facing(0.2))).toBe(400);
});

test("the higher the standard, the rarer the proof", () => {
  const shares = [0.25, 0.35, 0.45].map((standard) => passed(facing(standard)));
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(new Set(shares).size).toBe(shares.length);
});

test("the proof does not change the vote, and the same seed gives the same guess", () => {
  const proven = facing(0.4);
  expect(guesses(proven).map(({ support }) => support)).toEqual(guesses(facing(null)).map(({ support }) => support));
  expect(guesses(proven)).toEqual(guesses(proven));
});
