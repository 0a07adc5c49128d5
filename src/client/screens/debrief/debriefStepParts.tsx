import type { ComponentType } from "react";
import type { DebriefStepId } from "../../viewmodel/debriefSteps.ts";
import { DecompressStep } from "./DecompressStep.tsx";
import { WhatIfStep } from "./WhatIfStep.tsx";
import { AssumptionsPart } from "./AssumptionsPart.tsx";
import { laterPart } from "./laterPart.tsx";

const HappenedStep = laterPart(() => import("./HappenedStep.tsx").then((module) => module.HappenedStep));
const WhyStep = laterPart(() => import("./WhyStep.tsx").then((module) => module.WhyStep));
const GoalsStep = laterPart(() => import("./GoalsStep.tsx").then((module) => module.GoalsStep));
const EvidenceStep = laterPart(() => import("./EvidenceStep.tsx").then((module) => module.EvidenceStep));
const RealityStep = laterPart(() => import("./RealityStep.tsx").then((module) => module.RealityStep));
const TransferStep = laterPart(() => import("./TransferStep.tsx").then((module) => module.TransferStep));
const SurveyStep = laterPart(() => import("./SurveyStep.tsx").then((module) => module.SurveyStep));

/** What each step shows below its head: in a game of one's own, on the wall and on phones. */
export const DEBRIEF_STEP_PARTS: Readonly<Record<DebriefStepId, ComponentType>> = {
  decompress: DecompressStep,
  happened: HappenedStep,
  why: WhyStep,
  goals: GoalsStep,
  evidence: EvidenceStep,
  whatif: WhatIfStep,
  assumptions: AssumptionsPart,
  reality: RealityStep,
  transfer: TransferStep,
  survey: SurveyStep,
};
