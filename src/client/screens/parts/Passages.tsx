import type { CardView } from "../../viewmodel/cardView.ts";
import { m } from "../../words/words.ts";

/** Where a card stands in the documents, and whose interest each publisher may have. */
export function Passages({ card }: { readonly card: Pick<CardView, "passages"> }) {
  return (
    <ul className="passages">
      {card.passages.map(({ title, publisher, date, line, interest }) => (
        <li key={`${title}.${line}`}>
          <b>{title}</b>
          <p className="small quiet">{m.parts_passagePlace({ publisher, date: date ?? m.parts_undated(), line })}</p>
          <p className="small">{m.parts_passageInterest({ interest })}</p>
        </li>
      ))}
    </ul>
  );
}
