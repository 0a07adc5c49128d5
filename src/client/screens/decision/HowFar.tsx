import type { PolicyView } from "../../viewmodel/decisionView.ts";
import { figure, percent } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";

/** How far a policy is to go: half or wholly, or no further than it stands. */
export function HowFar({ policy }: { readonly policy: PolicyView }) {
  const setLevel = useGame((state) => state.setLevel);
  const { id, title, steps, level, wished } = policy;
  const whole = Math.max(level, ...steps.map((step) => step.level));
  const all = level > 0 ? [...steps, { level, price: 0 }].sort((a, b) => a.level - b.level) : steps;
  return (
    <fieldset className="segments how-far">
      <legend className="small">
        {m.decision_howFar()} <span className="unseen">{title}</span>
      </legend>
      {all.map((step) => (
        <label key={step.level} data-chosen={step.level === wished}>
          <input type="radio" name={`level.${id}`} checked={step.level === wished} onChange={() => setLevel(id, step.level === level ? "asItIs" : step.level === whole ? "whole" : step.level)} />
          {step.level === level ? m.decision_step_asItIs() : (step.price === 0 ? m.decision_stepFree : m.decision_stepFor)({ step: stepName(step.level, whole), price: figure(step.price) })}
        </label>
      ))}
    </fieldset>
  );
}

function stepName(level: number, whole: number): string {
  if (level === whole) return m.decision_step_whole();
  return level === 0.5 ? m.decision_step_half() : m.decision_step_part({ share: percent(level) });
}
