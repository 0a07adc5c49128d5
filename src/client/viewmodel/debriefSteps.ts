/**
 * The steps of a debrief, in their order: out of the role first, what happened before why, and what to
 * take away last. One's own game, the projector and the phones all walk this one list. Source: MODEL §6.2.
 */
export const DEBRIEF_STEPS = [
  "decompress",
  "happened",
  "why",
  "goals",
  "evidence",
  "whatif",
  "assumptions",
  "reality",
  "transfer",
  "survey",
] as const;

export type DebriefStepId = (typeof DEBRIEF_STEPS)[number];

export const FIRST_DEBRIEF_STEP: DebriefStepId = DEBRIEF_STEPS[0];

/** The step a stored or addressed name means; the first one if it means none. */
export function debriefStepOf(name: string | undefined): DebriefStepId {
  return DEBRIEF_STEPS.find((step) => step === name) ?? FIRST_DEBRIEF_STEP;
}
