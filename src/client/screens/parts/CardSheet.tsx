import { useMemo } from "react";
import { cardView } from "../../viewmodel/cardView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Disagreement } from "./Disagreement.tsx";
import { EvidenceCard } from "./EvidenceCard.tsx";
import { Passages } from "./Passages.tsx";
import { Sheet } from "./Sheet.tsx";

/** A card on its own, with its place in the documents. */
export function CardSheet({ card }: { readonly card: string }) {
  const { scenario, view } = useMatch();
  const shown = useMemo(() => cardView(scenario, card, view.checked), [scenario, card, view.checked]);
  if (shown === null) return null;
  return (
    <Sheet title={m.parts_cardName({ id: card })}>
      <div className="stack">
        <EvidenceCard card={shown} />
        <Passages card={shown} />
        {shown.contradictions.map((contradiction) => (
          <Disagreement key={contradiction.id} contradiction={contradiction} />
        ))}
      </div>
    </Sheet>
  );
}
