import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";

/** Cards by name; pressed, they open. */
export function CardLinks({ cards }: { readonly cards: readonly string[] }) {
  const { scenario } = useMatch();
  const openPanel = useGame((state) => state.openPanel);
  const speakerOf = (card: string): string => scenario.cards.find(({ id }) => id === card)?.speaker ?? "";
  return (
    <span className="row card-links">
      {cards.map((card) => (
        <button key={card} type="button" className="text-button" onClick={() => openPanel({ kind: "card", card })}>
          {m.parts_cardLink({ id: card, speaker: speakerOf(card) })}
        </button>
      ))}
    </span>
  );
}
