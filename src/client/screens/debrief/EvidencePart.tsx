import { useMemo } from "react";
import type { DebateEvidence, EvidenceUsed, SideEvidence } from "../../viewmodel/evidenceUsed.ts";
import { evidenceUsed } from "../../viewmodel/evidenceUsed.ts";
import type { VerdictKind } from "../../viewmodel/verdictKind.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Question } from "../parts/Question.tsx";
import { Icon } from "../parts/Icon.tsx";
import { PartHeading } from "./PartHeading.tsx";
import { CardLinks } from "../parts/CardLinks.tsx";
import { checkText } from "../phrases/checkText.ts";

/** What was done with the evidence: cards, witnesses, checks, and questions that stayed open. */
export function EvidencePart() {
  const { scenario, view } = useMatch();
  const used = useMemo(() => evidenceUsed(scenario, view), [scenario, view]);
  return (
    <section className="debrief-part">
      <PartHeading part="evidence" title={m.debrief_evidence_title()} about={m.debrief_evidence_about()} />
      <div className="debrief-halves even">
        <EvidenceTable used={used} />
        <ThinClaims used={used} />
      </div>
      <Checks used={used} />
      <section>
        <h3>{m.debrief_evidence_disagree()}</h3>
        {used.disagreements.length === 0 && <p className="quiet">{m.debrief_evidence_noDisagree()}</p>}
        <ul className="questions">
          {used.disagreements.map((one) => (
            <Question key={one.id} one={one} />
          ))}
        </ul>
      </section>
    </section>
  );
}

function EvidenceTable({ used }: { readonly used: EvidenceUsed }) {
  return (
    <table className="evidence-table">
      <caption>{m.debrief_evidence_table()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.debrief_evidence_motion()}</th>
          <th scope="col">{m.debrief_evidence_pro()}</th>
          <th scope="col">{m.debrief_evidence_con()}</th>
          <th scope="col">{m.debrief_evidence_decided()}</th>
        </tr>
      </thead>
      <tbody>
        {used.debates.map((debate) => (
          <DebateRow key={debate.round} debate={debate} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{m.debrief_evidence_all()}</th>
          <Counts side={used.totals.pro} />
          <Counts side={used.totals.con} />
          <td>{m.debrief_evidence_passed({ count: used.debates.filter(({ verdict }) => verdict === "passed").length })}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const VERDICTS: Readonly<Record<VerdictKind, () => string>> = { passed: m.debrief_evidence_yes, fell: m.debrief_evidence_no, notProven: m.proof_told_room };

function DebateRow({ debate }: { readonly debate: DebateEvidence }) {
  const { title, sides, verdict } = debate;
  return (
    <tr>
      <th scope="row">{title}</th>
      <Counts side={sides.pro} />
      <Counts side={sides.con} />
      <td>{verdict === null ? "" : VERDICTS[verdict]()}</td>
    </tr>
  );
}

function Counts({ side }: { readonly side: SideEvidence }) {
  return (
    <td>
      {m.debrief_evidence_cards({ count: side.cards.length })}
      <small>{m.debrief_evidence_witnesses({ count: side.witnesses })}</small>
    </td>
  );
}

function ThinClaims({ used }: { readonly used: EvidenceUsed }) {
  const { scenario } = useMatch();
  const { thin, claims } = used;
  return (
    <section>
      <h3>{m.debrief_evidence_thin()}</h3>
      {thin.length === 0 ? <p className="quiet">{m.debrief_evidence_noThin()}</p> : <p className="small quiet">{m.debrief_evidence_thinCount({ thin: thin.length, claims })}</p>}
      <ul className="thin-claims">
        {thin.map(({ round, side, text, cards, witnesses, witness }) => (
          <li key={`${round}.${text}`}>
            {text}{" "}
            <small className="quiet">
              {m.debrief_evidence_round({ name: scenario.roundName, round, side: side === "pro" ? m.debrief_evidence_pro() : m.debrief_evidence_con() })} · {witnesses === 0 ? m.debrief_evidence_bare() : m.debrief_evidence_single({ cards, witness })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Checks({ used }: { readonly used: EvidenceUsed }) {
  const found = used.checks.filter(({ check }) => check !== null && check.result !== "nothingFound");
  const nothing = used.checks.length - found.length;
  return (
    <section>
      <h3>{m.debrief_evidence_checks()}</h3>
      {used.checks.length === 0 && <p className="quiet">{m.debrief_evidence_noChecks()}</p>}
      <ul className="checks">
        {found.map(({ id, text, check }) => (
          <li key={id} data-result={check?.result}>
            <p>{text}</p>
            {check !== null && (
              <p className="small">
                <Icon name="search" size={13} /> <b>{checkText(check.result)}</b> {check.finding} {check.source !== "" && <span className="quiet">{`${check.source}, ${check.date}`}</span>}
              </p>
            )}
            <CardLinks cards={[id]} />
          </li>
        ))}
      </ul>
      {nothing > 0 && <p className="small quiet">{m.debrief_evidence_nothingFound({ count: nothing })}</p>}
    </section>
  );
}
