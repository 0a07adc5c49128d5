import type { ReactNode } from "react";
import type { ProjectorNews } from "../../../store/classPort.ts";
import { DEBRIEF_STEPS, type DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { m } from "../../../words/words.ts";
import { StepPage } from "../../debrief/StepPage.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { SCROLLS } from "../../parts/scrolls.ts";
import { STEP_NAMES } from "../../phrases/debriefStepNames.ts";
import { useNews } from "../classContext.ts";
import { useArrowKeys } from "../useArrowKeys.ts";
import "./classDebrief.css";
import { MarksOnWall } from "./MarksOnWall.tsx";
import { TalkItOver } from "./TalkItOver.tsx";
import { useLead } from "./useLead.ts";
import { useWallScroll } from "./useWallScroll.ts";
import { WallEnding } from "./WallEnding.tsx";

/** The debrief on the wall: the ending, then the step to which the teacher leads the class, from the console or here by a presenter's remote. */
export function WallDebrief({ room }: { readonly room: ProjectorNews["rooms"][number] }) {
  const { step, stepBy } = useLead();
  useArrowKeys(stepBy);
  const steer = <Steer step={step} onStep={stepBy} />;
  return step === null ? <WallEnding steer={steer} /> : <OneStep key={step} step={step} room={room.id} steer={steer} />;
}

interface OneStepProps {
  readonly step: DebriefStepId;
  readonly room: string;
  readonly steer: ReactNode;
}

function OneStep({ step, room, steer }: OneStepProps) {
  const { here } = useNews("projector");
  const pane = useWallScroll();
  return (
    <main className="table wide wall-debrief" aria-label={STEP_NAMES[step]()}>
      <div className="wall-step">
        <div className="table-left sheet-of-paper" ref={pane} {...SCROLLS}>
          <StepPage step={step} />
        </div>
        <div className="wall-side" {...SCROLLS}>
          <TalkItOver step={step} here={here} />
          <MarksOnWall step={step} room={room} />
        </div>
      </div>
      {steer}
    </main>
  );
}

function Steer({ step, onStep }: { readonly step: DebriefStepId | null; readonly onStep: (by: number) => void }) {
  const at = step === null ? -1 : DEBRIEF_STEPS.indexOf(step);
  const next = DEBRIEF_STEPS[at + 1];
  return (
    <nav className="row wall-steer" aria-label={m.classDebrief_lead_steps()}>
      <button type="button" className="text-button" disabled={at < 1} onClick={() => onStep(-1)}>
        <Icon name="left" /> {m.classDebrief_lead_back()}
      </button>
      {step !== null && (
        <span className="quiet">
          {STEP_NAMES[step]()} · {m.classDebrief_progress({ at: at + 1, count: DEBRIEF_STEPS.length })}
        </span>
      )}
      {next !== undefined && (
        <button type="button" className="text-button" onClick={() => onStep(1)}>
          {at < 0 ? m.classDebrief_lead_begin() : STEP_NAMES[next]()} <Icon name="right" />
        </button>
      )}
    </nav>
  );
}
