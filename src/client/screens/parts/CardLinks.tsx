import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";

/** Cards by name; pressed, they open. */
export function CardLinks({ cards }: { readonly cards: readonly string[] }) {
  const openPanel = useGame((state) => state.openPanel);
  return (
    <span className="row card-links">
      {cards.map((card) => (
        <button key={card} type="button" className="text-button" onClick={() => openPanel({ kind: "card", card })}>
          {m.parts_cardName({ id: card })}
        </button>
      ))}
    </span>
  );
}
