import type { DebriefNews } from "../../../store/classPort.ts";
import { DEBRIEF_STEPS, type DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { m } from "../../../words/words.ts";
import { SteelmanPart } from "../../debrief/SteelmanPart.tsx";
import { KeepShared } from "../../debrief/KeepPart.tsx";
import { SurveyPart } from "../../debrief/SurveyPart.tsx";
import "../../debrief/buttons.css";
import "../../debrief/debrief.css";
import { Icon } from "../../parts/Icon.tsx";
import { STEP_NAMES } from "../../phrases/debriefStepNames.ts";
import "./classDebrief.css";
import { CompanionMarks } from "./CompanionMarks.tsx";
import { CompanionPoll } from "./CompanionPoll.tsx";
import { CompanionStatement } from "./CompanionStatement.tsx";
import { STEP_QUESTIONS } from "./stepQuestions.ts";
import { lastPoll } from "./useLead.ts";

interface CompanionProps {
  readonly debrief: DebriefNews;
  readonly step: DebriefStepId;
  readonly onLook: (() => void) | null;
}

/** What a phone shows while the teacher leads: the question of the step, and what one can vote on and mark. */
export function Companion({ debrief, step, onLook }: CompanionProps) {
  const poll = lastPoll(debrief, step);
  return (
    <main className="class-main narrow companion" aria-label={m.classDebrief_shows({ step: STEP_NAMES[step]() })}>
      <div>
        <p className="kick">{m.classDebrief_progress({ at: DEBRIEF_STEPS.indexOf(step) + 1, count: DEBRIEF_STEPS.length })}</p>
        <h1 aria-live="polite">{m.classDebrief_shows({ step: STEP_NAMES[step]() })}</h1>
      </div>
      <p className="lede">{STEP_QUESTIONS[step]()}</p>
      {poll !== undefined && <CompanionPoll key={poll.id} poll={poll} />}
      {(step === "transfer" || debrief.statement.lines.length > 0) && <CompanionStatement statement={debrief.statement} />}
      <CompanionMarks step={step} />
      {step === "goals" && <SteelmanPart />}
      {step === "survey" && <SurveyPart />}
      {step === "survey" && <KeepShared />}
      {onLook === null ? (
        <p className="small quiet">{m.classDebrief_together()}</p>
      ) : (
        <button type="button" className="action plain" onClick={onLook}>
          <Icon name="eye" size={16} /> {m.classDebrief_lookAround()}
        </button>
      )}
    </main>
  );
}
