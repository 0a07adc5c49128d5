import { useEffect } from "react";
import type { DebriefStepId } from "../../viewmodel/debriefSteps.ts";
import { DEBRIEF_STEPS, debriefStepOf } from "../../viewmodel/debriefSteps.ts";
import { useGame } from "../gameContext.ts";

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

/** Where arrow keys mean something else. */
const TAKES_ARROWS = "input, select, textarea, summary, [role=radio], [role=slider], [tabindex='0'], .board";

/** Left and right turn to the step before and after. */
export function useStepKeys(by: (count: number) => void): void {
  useEffect(() => {
    const press = ({ key, target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void => {
      if (altKey || ctrlKey || metaKey || shiftKey || document.querySelector("dialog[open]") !== null) return;
      if (target instanceof Element && target.closest(TAKES_ARROWS) !== null) return;
      if (key === "ArrowRight") by(1);
      if (key === "ArrowLeft") by(-1);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}
