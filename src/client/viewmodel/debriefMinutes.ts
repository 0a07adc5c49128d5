import type { DebriefStepId } from "./debriefSteps.ts";

/** Minutes that a step may take, by the length of the lesson; 0 where it is better left out. About 30 % of the lesson in all. Source: MODEL §6.1, §6.2. */
const MINUTES: Readonly<Record<DebriefStepId, Readonly<Record<25 | 50 | 100, number>>>> = {
  decompress: { 25: 1, 50: 2, 100: 2 },
  happened: { 25: 1, 50: 2, 100: 4 },
  why: { 25: 2, 50: 3, 100: 5 },
  goals: { 25: 0, 50: 2, 100: 3 },
  evidence: { 25: 1, 50: 2, 100: 4 },
  whatif: { 25: 1, 50: 2, 100: 5 },
  assumptions: { 25: 0, 50: 2, 100: 4 },
  reality: { 25: 1, 50: 2, 100: 4 },
  transfer: { 25: 1, 50: 3, 100: 5 },
  survey: { 25: 1, 50: 2, 100: 3 },
};

/** Minutes suggested for a step. */
export const minutesFor = (step: DebriefStepId, lesson: 25 | 50 | 100): number => MINUTES[step][lesson];

/** Minutes suggested for the whole debrief. */
export const minutesInAll = (lesson: 25 | 50 | 100): number => Object.values(MINUTES).reduce((sum, minutes) => sum + minutes[lesson], 0);
