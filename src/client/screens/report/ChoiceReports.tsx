import { figure, percent } from "../../viewmodel/figures.ts";
import type { ChoiceReport } from "../../viewmodel/reportView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { Flag } from "../parts/Flag.tsx";
import { dropText } from "../phrases/dropText.ts";
import { reasonText } from "../phrases/reasonText.ts";

/** What everybody chose, and why. */
export function ChoiceReports({ choices }: { readonly choices: readonly ChoiceReport[] }) {
  return (
    <section className="stack rule">
      <h2>{m.report_choices()}</h2>
      <p className="small quiet">{m.report_choicesAbout()}</p>
      <ul className="choice-reports">
        {choices.map((choice) => (
          <ChoiceLine key={choice.role.id} choice={choice} />
        ))}
      </ul>
    </section>
  );
}

function ChoiceLine({ choice }: { readonly choice: ChoiceReport }) {
  const { scenario } = useMatch();
  const { role, adopted, repealed, dropped, reason, change } = choice;
  const nothing = adopted.length + repealed.length + dropped.length === 0;
  return (
    <li>
      <Flag letter={role.flag} size={24} />
      <div>
        <p className="choice-head">
          <b>{role.you ? m.report_youAre({ role: role.short }) : role.short}</b>
          <span className="worth-change">
            <Delta change={change} news={Math.abs(change) < 0.05 ? "none" : change > 0 ? "good" : "bad"} /> <small className="quiet">{role.you ? m.report_forYouShort() : m.report_forIt()}</small>
          </span>
        </p>
        {nothing && <p className="quiet">{m.report_nothing()}</p>}
        {adopted.map(({ id, title, price, against }) => (
          <p key={id}>
            <PolicyLink policy={id} text={title} /> <span className="small quiet">{m.report_forPrice({ price: figure(price) })}</span>
            {against !== null && <b className="against"> {m.report_against({ share: percent(against) })}</b>}
          </p>
        ))}
        {repealed.map(({ id, title }) => (
          <p key={id}>
            {m.report_ended()} <PolicyLink policy={id} text={title} />
          </p>
        ))}
        {dropped.map(({ title, reason: why }) => (
          <p key={title} className="quiet">
            {m.report_dropped({ policy: title, reason: dropText(why) })}
          </p>
        ))}
        {reason !== null && <p className="small reason">{reasonText(reason, scenario)}</p>}
      </div>
    </li>
  );
}

function PolicyLink({ policy, text }: { readonly policy: string; readonly text: string }) {
  const openPanel = useGame((state) => state.openPanel);
  return (
    <button type="button" className="text-button policy-link" onClick={() => openPanel({ kind: "policy", policy })}>
      {text}
    </button>
  );
}
