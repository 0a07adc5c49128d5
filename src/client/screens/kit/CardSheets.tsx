import { cardView, placesByDocument, type CardView } from "../../viewmodel/cardView.ts";
import { m } from "../../words/words.ts";
import { outsideText } from "../parts/Passages.tsx";
import { cardKindText } from "../phrases/cardKindText.ts";
import { scoreLineText } from "../phrases/scoreLineText.ts";
import { signed } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import type { KitPart } from "../../viewmodel/kitPart.ts";
import { KitSheet } from "./KitSheet.tsx";

const A_SHEET = 8;

/** The evidence cards, eight to a sheet. */
export function CardSheets({ compiled: { scenario } }: KitPart) {
  const cards = scenario.cards.flatMap(({ id }) => cardView(scenario, id, {}) ?? []);
  const sheets = Array.from({ length: Math.ceil(cards.length / A_SHEET) }, (_, at) => cards.slice(at * A_SHEET, (at + 1) * A_SHEET));
  return sheets.map((some, at) => (
    <KitSheet key={at} scenario={scenario} name={m.kit_sheet({ name: m.kit_part_cards(), number: at + 1 })}>
      <ul className="kit-cuts kit-cards">
        {some.map((card) => (
          <PaperCard key={card.id} card={card} />
        ))}
      </ul>
    </KitSheet>
  ));
}

function PaperCard({ card }: { readonly card: CardView }) {
  const { id, text, kind, speaker, status, origin, score } = card;
  const told = score.ledger.filter(({ part, points }) => part !== "base" && part !== "check" && points !== 0);
  return (
    <li>
      <p className="kit-card-top">
        <b>{id}</b> <span className="chip">{cardKindText(kind)}</span> <b className="kit-card-score">{score.points}</b>
      </p>
      <p className="kit-card-text">{text}</p>
      <p className="kit-fine">
        <b>{speaker}</b> · {status}
      </p>
      <p className="kit-fine">{origin.cards > 1 ? m.parts_originShared({ origin: origin.title, count: origin.cards - 1 }) : m.parts_originAlone({ origin: origin.title })}</p>
      <p className="kit-fine">{told.map((line) => `${scoreLineText(line)} ${signed(line.points)}`).join(" · ")}</p>
      {card.outside !== null && <p className="kit-fine">{outsideText(card.outside)}</p>}
      <p className="kit-fine quiet">{placesByDocument(card.passages).map(({ doc, name, lines }) => `${doc} ${name}, ${listed(lines)}`).join(" · ")}</p>
    </li>
  );
}
