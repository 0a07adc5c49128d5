import type { DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { m } from "../../../words/words.ts";

/** What is talked about in a step. */
export const STEP_QUESTIONS: Readonly<Record<DebriefStepId, () => string>> = {
  decompress: m.classDebrief_ask_decompress,
  happened: m.classDebrief_ask_happened,
  why: m.classDebrief_ask_why,
  goals: m.classDebrief_ask_goals,
  evidence: m.classDebrief_ask_evidence,
  whatif: m.classDebrief_ask_whatif,
  assumptions: m.classDebrief_ask_assumptions,
  reality: m.classDebrief_ask_reality,
  transfer: m.classDebrief_ask_transfer,
  survey: m.classDebrief_ask_survey,
};
