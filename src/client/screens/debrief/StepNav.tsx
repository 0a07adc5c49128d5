import { useEffect, useRef } from "react";
import { DEBRIEF_STEPS, type DebriefStepId } from "../../viewmodel/debriefSteps.ts";
import { m } from "../../words/words.ts";
import { Icon } from "../parts/Icon.tsx";
import { STEP_NAMES } from "../phrases/debriefStepNames.ts";

interface StepNavProps {
  readonly step: DebriefStepId;
  readonly onGo: (step: DebriefStepId) => void;
}

/** The numbered steps over the page. On a narrow one they run sideways, with the present one in sight. */
export function StepNav({ step, onGo }: StepNavProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const shown = list.current;
    const current = shown?.querySelector<HTMLElement>("[aria-current]");
    if (shown == null || current == null) return;
    shown.scrollLeft = current.offsetLeft - (shown.clientWidth - current.offsetWidth) / 2;
  }, [step]);
  return (
    <nav className="debrief-steps" aria-label={m.steps_label()}>
      <ol ref={list}>
        {DEBRIEF_STEPS.map((id, at) => (
          <li key={id}>
            <button type="button" {...(id === step && { "aria-current": "step" as const })} onClick={() => onGo(id)}>
              <span className="debrief-number">{at + 1}</span> <span>{STEP_NAMES[id]()}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Back and on, below the page. */
export function StepFoot({ step, onGo }: StepNavProps) {
  const at = DEBRIEF_STEPS.indexOf(step);
  const before = DEBRIEF_STEPS[at - 1];
  const after = DEBRIEF_STEPS[at + 1];
  return (
    <div className="debrief-foot">
      <button type="button" className="action plain slim" disabled={before === undefined} aria-label={before === undefined ? m.steps_back() : m.steps_backTo({ step: STEP_NAMES[before]() })} onClick={() => before !== undefined && onGo(before)}>
        <Icon name="left" size={16} /> {m.steps_back()}
      </button>
      <span className="small quiet">{m.steps_place({ at: at + 1, count: DEBRIEF_STEPS.length })}</span>
      {after === undefined ? (
        <span />
      ) : (
        <button type="button" className="action slim" onClick={() => onGo(after)}>
          {m.steps_next({ step: STEP_NAMES[after]() })} <Icon name="right" size={16} />
        </button>
      )}
    </div>
  );
}
