import { useEffect } from "react";
import { leadsOn } from "../debrief/leadsOn.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** A presenter's remote sends arrow keys, or turns pages. What is typed into a control stays there. */
export function useArrowKeys(onStep: (step: number) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step !== undefined && leadsOn(event)) onStep(step);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}
