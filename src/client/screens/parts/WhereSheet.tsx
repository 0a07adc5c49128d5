import { useMemo } from "react";
import { figure } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import type { ScreenName } from "../../viewmodel/screenOf.ts";
import { screenOf } from "../../viewmodel/screenOf.ts";
import type { WhereView } from "../../viewmodel/whereView.ts";
import { whereView } from "../../viewmodel/whereView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { screenText } from "../phrases/screenText.ts";
import { assumptionsText, rulesLine } from "../phrases/rulesText.ts";
import { doingText, thenText } from "../phrases/whereText.ts";
import { Flag } from "./Flag.tsx";
import { Icon } from "./Icon.tsx";
import { Sheet } from "./Sheet.tsx";

/** Where in the game you are, who is waited for, what comes next, and what you want. */
export function WhereSheet() {
  const { compiled, scenario, view } = useMatch();
  const draft = useGame((state) => state.draft);
  const where = useMemo(() => whereView(compiled, view, screenOf(view, draft)), [compiled, view, draft]);
  const { round, rounds, screen, waitsFor } = where;
  const name = scenario.roundName;
  const assumptions = assumptionsText(scenario, view);
  return (
    <Sheet title={m.where_title()}>
      <div className="stack">
        <p className="where-place">
          <b>{screenText(screen)}</b> · {round === 0 ? m.where_before({ name, rounds }) : m.parts_roundOf({ name, round, rounds })}
        </p>
        <dl className="where-facts">
          <dt>{m.where_now()}</dt>
          <dd>
            {doingText(where)}
            {waitsFor.length > 0 && ` ${m.where_waitsFor({ roles: listed(waitsFor.map(({ short }) => short)) })}`}
          </dd>
          <dt>{m.where_next()}</dt>
          <dd>{thenText(where, name)}</dd>
          <dt>{m.where_rules()}</dt>
          <dd>{rulesLine(view)}</dd>
          {assumptions !== null && (
            <>
              <dt>{m.roles_assumptions_label()}</dt>
              <dd>{assumptions}</dd>
            </>
          )}
        </dl>
        {where.you !== null && <You you={where.you} />}
        {where.steps.length > 0 && <Steps steps={where.steps} name={name} />}
      </div>
    </Sheet>
  );
}

function You({ you }: { readonly you: NonNullable<WhereView["you"]> }) {
  const { title, flag, goals, agenda, capital, score } = you;
  return (
    <section className="stack rule">
      <h3 className="row">
        <Flag letter={flag} size={24} /> {m.briefing_you({ role: title })}
      </h3>
      <ul className="bullets">
        {goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
        {agenda !== null && <li>{m.where_agenda({ title: agenda })}</li>}
      </ul>
      <p>
        {m.where_capital({ capital: figure(capital) })} {score !== null && m.where_score({ points: figure(score, 0) })}
      </p>
    </section>
  );
}

const ABOUT: Readonly<Partial<Record<ScreenName, () => string>>> = {
  evidence: m.briefing_step_evidence,
  debate: m.briefing_step_debate,
  caucus: m.briefing_step_caucus,
  decision: m.briefing_step_decision,
  resolution: m.briefing_step_resolution,
  report: m.briefing_step_report,
};

const STATES: Readonly<Record<WhereView["steps"][number]["state"], () => string>> = { done: m.where_state_done, now: m.where_state_now, ahead: m.where_state_ahead };

function Steps({ steps, name }: { readonly steps: WhereView["steps"]; readonly name: string }) {
  return (
    <section className="stack rule">
      <h3>{m.where_round({ name })}</h3>
      <ol className="where-steps">
        {steps.map(({ screen, state }, index) => (
          <li key={screen} data-state={state} {...(state === "now" && { "aria-current": "step" as const })}>
            <span className="step-number" aria-hidden="true">
              {state === "done" ? <Icon name="check" size={12} /> : index + 1}
            </span>
            <span>
              <b>{screenText(screen)}</b> <span className="chip">{STATES[state]()}</span>
              <br />
              {ABOUT[screen]?.()}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
