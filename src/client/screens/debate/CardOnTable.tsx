import type { PlayView } from "../../viewmodel/claimView.ts";
import { figure } from "../../viewmodel/figures.ts";
import { placesByDocument } from "../../viewmodel/cardView.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { outsideText } from "../parts/Passages.tsx";
import { ScoreLedger } from "../parts/ScoreLedger.tsx";
import { checkText } from "../phrases/checkText.ts";
import { scoreLineText } from "../phrases/scoreLineText.ts";
import { AskedLines } from "./AskedLines.tsx";

/** A card on the table: what it says, who says it, where, how sure, what is left of it, and the cards that answer it. */
export function CardOnTable({ play, answer = false }: { readonly play: PlayView; readonly answer?: boolean }) {
  const openPanel = useGame((state) => state.openPanel);
  const { card, by, as, left, weakened, sameWitness, counts, why, answers, asked, fresh } = play;
  const wording = card.score.ledger.find(({ part }) => part === "wording");
  return (
    <li className="table-card" data-as={as} data-counts={counts} data-fresh={fresh}>
      <p className="table-card-top">
        <span className="as">{answer ? m.debate_card_answer() : as === "support" ? m.debate_card_support() : m.debate_card_attack()}</span>
        <Flag letter={by.flag} size={14} />
        <span className="quiet">{by.short}</span>
        <span className="score">{weakened ? <LeftOver score={card.score.points} left={left} /> : m.debate_card_score({ score: card.score.points })}</span>
      </p>
      <p className="card-text">{card.text}</p>
      {why !== "" && <p className="card-why">{why}</p>}
      <p className="card-who">
        <b>{card.speaker}</b> · {card.status}
        {wording !== undefined && ` · ${scoreLineText(wording)}`} · {relevanceText(play.relevance)}
      </p>
      <p className="card-who">{placeText(card)}</p>
      {sameWitness && (
        <p className="witness">
          <Icon name="link" size={13} />
          {counts ? m.debate_card_strongestWitness() : m.debate_card_sameWitness()}
        </p>
      )}
      {card.check !== null && (
        <p className="checked" data-result={card.check.result}>
          <Icon name="search" size={13} />
          <span>
            <b>{checkText(card.check.result)}</b> {card.check.finding} {card.check.source !== "" && <span className="quiet">{`${card.check.source}, ${card.check.date}`}</span>}
          </span>
        </p>
      )}
      <AskedLines asked={asked} />
      <div className="card-more">
        <details>
          <summary>
            {m.parts_scoreSummary()}
            <span className="unseen">{m.parts_ofCard({ id: card.id })}</span>
          </summary>
          <ScoreLedger score={card.score} />
          <p className="small quiet">{m.debate_card_origin({ origin: card.origin.title })}</p>
        </details>
        <button type="button" className="text-button" onClick={() => openPanel({ kind: "card", card: card.id })}>
          {m.debate_card_all({ id: card.id })}
        </button>
      </div>
      {answers.length > 0 && (
        <ul className="cards">
          {answers.map((one) => (
            <CardOnTable key={one.id} play={one} answer />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Where a card comes from, in a line. */
function placeText({ outside, passages }: PlayView["card"]): string {
  if (outside !== null) return outsideText(outside);
  return placesByDocument(passages).map(({ name, lines }) => m.debate_card_place({ doc: name, lines: listed(lines), count: lines.length })).join(" · ");
}

function LeftOver({ score, left }: { readonly score: number; readonly left: number }) {
  return (
    <span title={m.debate_card_leftAbout({ left: figure(left, 0), score })}>
      <s>{score}</s> {m.debate_card_left({ left: figure(left, 0) })}
    </span>
  );
}

/** How much a card bears on what it lies on, in words and as the factor ρ. */
export function relevanceText(relevance: number): string {
  const factor = figure(relevance, 2);
  if (relevance >= 1) return m.debate_card_relevance_full({ factor });
  if (relevance >= 0.75) return m.debate_card_relevance_high({ factor });
  return relevance >= 0.5 ? m.debate_card_relevance_half({ factor }) : m.debate_card_relevance_low({ factor });
}
