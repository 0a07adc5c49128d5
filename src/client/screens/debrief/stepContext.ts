import { createContext } from "react";
import type { DebriefStepId } from "../../viewmodel/debriefSteps.ts";

/** The step in which a part of the debrief stands: one's own, or the one to which the class was led. */
export const StepContext = createContext<DebriefStepId | null>(null);
