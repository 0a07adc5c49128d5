import { m } from "../../words/words.ts";
import { useClass, useNews } from "../class/classContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ClassComparison } from "./ClassComparison.tsx";
import "./survey.css";

/** Switches the surveys on and off, and shows what the class answered together. */
export function ConsoleSurvey() {
  const { learning } = useNews("console");
  const scenario = useClass((state) => state.scenario);
  const ask = useClass((state) => state.ask);
  if (learning === null || scenario === null) return null;
  const { surveys, summary, tickets } = learning;
  return (
    <section className="console-part stack">
      <h2>{m.survey_console_title()}</h2>
      <p className="small quiet">{m.survey_console_about()}</p>
      <ActionButton look="plain slim" onPress={() => void ask({ type: "surveys", on: !surveys })}>
        <Icon name={surveys ? "cross" : "people"} size={16} /> {surveys ? m.survey_console_off() : m.survey_console_on()}
      </ActionButton>
      {surveys && (
        <p className="small" aria-live="polite">
          {m.survey_console_isOn()}
        </p>
      )}
      {summary.pre + summary.post > 0 && <ClassComparison scenario={scenario} summary={summary} answers={summary.post > 0} />}
      {tickets.length > 0 && <Tickets tickets={tickets} />}
    </section>
  );
}

function Tickets({ tickets }: { readonly tickets: readonly { readonly student: string; readonly lines: readonly string[] }[] }) {
  const { students } = useNews("console");
  const prompts = [m.survey_ticket_surprise(), m.survey_ticket_change(), m.survey_ticket_question()];
  return (
    <details>
      <summary>
        {m.survey_ticket_tickets()} ({tickets.length})
      </summary>
      <ul className="stack">
        {tickets.map(({ student, lines }) => (
          <li key={student}>
            <b>{students.find(({ id }) => id === student)?.name}</b>
            <dl className="survey-ticket">
              {prompts.map((prompt, index) => (
                <div key={prompt}>
                  <dt className="quiet small">{prompt}</dt>
                  <dd>{lines[index]}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}
