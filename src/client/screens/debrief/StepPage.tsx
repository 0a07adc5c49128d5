import type { DebriefStepId } from "../../viewmodel/debriefSteps.ts";
import { Hint } from "../parts/Hint.tsx";
import { DEBRIEF_STEP_PARTS } from "./debriefStepParts.tsx";
import { StepHead } from "./StepHead.tsx";
import { StepContext } from "./stepContext.ts";
import { Trail } from "./Trail.tsx";
import "./buttons.css";
import "./debrief.css";
import "./steps.css";

/** One step of the debrief: its head, and below it what it shows. The same for one player, on the wall and on phones. */
export function StepPage({ step }: { readonly step: DebriefStepId }) {
  const Part = DEBRIEF_STEP_PARTS[step];
  return (
    <StepContext value={step}>
      <div className="debrief" data-step={step}>
        <StepHead step={step} />
        {step === "decompress" && <Hint name="debrief" />}
        <Part key={step} />
        <Trail />
      </div>
    </StepContext>
  );
}
