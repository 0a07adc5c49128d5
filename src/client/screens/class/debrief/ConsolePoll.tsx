import { type FormEvent, useState } from "react";
import type { DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { m } from "../../../words/words.ts";
import { ActionButton } from "../../parts/ActionButton.tsx";
import { useNews } from "../classContext.ts";
import { PollBars } from "./PollBars.tsx";
import { useLead } from "./useLead.ts";
import { LONGEST_ANSWER, MOST_ANSWERS, useReadyQuestions } from "./useReadyQuestions.ts";

/** The questions that can be put to the class in a step, and the one that is asked. */
export function ConsolePoll({ step }: { readonly step: DebriefStepId }) {
  const { students } = useNews("console");
  const { debrief, order } = useLead();
  const ready = useReadyQuestions(step);
  const last = debrief?.polls.at(-1);
  const asked = last?.step === step ? last : undefined;
  const here = students.filter((one) => one.here && !one.removed).length;
  return (
    <section className="console-part stack" aria-label={m.classDebrief_poll_title()}>
      <h2>{m.classDebrief_poll_title()}</h2>
      {asked !== undefined && (
        <div className="stack asked-poll">
          <h3>{asked.question}</h3>
          <PollBars poll={asked} />
          <p className="small" aria-live="polite">
            {asked.open ? m.classDebrief_poll_ofHere({ voted: asked.voted, here }) : m.classDebrief_poll_voted({ count: asked.voted })}
          </p>
          <ActionButton look={asked.open ? "slim" : "plain slim"} onPress={() => void order({ type: "pollOpen", open: !asked.open })}>
            {asked.open ? m.classDebrief_poll_close() : m.classDebrief_poll_again()}
          </ActionButton>
        </div>
      )}
      {asked?.open !== true && ready.length > 0 && (
        <>
          <h3>{m.classDebrief_poll_ready()}</h3>
          <ul className="ready-questions">
            {ready.map(({ question, options }) => (
              <li key={question} className="stack">
                <p>
                  <b>{question}</b>
                </p>
                <p className="small quiet">{options.join(" · ")}</p>
                <ActionButton look="plain slim" onPress={() => void order({ type: "poll", question, options: [...options] })}>
                  {m.classDebrief_poll_open()} <span className="unseen">{question}</span>
                </ActionButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked?.open !== true && <OwnQuestion />}
    </section>
  );
}

/** Letters of a question. */
const LONGEST_QUESTION = 200;

function OwnQuestion() {
  const { order } = useLead();
  const [question, setQuestion] = useState("");
  const [answers, setAnswers] = useState<readonly string[]>(["", ""]);
  const options = answers.map((answer) => answer.trim()).filter((answer) => answer !== "");
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (question.trim() === "" || options.length < 2) return;
    void order({ type: "poll", question: question.trim(), options }).then((asked) => {
      if (!asked) return;
      setQuestion("");
      setAnswers(["", ""]);
    });
  };
  return (
    <details>
      <summary>{m.classDebrief_poll_own()}</summary>
      <form className="stack" onSubmit={send}>
        <label>
          {m.classDebrief_poll_question()}
          <textarea className="field area" maxLength={LONGEST_QUESTION} value={question} onChange={(event) => setQuestion(event.target.value)} />
        </label>
        {answers.map((answer, index) => (
          <label key={index}>
            {m.classDebrief_poll_option({ number: index + 1 })}
            <input className="field" maxLength={LONGEST_ANSWER} value={answer} onChange={(event) => setAnswers(answers.map((one, at) => (at === index ? event.target.value : one)))} />
          </label>
        ))}
        <div className="row wrap">
          {answers.length < MOST_ANSWERS && (
            <ActionButton look="plain slim" onPress={() => setAnswers([...answers, ""])}>
              {m.classDebrief_poll_more()}
            </ActionButton>
          )}
          <button type="submit" className="action slim">
            {m.classDebrief_poll_open()}
          </button>
        </div>
      </form>
    </details>
  );
}
