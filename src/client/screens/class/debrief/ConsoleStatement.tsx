import { type FormEvent, useMemo, useState } from "react";
import { statementParts } from "../../../viewmodel/jointStatement.ts";
import { m } from "../../../words/words.ts";
import { useMatch } from "../../gameContext.ts";
import { ActionButton } from "../../parts/ActionButton.tsx";
import { useNews } from "../classContext.ts";
import { LONGEST_LINE, offerText } from "./offerText.ts";
import { StatementResult } from "./StatementResult.tsx";
import { useLead } from "./useLead.ts";

/** The joint statement at the teacher's desk: lines to begin with, lines of the class to let in, and what all endorse. */
export function ConsoleStatement({ open }: { readonly open: boolean }) {
  const { waitingLines } = useNews("console");
  const { debrief, order } = useLead();
  const statement = debrief?.statement;
  if (statement === undefined || (!open && statement.lines.length === 0 && waitingLines.length === 0)) return null;
  return (
    <section className="console-part stack" aria-label={m.classDebrief_statement_title()}>
      <StatementResult />
      {statement.lines.length > 0 && (
        <>
          <ActionButton look={statement.open ? "slim" : "plain slim"} onPress={() => void order({ type: "statementOpen", open: !statement.open })}>
            {statement.open ? m.classDebrief_statement_show() : m.classDebrief_statement_again()}
          </ActionButton>
          <details>
            <summary>{m.classDebrief_statement_remove()}</summary>
            <ul className="waiting-lines">
              {statement.lines.map(({ id, text }) => (
                <li key={id}>
                  <span>{text}</span> <RemoveLine id={id} text={text} />
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {waitingLines.length > 0 && (
        <>
          <h3>{m.classDebrief_statement_waiting()}</h3>
          <ul className="waiting-lines">
            {waitingLines.map(({ id, text }) => (
              <li key={id}>
                <span>{text}</span>
                <span className="row">
                  <button type="button" className="text-button" onClick={() => void order({ type: "admitLine", line: id })}>
                    {m.classDebrief_statement_admit()} <span className="unseen">{text}</span>
                  </button>
                  <RemoveLine id={id} text={text} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {statement.open && <NewLine taken={statement.lines.map(({ text }) => text)} />}
    </section>
  );
}

function RemoveLine({ id, text }: { readonly id: string; readonly text: string }) {
  const { order } = useLead();
  return (
    <button type="button" className="text-button" onClick={() => void order({ type: "removeLine", line: id })}>
      {m.classDebrief_statement_remove()} <span className="unseen">{text}</span>
    </button>
  );
}

/** A line from what the scenario is made of, or one of the teacher's own. */
function NewLine({ taken }: { readonly taken: readonly string[] }) {
  const { scenario, view } = useMatch();
  const { order } = useLead();
  const [text, setText] = useState("");
  const offers = useMemo(() => statementParts(scenario, view).map(offerText), [scenario, view]);
  const add = (line: string): void => void order({ type: "line", text: line }).then((added) => added && setText(""));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") add(text.trim());
  };
  return (
    <form className="stack" onSubmit={send}>
      <label>
        {m.classDebrief_statement_offers()}
        <select className="field" value="" onChange={(event) => add(event.target.value)}>
          <option value="">{m.classDebrief_statement_choose()}</option>
          {offers
            .filter((line) => !taken.includes(line))
            .map((line) => (
              <option key={line}>{line}</option>
            ))}
        </select>
      </label>
      <label>
        {m.classDebrief_statement_write()}
        <input className="field" maxLength={LONGEST_LINE} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="action plain slim">
        {m.classDebrief_statement_add()}
      </button>
    </form>
  );
}
