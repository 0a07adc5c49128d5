import type { ReactNode } from "react";
import type { CardView } from "../../viewmodel/cardView.ts";
import { m } from "../../words/words.ts";
import { cardKindText } from "../phrases/cardKindText.ts";
import { checkText } from "../phrases/checkText.ts";
import { Icon } from "./Icon.tsx";
import { ScoreLedger } from "./ScoreLedger.tsx";

interface EvidenceCardProps {
  readonly card: CardView;
  /** Just drawn. */
  readonly fresh?: boolean;
  /** Nobody else can have it yet. */
  readonly yours?: boolean;
  /** Marked to be put down. */
  readonly off?: boolean;
  /** Controls that belong to the card. */
  readonly children?: ReactNode;
}

/** A card of evidence: what is said, who says it, where, how sure, and how its score adds up. */
export function EvidenceCard({ card, fresh = false, yours = false, off = false, children }: EvidenceCardProps) {
  const { id, text, kind, speaker, status, origin, score, check, contradictions } = card;
  return (
    <article className="evidence-card" data-new={fresh} data-off={off} aria-label={m.parts_cardName({ id })}>
      <div className="card-top">
        <span className="row">
          <span className="chip">{cardKindText(kind)}</span>
          {card.outside !== null && <span className="chip">{m.parts_outsideChip()}</span>}
          {yours && <span className="chip blue">{m.proof_yoursChip()}</span>}
          {fresh && <span className="chip blue">{m.parts_newCard()}</span>}
        </span>
        <span className="card-score">
          {score.points} <small>{m.parts_ofHundred()}</small>
        </span>
      </div>
      <p className="card-text">{text}</p>
      <p className="card-who">
        <b>{speaker}</b> · {status}
        <br />
        {origin.cards > 1 ? m.parts_originShared({ origin: origin.title, count: origin.cards - 1 }) : m.parts_originAlone({ origin: origin.title })}
      </p>
      {check !== null && (
        <p className="card-who">
          <b>{checkText(check.result)}</b> {check.finding} {check.source !== "" && <span className="quiet">{`${check.source}, ${check.date}`}</span>}
        </p>
      )}
      {contradictions.length > 0 && (
        <p className="disagree">
          <Icon name="warning" size={16} />
          {m.parts_disagreeShort({ question: contradictions[0]?.question ?? "" })}
        </p>
      )}
      <details>
        <summary>
          {m.parts_scoreSummary()}
          <span className="unseen">{m.parts_ofCard({ id })}</span>
        </summary>
        <ScoreLedger score={score} />
      </details>
      {children}
    </article>
  );
}
