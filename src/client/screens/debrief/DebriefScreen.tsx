import { useRef } from "react";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { useArrival } from "../parts/arrival.ts";
import { StepFoot, StepNav } from "./StepNav.tsx";
import { StepPage } from "./StepPage.tsx";
import { useDebriefStep, useStepKeys } from "./useDebriefStep.ts";

/** The debrief of a game, step by step: how it ended, why, and what to take away. */
export function DebriefScreen() {
  const { scenario, view } = useMatch();
  const ending = scenario.endings.find(({ id }) => id === view.world.ending);
  const { step, go, by } = useDebriefStep();
  const page = useRef<HTMLDivElement>(null);
  useStepKeys(by);
  useArrival(`debrief.${step}`, page);
  return (
    <main className="table wide debrief-page" aria-label={ending?.title ?? m.debrief_title()}>
      <StepNav step={step} onGo={go} />
      <div className="table-left sheet-of-paper" ref={page}>
        <StepPage step={step} />
      </div>
      <StepFoot step={step} onGo={go} />
    </main>
  );
}
