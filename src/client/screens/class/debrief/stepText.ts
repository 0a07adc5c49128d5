import type { DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { m } from "../../../words/words.ts";

/** What a step is called on the console, the wall and the phones. */
export const STEP_NAMES: Readonly<Record<DebriefStepId, () => string>> = {
  decompress: m.classDebrief_step_decompress,
  happened: m.classDebrief_step_happened,
  why: m.classDebrief_step_why,
  goals: m.classDebrief_step_goals,
  evidence: m.classDebrief_step_evidence,
  whatif: m.classDebrief_step_whatif,
  assumptions: m.classDebrief_step_assumptions,
  reality: m.classDebrief_step_reality,
  transfer: m.classDebrief_step_transfer,
  survey: m.classDebrief_step_survey,
};

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
