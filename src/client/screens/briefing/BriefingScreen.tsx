import { useMemo } from "react";
import type { BriefingView } from "../../viewmodel/briefingView.ts";
import { briefingView } from "../../viewmodel/briefingView.ts";
import { figure } from "../../viewmodel/figures.ts";
import { dateText } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { EvidenceCard } from "../parts/EvidenceCard.tsx";
import { Flag } from "../parts/Flag.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Hint } from "../parts/Hint.tsx";
import { Icon } from "../parts/Icon.tsx";
import { StartOtherwise } from "../parts/StartOtherwise.tsx";
import { WeightBars } from "../parts/WeightBars.tsx";
import { SurveyInBriefing } from "../survey/surveyPlaces.tsx";
import "./briefing.css";

/** Paragraphs that are read at once: what is asked, and what its words mean. */
const INTRO_SHOWN = 2;

/** Before the first round: the world so far, who you are and what you want. */
export function BriefingScreen() {
  const { compiled, view } = useMatch();
  const submit = useGame((state) => state.submit);
  const briefing = useMemo(() => briefingView(compiled, view), [compiled, view]);
  const foot = (
    <ActionButton onPress={() => void submit({ type: "advance" })}>
      {m.briefing_begin({ name: briefing.roundName })} <Icon name="arrow" />
    </ActionButton>
  );
  return (
    <GameFrame title={m.app_screen_briefing()} foot={foot}>
      {briefing.you !== null && <YouAre you={briefing.you} />}
      <div>
        <p className="kick">
          <Icon name="clipping" size={16} /> {m.briefing_kick({ date: dateText(briefing.snapshot) })}
        </p>
        <h1>{briefing.question}</h1>
      </div>
      <Hint name="briefing" />
      <World intro={briefing.intro} />
      <StartOtherwise />
      <SurveyInBriefing />
      {briefing.you !== null && <You you={briefing.you} />}
      <Others others={briefing.others} />
      <HowItGoes roundName={briefing.roundName} rounds={briefing.rounds} />
      <section className="stack rule">
        <h2>{m.briefing_hand()}</h2>
        <p className="lede">{m.briefing_handAbout()}</p>
        {briefing.hand.map((card) => (
          <EvidenceCard key={card.id} card={card} />
        ))}
      </section>
    </GameFrame>
  );
}

function World({ intro }: Pick<BriefingView, "intro">) {
  const first = intro.slice(0, INTRO_SHOWN);
  const rest = intro.slice(INTRO_SHOWN);
  return (
    <section className="stack">
      {first.map((paragraph) => (
        <p key={paragraph} className="lede">
          {paragraph}
        </p>
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{m.briefing_readOn()}</summary>
          <div className="stack briefing-more">
            {rest.map((paragraph) => (
              <p key={paragraph} className="lede">
                {paragraph}
              </p>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

/** Who you are, before all else. */
function YouAre({ you }: { readonly you: NonNullable<BriefingView["you"]> }) {
  return (
    <div className="you-are">
      <p className="row">
        <Flag letter={you.flag} size={28} /> <b>{m.briefing_you({ role: you.title })}</b>
      </p>
      <p>{you.brief}</p>
    </div>
  );
}

function You({ you }: { readonly you: NonNullable<BriefingView["you"]> }) {
  const { goals, weights, agenda } = you;
  return (
    <section className="stack rule">
      <h2>{m.briefing_wants()}</h2>
      <ul className="bullets">
        {goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      <div>
        <h3>{m.briefing_weights()}</h3>
        <WeightBars weights={weights} />
      </div>
      {agenda !== null && (
        <div className="secret">
          <p className="row">
            <Icon name="lock" size={16} /> <b>{m.briefing_agenda({ points: figure(agenda.points) })}</b>
          </p>
          <p>{agenda.title}</p>
        </div>
      )}
    </section>
  );
}

function Others({ others }: Pick<BriefingView, "others">) {
  const openPanel = useGame((state) => state.openPanel);
  return (
    <section className="stack rule">
      <h2>{m.briefing_others()}</h2>
      <ul className="others">
        {others.map(({ id, short, flag, wants }) => (
          <li key={id}>
            <button type="button" onClick={() => openPanel({ kind: "role", role: id })}>
              <Flag letter={flag} size={24} />
              <span>
                <b>{short}</b>
                <span className="quiet">{wants}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowItGoes({ roundName, rounds }: Pick<BriefingView, "roundName" | "rounds">) {
  const steps = [m.briefing_step_evidence(), m.briefing_step_debate(), m.briefing_step_decision(), m.briefing_step_resolution(), m.briefing_step_report()];
  return (
    <section className="stack rule">
      <h2>{m.briefing_howTitle({ name: roundName })}</h2>
      <ol className="steps-list">
        {steps.map((step, index) => (
          <li key={step}>
            <span aria-hidden="true">{index + 1}</span>
            {step}
          </li>
        ))}
      </ol>
      <p className="lede">{m.briefing_howEnds({ rounds })}</p>
    </section>
  );
}
