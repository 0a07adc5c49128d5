import type { DisagreementView } from "../../viewmodel/disagreements.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";

/** A question on which the articles disagree, with the answers that they give, each with its place. */
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
              {text} <span className="quiet small">{places.map(({ name, lines }) => m.debate_disagree_place({ doc: name, lines: listed(lines), count: lines.length })).join("; ")}</span>
              {table.length > 0 && <span className="chip buff">{m.debate_disagree_onTable({ cards: listed(table) })}</span>}
              {hand.length > 0 && <span className="chip">{m.debate_disagree_inHand({ cards: listed(hand) })}</span>}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
