import type { StatementLine } from "../../../store/classPort.ts";
import { statementSides } from "../../../viewmodel/statementSides.ts";
import { m } from "../../../words/words.ts";
import { useDebriefNews } from "./useLead.ts";

/** The joint statement: lines while stands are taken; then what every role endorses, what divides them, and what none endorses. */
export function StatementResult() {
  const statement = useDebriefNews()?.statement;
  if (statement === undefined) return null;
  const { open, lines, roles } = statement;
  const sides = statementSides(statement);
  return (
    <section className="joint-statement">
      <h2>{m.classDebrief_statement_title()}</h2>
      <p className="quiet">{m.classDebrief_statement_about()}</p>
      {lines.length === 0 && <p>{m.classDebrief_statement_empty()}</p>}
      {open && <Lines lines={lines} kind="open" said={({ stood }) => m.classDebrief_statement_stood({ count: stood })} />}
      {!open && (
        <>
          <Lines lines={sides.all} kind="all" said={() => m.classDebrief_statement_all()} />
          <Lines lines={sides.some} kind="some" said={({ result }) => m.classDebrief_statement_most({ count: result?.endorsing ?? 0, roles })} />
          <Lines lines={sides.divides} kind="divides" said={({ result }) => m.classDebrief_statement_divides({ count: result?.endorsing ?? 0, roles, against: result?.against ?? 0 })} />
          <Lines lines={sides.none} kind="none" said={() => m.classDebrief_statement_none()} />
        </>
      )}
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly StatementLine[];
  readonly kind: "open" | "all" | "some" | "divides" | "none";
  readonly said: (line: StatementLine) => string;
}

function Lines({ lines, kind, said }: LinesProps) {
  return lines.length === 0 ? null : (
    <ul className="statement-lines" data-kind={kind}>
      {lines.map((line) => (
        <li key={line.id}>
          <p>{line.text}</p>
          <p className="small">
            <b>{said(line)}</b>
            {line.result !== null && ` · ${m.classDebrief_statement_counts({ agree: line.result.agree, disagree: line.result.disagree, pass: line.result.pass })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
