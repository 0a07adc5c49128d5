import type { DebateView, StepView } from "../../viewmodel/debateView.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { m } from "../../words/words.ts";

const NAMES: Readonly<Record<StepView["step"], () => string>> = {
  proCase: m.debate_steps_proCase,
  conCase: m.debate_steps_conCase,
  conRebuttal: m.debate_steps_conRebuttal,
  proRebuttal: m.debate_steps_proRebuttal,
  floor: m.debate_steps_floor,
  vote: m.debate_steps_vote,
};

/** What a step of the debate is called. */
export const stepName = (step: StepView["step"]): string => NAMES[step]();

/** The steps of the debate, with who speaks in each. */
export function StepTrail({ debate }: { readonly debate: DebateView }) {
  return (
    <ol className="steps" aria-label={m.debate_steps_label()}>
      {debate.trail.map(({ step, state, speaker }) => (
        <li key={step} data-state={state} {...(state === "now" && { "aria-current": "step" as const })}>
          <span className="step-name">
            {state === "done" && <Icon name="check" size={13} />}
            {stepName(step)}
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
