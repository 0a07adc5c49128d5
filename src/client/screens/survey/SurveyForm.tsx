import { type FormEvent, useId, useMemo, useState } from "react";
import type { SurveyAnswers, SurveyTime } from "../../store/classPort.ts";
import { knowledgeItems } from "../../viewmodel/survey/knowledgeItems.ts";
import { m } from "../../words/words.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { itemText, optionText } from "./itemText.ts";
import { SCALES } from "./scales.ts";
import "./survey.css";

interface SurveyFormProps {
  readonly scenario: MatchOnScreen["scenario"];
  readonly when: SurveyTime;
  readonly first: SurveyAnswers | null;
  /** What the button says. */
  readonly send: string;
  readonly onSend: (answers: SurveyAnswers) => void;
}

const MIDDLE: SurveyAnswers = { opinion: 50, confidence: 50, pro: 5, con: 5, items: [null, null, null, null] };

/** The questions of a survey. Source: MODEL §6.3. */
export function SurveyForm({ scenario, when, first, send, onSend }: SurveyFormProps) {
  const items = useMemo(() => knowledgeItems(scenario), [scenario]);
  const [answers, setAnswers] = useState<SurveyAnswers>(() => ({ ...MIDDLE, ...first, items: items.map((_, index) => first?.items[index] ?? null) }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSend(answers);
  };
  const answer = (index: number, chosen: number | null): void => setAnswers({ ...answers, items: answers.items.map((old, at) => (at === index ? chosen : old)) });
  return (
    <form className="survey stack" onSubmit={submit}>
      <p className="survey-question">{scenario.question}</p>
      {SCALES.map((scale) => (
        <ScaleField key={scale.of} scale={scale} value={answers[scale.of]} onChange={(value) => setAnswers({ ...answers, [scale.of]: value })} />
      ))}
      <h3>{m.survey_items_legend()}</h3>
      {items.map((item, index) => (
        <fieldset key={`${item.kind}.${item.subject}`} className="survey-item">
          <legend>{itemText(item, scenario)}</legend>
          {item.options.map((option, at) => (
            <label key={option.id} data-chosen={answers.items[index] === at}>
              <input type="radio" name={`${when}.${index}`} checked={answers.items[index] === at} onChange={() => answer(index, at)} />
              {optionText(item, option)}
            </label>
          ))}
          <label data-chosen={answers.items[index] === null}>
            <input type="radio" name={`${when}.${index}`} checked={answers.items[index] === null} onChange={() => answer(index, null)} />
            {m.survey_unknown()}
          </label>
        </fieldset>
      ))}
      <button type="submit" className="action">
        {send}
      </button>
    </form>
  );
}

interface ScaleFieldProps {
  readonly scale: (typeof SCALES)[number];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function ScaleField({ scale: { label, low, high, top, step }, value, onChange }: ScaleFieldProps) {
  const id = useId();
  return (
    <div className="survey-scale">
      <label htmlFor={id}>{label()}</label>
      <output htmlFor={id}>{value}</output>
      <input id={id} type="range" min={0} max={top} step={step} value={value} onChange={(event) => onChange(Number(event.target.value))} />
      <span className="small quiet">{low()}</span>
      <span className="small quiet survey-high">{high()}</span>
    </div>
  );
}
