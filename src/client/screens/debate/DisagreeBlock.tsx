import { useMemo } from "react";
import type { DisagreementView } from "../../viewmodel/disagreements.ts";
import { cardsInPlay, disagreements } from "../../viewmodel/disagreements.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";

/** The questions on which the articles disagree, where a card on the table or in the hand speaks of one. */
export function DisagreeBlock() {
  const { scenario, view } = useMatch();
  const found = useMemo(() => disagreements(scenario, cardsInPlay(view)), [scenario, view]);
  if (found.length === 0) return null;
  return (
    <section className="disagreements" aria-labelledby="disagree">
      <h2 id="disagree" className="row">
        <Icon name="warning" />
        {m.debate_disagree_title()}
      </h2>
      <p className="small quiet">{m.debate_disagree_about()}</p>
      <ul>
        {found.map((one) => (
          <Question key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

/** A question with the answers that the articles give, each with its place. */
export function Question({ one }: { readonly one: DisagreementView }) {
  return (
    <li className="question">
      <h3>{one.question}</h3>
      <ul>
        {one.positions.map(({ text, places, cards }) => {
          const table = cards.filter(({ where }) => where === "table").map(({ id }) => id);
          const hand = cards.filter(({ where }) => where === "hand").map(({ id }) => id);
          return (
            <li key={text} data-near={table.length + hand.length > 0}>
              {text} <span className="quiet small">{places.map(({ doc, lines }) => m.debate_disagree_place({ doc, lines: lines.join(", "), count: lines.length })).join("; ")}</span>
              {table.length > 0 && <span className="chip buff">{m.debate_disagree_onTable({ cards: table.join(", ") })}</span>}
              {hand.length > 0 && <span className="chip">{m.debate_disagree_inHand({ cards: hand.join(", ") })}</span>}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
