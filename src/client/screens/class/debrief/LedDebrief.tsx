import { type ReactNode, useState } from "react";
import { m } from "../../../words/words.ts";
import { useDebriefStep } from "../../debrief/useDebriefStep.ts";
import { Icon } from "../../parts/Icon.tsx";
import { OpenPanel } from "../../parts/OpenPanel.tsx";
import { TopBar } from "../../parts/TopBar.tsx";
import { STEP_NAMES } from "../../phrases/debriefStepNames.ts";
import { useNews } from "../classContext.ts";
import { Companion } from "./Companion.tsx";

/** A phone while the teacher leads: it goes with the step, or, where it may, looks around in the debrief by itself. */
export function LedDebrief({ children }: { readonly children: ReactNode }) {
  const { debrief } = useNews("student");
  const [alone, setAlone] = useState(false);
  const { go } = useDebriefStep();
  const step = debrief?.lead.step ?? null;
  if (debrief === null || step === null) return children;
  const { locked } = debrief.lead;
  if (alone && !locked) {
    return (
      <>
        <div className="follow-bar">
          <p aria-live="polite">{m.classDebrief_shows({ step: STEP_NAMES[step]() })}</p>
          <button type="button" className="action slim" onClick={() => setAlone(false)}>
            <Icon name="undo" size={16} /> {m.classDebrief_follow()}
          </button>
        </div>
        {children}
      </>
    );
  }
  // One begins to look where the others are.
  const look = (): void => {
    go(step);
    setAlone(true);
  };
  return (
    <>
      <div className="game">
        <TopBar screen="debrief" />
        <div className="companion-sheet">
          <Companion debrief={debrief} step={step} onLook={locked ? null : look} />
        </div>
      </div>
      <OpenPanel />
    </>
  );
}
