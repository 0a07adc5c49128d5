/**
 * Names of the signals that the engine computes each round.
 *
 * `restricted` X, `copyability` K̄, `effort` N/2, `detection` p, `compliance`, `blocked` X·comp,
 * `unenforced` X(1−comp), `workaround` W, `leak` W/X, `rung` ρ, `grievance` g, `substitutes`, `cooperation`. Source: MODEL §2.3 (4)–(6).
 */
export const SIGNALS = [
  "restricted",
  "copyability",
  "effort",
  "detection",
  "compliance",
  "blocked",
  "unenforced",
  "workaround",
  "leak",
  "rung",
  "grievance",
  "substitutes",
  "cooperation",
] as const;
export type SignalId = (typeof SIGNALS)[number];
