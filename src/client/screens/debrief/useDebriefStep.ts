import { useEffect } from "react";
import type { DebriefStepId } from "../../viewmodel/debriefSteps.ts";
import { DEBRIEF_STEPS, debriefStepOf } from "../../viewmodel/debriefSteps.ts";
import { useGame } from "../gameContext.ts";
import { leadsOn } from "./leadsOn.ts";

/** The field of the draft that keeps the step: a reload comes back to it. */
const FIELD = "debriefStep";

/** The step on show, and the way to another. */
export function useDebriefStep(): { readonly step: DebriefStepId; go(step: DebriefStepId): void; by(count: number): void } {
  const step = debriefStepOf(useGame((state) => state.draft.composer[FIELD]));
  const compose = useGame((state) => state.compose);
  const go = (next: DebriefStepId): void => compose(FIELD, next);
  const by = (count: number): void => {
    const next = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(step) + count];
    if (next !== undefined) go(next);
  };
  return { step, go, by };
}

/** Left and right turn to the step before and after. */
export function useStepKeys(by: (count: number) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!leadsOn(event)) return;
      if (event.key === "ArrowRight") by(1);
      if (event.key === "ArrowLeft") by(-1);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}
