import type { Scope } from "./scope.ts";

/** Each rung of the ladder stands higher than the one below. */
export function checkLadder({ scenario, report }: Scope): void {
  const { rungs } = scenario.ladder;
  for (const [i, { threshold }] of rungs.entries()) {
    const below = rungs[i - 1]?.threshold;
    if (below !== undefined && threshold <= below) report("S211", ["ladder", "rungs", i, "threshold"], { message: `the threshold of rung ${i + 1} is ${threshold}; it must be above ${below}, that of rung ${i}` });
  }
}
