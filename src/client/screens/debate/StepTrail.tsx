import type { DebateView } from "../../viewmodel/debateView.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { m } from "../../words/words.ts";
import { stepText } from "../phrases/stepText.ts";

/** The steps of the debate, with who speaks in each. */
export function StepTrail({ debate }: { readonly debate: DebateView }) {
  return (
    <ol className="steps" aria-label={m.debate_steps_label()}>
      {debate.trail.map(({ step, state, speaker }) => (
        <li key={step} data-state={state} {...(state === "now" && { "aria-current": "step" as const })}>
          <span className="step-name">
            {state === "done" && <Icon name="check" size={13} />}
            {stepText(step)}
          </span>
          {speaker !== null && (
            <span className="step-who">
              <Flag letter={speaker.flag} size={13} /> {speaker.you ? m.debate_steps_speakerYou() : speaker.short}
            </span>
          )}
          {step === "floor" && <span className="step-who">{m.debate_steps_everybody()}</span>}
        </li>
      ))}
    </ol>
  );
}
