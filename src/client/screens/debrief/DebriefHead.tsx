import { useMemo } from "react";
import { mostMoved } from "../../viewmodel/debriefView.ts";
import { evenFigure } from "../../viewmodel/figures.ts";
import { goalsView } from "../../viewmodel/goalsView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { publicInterestView } from "../../viewmodel/publicInterestView.ts";
import { newsOf } from "../../viewmodel/meterView.ts";
import { useInterestWeights } from "./interestWeights.ts";

/** Meters that stand beside the ending. */
const FIGURES = 2;

/** The ending, the figures that moved most, and how you fared. */
export function DebriefHead() {
  const { compiled, scenario, view } = useMatch();
  const ending = scenario.endings.find(({ id }) => id === view.world.ending);
  const figures = useMemo(() => mostMoved(compiled, view, FIGURES), [compiled, view]);
  const you = useMemo(() => goalsView(compiled, view).find(({ role }) => role.you), [compiled, view]);
  const weights = useInterestWeights();
  const interest = useMemo(() => publicInterestView(compiled, view, weights), [compiled, view, weights]);
  const score = view.scores?.find(({ role }) => role === view.you);
  return (
    <header className="debrief-head">
      <div>
        <p className="kick">{m.debrief_kicker({ name: scenario.roundName, round: view.world.round, rounds: compiled.rounds })}</p>
        <h1>{ending?.title}</h1>
        <p className="ending-text">{ending?.text}</p>
        {you !== undefined && (
          <p className="quiet">
            {m.debrief_you_up({ role: you.role.short, from: evenFigure(you.start), to: evenFigure(you.end) })} {you.agenda !== null && (you.agenda.judged.holds ? m.debrief_you_agendaYes() : m.debrief_you_agendaNo())}
          </p>
        )}
      </div>
      <dl className="key-figures">
        {score !== undefined && (
          <div className="first">
            <dt>{m.debrief_you_score()}</dt>
            <dd>
              <b>{evenFigure(score.total)}</b>
            </dd>
          </div>
        )}
        <div className="first">
          <dt>{m.debrief_you_public()}</dt>
          <dd>
            <b>{evenFigure(interest.end)}</b> <Delta change={interest.end - interest.start} news={newsOf(interest.end - interest.start, "high")} />
          </dd>
        </div>
        {figures.map(({ id, title, value, change, news }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <b>{evenFigure(value)}</b> <Delta change={change} news={news} />
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
