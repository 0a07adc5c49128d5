import { useState } from "react";
import type { SurveyAnswers, SurveyTime } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { SurveyForm } from "./SurveyForm.tsx";
import { useLearning } from "./useLearning.ts";

interface AskSurveyProps {
  readonly scenario: MatchOnScreen["scenario"];
  readonly when: SurveyTime;
}

/** Asks a survey, keeps what is answered on this device and, in a class, sends it without a name. */
export function AskSurvey({ scenario, when }: AskSurveyProps) {
  const { own, answered, keep, ask, place } = useLearning();
  const [again, setAgain] = useState(false);
  const inClass = place === "student";
  const send = async (answers: SurveyAnswers): Promise<void> => {
    if (inClass && !(await ask({ type: "survey", when, answers }))) return;
    keep({ [when]: answers });
    setAgain(false);
  };
  if (answered.includes(when) && !again) {
    // After the game the right answers are shown at once: there is nothing to be changed any more.
    if (when === "post") return null;
    return (
      <div className="row wrap">
        <p aria-live="polite">{m.survey_sent()}</p>
        <ActionButton look="plain slim" onPress={() => setAgain(true)}>
          {m.survey_again()}
        </ActionButton>
      </div>
    );
  }
  return (
    <div className="stack">
      <p className="quiet">{when === "post" ? m.survey_about_post() : place === "solo" ? m.survey_about_preAlone() : m.survey_about_pre()}</p>
      <p className="small quiet">{inClass ? m.survey_anonymous() : m.survey_yours()}</p>
      <SurveyForm scenario={scenario} when={when} first={own[when]} send={inClass ? m.survey_send() : m.survey_keep()} onSend={(answers) => void send(answers)} />
    </div>
  );
}
