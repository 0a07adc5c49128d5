import type { Scope } from "./scope.ts";

/** Groups of allies cannot give more than all the help there is. */
export function checkAlliedGroups({ scenario: { alliedGroups = [] }, report }: Scope): void {
  const all = alliedGroups.reduce((sum, { weight }) => sum + weight, 0);
  // Decimal shares that make 1 may make a hair more.
  if (all > 1 + 1e-9) report("S226", ["alliedGroups"], { message: `the weights of the allied groups sum to ${Math.round(1000 * all) / 1000}, which is more than 1` });
}
