import { isProven } from "../../debate/burdenOfProof.ts";
import { carries } from "../../debate/resolveDebate.ts";
import type { Debate } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";

/** How a motion ended. It can fall although the house was for it: because it was not proven. Source: MODEL §8 B. */
export type VerdictKind = "passed" | "fell" | "notProven";

/** How a debate ended; null while it is open. */
export function verdictKind({ motions }: Pick<Scenario, "motions">, { motion: name, verdict }: Pick<Debate, "motion" | "verdict">): VerdictKind | null {
  if (verdict === null) return null;
  if (verdict.passed) return "passed";
  const threshold = motions.find(({ id }) => id === name)?.threshold ?? 0.5;
  return isProven(verdict.proof ?? null) || !carries(verdict.support, threshold) ? "fell" : "notProven";
}
