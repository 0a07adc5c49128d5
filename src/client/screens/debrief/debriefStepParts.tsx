import type { ComponentType } from "react";
import type { DebriefStepId } from "../../viewmodel/debriefSteps.ts";
import { m } from "../../words/words.ts";
import { DecompressStep } from "./DecompressStep.tsx";
import { WhatIfStep } from "./WhatIfStep.tsx";
import { AssumptionsPart } from "./AssumptionsPart.tsx";
import { laterPart } from "./laterPart.tsx";

/** A step of the debrief: what it is called, and what it shows below its head. */
export interface DebriefStep {
  readonly id: DebriefStepId;
  readonly name: () => string;
  readonly Part: ComponentType;
}

const HappenedStep = laterPart(() => import("./HappenedStep.tsx").then((module) => module.HappenedStep));
const WhyStep = laterPart(() => import("./WhyStep.tsx").then((module) => module.WhyStep));
const GoalsStep = laterPart(() => import("./GoalsStep.tsx").then((module) => module.GoalsStep));
const EvidenceStep = laterPart(() => import("./EvidenceStep.tsx").then((module) => module.EvidenceStep));
const RealityStep = laterPart(() => import("./RealityStep.tsx").then((module) => module.RealityStep));
const TransferStep = laterPart(() => import("./TransferStep.tsx").then((module) => module.TransferStep));
const SurveyStep = laterPart(() => import("./SurveyStep.tsx").then((module) => module.SurveyStep));

/** The steps as they are shown, in their order: in a game of one's own, on the wall and on phones. */
export const DEBRIEF_STEP_PARTS: readonly DebriefStep[] = [
  { id: "decompress", name: m.steps_name_decompress, Part: DecompressStep },
  { id: "happened", name: m.steps_name_happened, Part: HappenedStep },
  { id: "why", name: m.steps_name_why, Part: WhyStep },
  { id: "goals", name: m.steps_name_goals, Part: GoalsStep },
  { id: "evidence", name: m.steps_name_evidence, Part: EvidenceStep },
  { id: "whatif", name: m.steps_name_whatif, Part: WhatIfStep },
  { id: "assumptions", name: m.steps_name_assumptions, Part: AssumptionsPart },
  { id: "reality", name: m.steps_name_reality, Part: RealityStep },
  { id: "transfer", name: m.steps_name_transfer, Part: TransferStep },
  { id: "survey", name: m.steps_name_survey, Part: SurveyStep },
];
