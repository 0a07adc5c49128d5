import { lazy, Suspense, useMemo, useState } from "react";
import { cardView, type CardView } from "../../viewmodel/cardView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Disagreement } from "./Disagreement.tsx";
import { EvidenceCard } from "./EvidenceCard.tsx";
import { Passages } from "./Passages.tsx";
import { Sheet } from "./Sheet.tsx";

const ScorePicture = lazy(() => import("./ScorePicture.tsx").then((module) => ({ default: module.ScorePicture })));

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
        <HowScored card={shown} />
        {shown.contradictions.map((contradiction) => (
          <Disagreement key={contradiction.id} contradiction={contradiction} />
        ))}
      </div>
    </Sheet>
  );
}

/** All tags that a card can have, with their points, in one picture; fetched when it is opened. */
function HowScored({ card }: { readonly card: CardView }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.parts_howScored()}</summary>
      {open && (
        <Suspense fallback={<p aria-live="polite">{m.app_loading()}</p>}>
          <ScorePicture card={card} />
        </Suspense>
      )}
    </details>
  );
}
