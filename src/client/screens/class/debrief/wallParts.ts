import type { ComponentType } from "react";
import type { DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { AssumptionsPart } from "../../debrief/AssumptionsPart.tsx";
import { CausesPart } from "../../debrief/CausesPart.tsx";
import { DealsPart } from "../../debrief/DealsPart.tsx";
import { EvidencePart } from "../../debrief/EvidencePart.tsx";
import { GoalsPart } from "../../debrief/GoalsPart.tsx";
import { StoryPart } from "../../debrief/StoryPart.tsx";
import { WhatIfPart } from "../../debrief/WhatIfPart.tsx";
import { WhyPart } from "../../debrief/WhyPart.tsx";

/** What a step shows on the wall beside what the class says to it. */
export const WALL_PARTS: Readonly<Partial<Record<DebriefStepId, readonly ComponentType[]>>> = {
  happened: [StoryPart],
  why: [CausesPart, WhyPart],
  goals: [GoalsPart, DealsPart],
  evidence: [EvidencePart],
  whatif: [WhatIfPart],
  assumptions: [AssumptionsPart],
};
