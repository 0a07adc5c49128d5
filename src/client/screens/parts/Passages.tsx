import type { CardView } from "../../viewmodel/cardView.ts";
import { placesByDocument } from "../../viewmodel/cardView.ts";
import { dateText, listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";

/** Where a card stands in the documents, or was published outside them, and whose interest each publisher may have. */
export function Passages({ card }: { readonly card: Pick<CardView, "passages" | "outside"> }) {
  return (
    <ul className="passages">
      {card.outside !== null && (
        <li>
          <p className="small">{outsideText(card.outside)}</p>
          {card.outside.url !== null && <p className="small quiet outside-address">{card.outside.url}</p>}
        </li>
      )}
      {placesByDocument(card.passages).map(({ doc, name, title, publisher, date, lines, interest }) => (
        <li key={doc}>
          <b>{name === publisher ? title : m.parts_passageTitle({ name, title })}</b>
          <p className="small quiet">{m.parts_passagePlace({ publisher, date: date === null ? m.parts_undated() : dateText(date), lines: listed(lines), count: lines.length })}</p>
          <p className="small">{m.parts_passageInterest({ interest })}</p>
        </li>
      ))}
    </ul>
  );
}

/** That a card is from outside the articles, and from where. */
export const outsideText = ({ title, publisher, date }: NonNullable<CardView["outside"]>): string => m.parts_outside({ title, publisher, date: dateText(date) });
