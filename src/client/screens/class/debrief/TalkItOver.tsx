import type { DebriefStepId } from "../../../viewmodel/debriefSteps.ts";
import { m } from "../../../words/words.ts";
import { PollBars } from "./PollBars.tsx";
import { STEP_QUESTIONS } from "./stepQuestions.ts";
import { lastPoll, useDebriefNews } from "./useLead.ts";

/** What the class talks about in a step: the question that was asked last, or the one that belongs to the step. */
export function TalkItOver({ step, here }: { readonly step: DebriefStepId; readonly here: number }) {
  const poll = lastPoll(useDebriefNews(), step);
  return (
    <section className="talk-it-over" aria-live="polite">
      <h2>{m.classDebrief_poll_talk()}</h2>
      <p className="talk-question">{poll?.question ?? STEP_QUESTIONS[step]()}</p>
      {poll !== undefined && <PollBars poll={poll} />}
      {poll !== undefined && <p className="quiet">{poll.open ? m.classDebrief_poll_ofHere({ voted: poll.voted, here }) : m.classDebrief_poll_voted({ count: poll.voted })}</p>}
    </section>
  );
}
