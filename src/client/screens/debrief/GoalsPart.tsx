import { useMemo } from "react";
import { evenFigure, figure } from "../../viewmodel/figures.ts";
import type { GoalView } from "../../viewmodel/goalsView.ts";
import { goalsView } from "../../viewmodel/goalsView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Spark } from "../parts/Spark.tsx";
import { Conditions } from "./Conditions.tsx";
import { PartHeading } from "./PartHeading.tsx";

/** Least change that is good or bad news, points. */
const LEAST_CHANGE = 0.05;

/** What every role wanted, openly and in secret, and what became of it. */
export function GoalsPart() {
  const { compiled, view } = useMatch();
  const goals = useMemo(() => goalsView(compiled, view), [compiled, view]);
  return (
    <section className="debrief-part">
      <PartHeading part="goals" title={m.debrief_goals_title()} about={m.debrief_goals_about()} />
      <ul className="goals">
        {goals.map((goal) => (
          <Goal key={goal.role.id} goal={goal} />
        ))}
      </ul>
    </section>
  );
}

const newsOfChange = (change: number): "none" | "good" | "bad" => (Math.abs(change) < LEAST_CHANGE ? "none" : change > 0 ? "good" : "bad");

function Goal({ goal }: { readonly goal: GoalView }) {
  const { role, goals, start, end, history, parts, agenda } = goal;
  const change = end - start;
  return (
    <li className="goal" data-you={role.you}>
      <div className="goal-head">
        <Flag letter={role.flag} size={26} />
        <h3>{role.you ? m.debrief_goals_you({ role: role.short }) : role.short}</h3>
        <Spark history={history} news={newsOfChange(change)} />
      </div>
      <p className="goal-figures">
        <b>{m.debrief_goals_from({ from: evenFigure(start), to: evenFigure(end) })}</b> <Delta change={change} news={newsOfChange(change)} />
      </p>
      <p className="small">{goals[0]}</p>
      <details>
        <summary>
          {m.debrief_goals_parts()}
          <span className="unseen">: {role.short}</span>
        </summary>
        <ul className="moved">
          {parts.map(({ title, wants, points }) => (
            <li key={title}>
              <span>{m.debrief_goals_part({ title, wants: wants === "high" ? m.debrief_goals_high() : m.debrief_goals_low() })}</span> <Delta change={points} news={newsOfChange(points)} />
            </li>
          ))}
        </ul>
      </details>
      {agenda !== null && (
        <div className="agenda" data-holds={agenda.judged.holds}>
          <p className="row">
            <Icon name={agenda.judged.holds ? "check" : "cross"} size={14} />
            <b>{agenda.judged.holds ? m.debrief_goals_fulfilled({ points: figure(agenda.points) }) : m.debrief_goals_notFulfilled()}</b>
          </p>
          <p className="small">{m.debrief_goals_agenda({ title: agenda.title })}</p>
          <details>
            <summary>
              {m.resolution_why()}
              <span className="unseen">: {role.short}</span>
            </summary>
            <Conditions judged={agenda.judged} />
          </details>
        </div>
      )}
    </li>
  );
}
