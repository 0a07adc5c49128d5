import { useMemo } from "react";
import type { Endorsement, StatementPart } from "../../viewmodel/jointStatement.ts";
import { endorsing, MOST_PARTS } from "../../viewmodel/jointStatement.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { statementText } from "../phrases/statementText.ts";
import { PartHeading } from "./PartHeading.tsx";

interface JointStatementProps {
  readonly parts: readonly StatementPart[];
  readonly picked: readonly StatementPart[];
  /** Takes a sentence in, or out again. */
  readonly onPick: (id: string) => void;
  /** What roles have said so far. */
  readonly says: Readonly<Record<string, Endorsement>>;
  /** Who signs here, if anybody. */
  readonly signing: { readonly role: string; readonly onSign: (says: Endorsement) => void } | null;
}

/** A statement out of the scenario's own sentences, and who signs it. It keeps nothing itself. */
export function JointStatement({ parts, picked, onPick, says, signing }: JointStatementProps) {
  return (
    <section className="debrief-part joint-statement">
      <PartHeading part="statement" title={m.steps_statement_title()} about={m.steps_statement_about()} />
      <Statement picked={picked} onPick={onPick} />
      {picked.length > 0 && <Signing says={says} signing={signing} />}
      <Choices parts={parts} picked={picked} onPick={onPick} />
    </section>
  );
}

function Statement({ picked, onPick }: Pick<JointStatementProps, "picked" | "onPick">) {
  return (
    <div className="statement-paper" aria-live="polite">
      <h3>{m.steps_statement_reads()}</h3>
      {picked.length === 0 && <p className="quiet">{m.steps_statement_empty()}</p>}
      <ol>
        {picked.map((part) => (
          <li key={part.id}>
            <span>{statementText(part)}</span>
            <button type="button" className="icon-button" aria-label={m.steps_statement_takeOut({ text: statementText(part) })} onClick={() => onPick(part.id)}>
              <Icon name="cross" size={14} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Signing({ says, signing }: Pick<JointStatementProps, "says" | "signing">) {
  const { scenario, view } = useMatch();
  const { roles, yes, all } = useMemo(() => endorsing(scenario, { says, you: signing?.role ?? view.you }), [scenario, says, signing?.role, view.you]);
  const asked = roles.find(({ role }) => role.id === signing?.role);
  return (
    <div className="signing">
      {signing !== null && asked !== undefined && (
        <div className="row">
          <span>{m.steps_statement_ask({ role: asked.role.short })}</span>
          <button type="button" className="pick" aria-pressed={asked.says === "yes"} onClick={() => signing.onSign("yes")}>
            {m.steps_statement_yes()}
          </button>
          <button type="button" className="pick" aria-pressed={asked.says === "no"} onClick={() => signing.onSign("no")}>
            {m.steps_statement_no()}
          </button>
        </div>
      )}
      <ul className="signatures">
        {roles.map(({ role, says: said }) => (
          <li key={role.id} data-says={said ?? "silent"}>
            <Flag letter={role.flag} size={16} /> {role.short} <small>{said === "yes" ? m.steps_statement_signs() : said === "no" ? m.steps_statement_refuses() : m.steps_statement_silent()}</small>
          </li>
        ))}
      </ul>
      <p aria-live="polite">
        <b>{all ? m.steps_statement_all() : m.steps_statement_signed({ yes, count: roles.length })}</b>
      </p>
    </div>
  );
}

const GROUPS: readonly (readonly [kind: StatementPart["kind"], title: () => string])[] = [
  ["keep", m.steps_statement_group_keep],
  ["drop", m.steps_statement_group_drop],
  ["adopt", m.steps_statement_group_adopt],
  ["open", m.steps_statement_group_open],
  ["assume", m.steps_statement_group_assume],
];

function Choices({ parts, picked, onPick }: Pick<JointStatementProps, "parts" | "picked" | "onPick">) {
  const full = picked.length >= MOST_PARTS;
  return (
    <section className="statement-choices" aria-label={m.steps_statement_pick()}>
      {full && <p className="small quiet">{m.steps_statement_full()}</p>}
      {GROUPS.map(([kind, title]) => {
        const own = parts.filter((part) => part.kind === kind);
        return own.length === 0 ? null : (
          <details key={kind} open={kind === "keep"}>
            <summary>{title()}</summary>
            <div className="word-picks">
              {own.map((part) => (
                <button key={part.id} type="button" className="pick" aria-pressed={picked.some(({ id }) => id === part.id)} onClick={() => onPick(part.id)}>
                  {part.title}
                </button>
              ))}
            </div>
          </details>
        );
      })}
    </section>
  );
}
