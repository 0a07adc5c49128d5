import type { DebriefNews, DebriefOrder, PollView } from "../../../store/classPort.ts";
import { DEBRIEF_STEPS, type DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { useClass } from "../classContext.ts";

/** The debrief as the class is told of it; null before it is led. */
export const useDebriefNews = (): DebriefNews | null => useClass((state) => state.news?.debrief ?? null);

/** The question that was asked last in a step. */
export const lastPoll = (debrief: DebriefNews | null, step: DebriefStepId): PollView | undefined => debrief?.polls.filter((poll) => poll.step === step).at(-1);

interface Led {
  readonly debrief: DebriefNews | null;
  /** Where the class is; null before the first step, and while everybody is left alone. */
  readonly step: DebriefStepId | null;
  order(order: DebriefOrder): Promise<boolean>;
  goTo(step: DebriefStepId | null): void;
  /** Goes so many steps on, or back; before the first step it begins. */
  stepBy(by: number): void;
}

/** How the teacher leads the debrief, at the console and on the wall. */
export function useLead(): Led {
  const debrief = useDebriefNews();
  const ask = useClass((state) => state.ask);
  const step = debrief?.lead.step ?? null;
  const order = (wanted: DebriefOrder): Promise<boolean> => ask({ type: "leadDebrief", order: wanted });
  const goTo = (wanted: DebriefStepId | null): void => void order({ type: "lead", step: wanted });
  const stepBy = (by: number): void => {
    const next = DEBRIEF_STEPS[step === null ? 0 : DEBRIEF_STEPS.indexOf(step) + by];
    if (next !== undefined && next !== step && (step !== null || by > 0)) goTo(next);
  };
  return { debrief, step, order, goTo, stepBy };
}
