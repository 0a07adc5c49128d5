/** The steps of a debrief, in their order: what the teacher leads a class through. Source: MODEL §6.2. */
export const DEBRIEF_STEPS = ["decompress", "happened", "why", "goals", "evidence", "whatif", "assumptions", "reality", "transfer", "survey"] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];
