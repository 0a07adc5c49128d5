import { type FormEvent, useState } from "react";
import type { DebriefNews, DebriefStand, StatementLine } from "../../../store/classPort.ts";
import { m } from "../../../words/words.ts";
import { useClass, useNews } from "../classContext.ts";
import { useWished } from "../useWished.ts";
import { LONGEST_LINE } from "./offerText.ts";
import { StatementResult } from "./StatementResult.tsx";

const STANDS: readonly (readonly [DebriefStand, () => string])[] = [
  ["agree", m.classDebrief_statement_agree],
  ["disagree", m.classDebrief_statement_disagree],
  ["pass", m.classDebrief_statement_pass],
];

/** The joint statement on a phone: a stand on each line, and a line of one's own. */
export function CompanionStatement({ statement: { open, lines } }: { readonly statement: DebriefNews["statement"] }) {
  const under13 = useNews("student").learning?.under13 === true;
  if (!open) return <StatementResult />;
  return (
    <section className="stack companion-part">
      <h2>{m.classDebrief_statement_title()}</h2>
      <p className="small quiet">{m.classDebrief_statement_about()}</p>
      {lines.length === 0 && <p>{m.classDebrief_statement_empty()}</p>}
      <ul className="companion-things">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {!under13 && <OwnLine />}
    </section>
  );
}

function Line({ line: { id, text } }: { readonly line: StatementLine }) {
  const ask = useClass((state) => state.ask);
  const [stand, wish] = useWished<DebriefStand | null>(useNews("student").own.stands[id] ?? null, (value) => ask({ type: "debrief", ask: { type: "stand", line: id, stand: value } }));
  return (
    <li>
      <p>{text}</p>
      <div className="row wrap">
        {STANDS.map(([name, words]) => (
          <button key={name} type="button" className="pick" aria-pressed={stand === name} onClick={() => wish(stand === name ? null : name)}>
            {words()} <span className="unseen">{text}</span>
          </button>
        ))}
      </div>
    </li>
  );
}

function OwnLine() {
  const ask = useClass((state) => state.ask);
  const { waiting } = useNews("student").own;
  const [text, setText] = useState("");
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") void ask({ type: "debrief", ask: { type: "line", text: text.trim() } }).then((sent) => sent && setText(""));
  };
  return (
    <form className="stack" onSubmit={send}>
      <label>
        {m.classDebrief_statement_write()}
        <input className="field" maxLength={LONGEST_LINE} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="action plain slim">
        {m.classDebrief_statement_send()}
      </button>
      {waiting.map((line) => (
        <p key={line} className="small quiet">
          {m.classDebrief_statement_waits({ text: line })}
        </p>
      ))}
    </form>
  );
}
