import type { DebriefStepId } from "../../viewmodel/debriefSteps.ts";
import { m } from "../../words/words.ts";

/** What a step of the debrief is called: in a game of one's own, on the console, the wall and the phones. */
export const STEP_NAMES: Readonly<Record<DebriefStepId, () => string>> = {
  decompress: m.steps_name_decompress,
  happened: m.steps_name_happened,
  why: m.steps_name_why,
  goals: m.steps_name_goals,
  evidence: m.steps_name_evidence,
  whatif: m.steps_name_whatif,
  assumptions: m.steps_name_assumptions,
  reality: m.steps_name_reality,
  transfer: m.steps_name_transfer,
  survey: m.steps_name_survey,
};
