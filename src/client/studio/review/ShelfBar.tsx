import { useMemo, useState } from "react";
import type { DraftCard } from "../../../documents/model.ts";
import { Icon } from "../../screens/parts/Icon.tsx";
import { m } from "../../words/words.ts";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { Dialog } from "../../screens/parts/Dialog.tsx";
import { Arrivals, ImportButtons } from "./ImportPart.tsx";
import { useReview, useReviewDoor } from "./reviewContext.ts";
import { type Reviewed, rowsOf } from "./rows.ts";
import { ShelfDialog } from "./ShelfDialog.tsx";

/** What can be done with the shelf as a whole. */
function ShelfButtons() {
  const [open, setOpen] = useState(false);
  return (
    <div className="row review-shelf-ways">
      <ImportButtons slim />
      <button type="button" className="bar-button" onClick={() => setOpen(true)}>
        {m.review_shelf_more()}
      </button>
      {open && <ShelfDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

/** The documents of the review: which one is shown, and how one goes. */
export function ShelfBar() {
  const { review } = useReviewDoor();
  const documents = useReview((state) => state.documents);
  const shown = useReview((state) => state.doc);
  const base = useReview((state) => state.base);
  const now = useReview((state) => state.now);
  const cards = useMemo(() => (base === null || now === null ? [] : deckOf({ base, now })), [base, now]);
  const [asked, setAsked] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const cardsOf = (id: string): number => cards.filter(({ anchors }) => anchors.some((anchor) => anchor.doc === id)).length;
  const isEnglish = (id: string): boolean => now?.readings.find(({ doc }) => doc.id === id)?.english !== false;
  const remove = (id: string): void => {
    setAsked(null);
    void review.removeDocument(id);
  };
  return (
    <section className="review-shelf" aria-label={m.review_shelf_label()}>
      <ul className="review-documents">
        {documents.map(({ id, name }) => (
          <li key={id} data-shown={id === shown}>
            <button type="button" className="review-document" aria-pressed={id === shown} onClick={() => review.store.setState({ doc: id })}>
              <b>{name}</b> <span className="small quiet">{isEnglish(id) ? m.review_shelf_facts({ count: cardsOf(id) }) : m.review_shelf_notEnglish()}</span>
            </button>
            <button type="button" className="icon-button" aria-label={m.review_shelf_remove({ name })} onClick={() => setAsked({ id, name })}>
              <Icon name="cross" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <ShelfButtons />
      <Arrivals />
      {asked !== null && (
        <Dialog title={m.review_shelf_remove({ name: asked.name })} onClose={() => setAsked(null)}>
          <p>{m.review_shelf_removeAsk({ name: asked.name })}</p>
          <ActionButton onPress={() => remove(asked.id)}>{m.review_shelf_removeYes()}</ActionButton>
        </Dialog>
      )}
    </section>
  );
}

/** The cards that are proposed for the draft. */
function deckOf(reviewed: Reviewed): readonly DraftCard[] {
  const ids = new Set(rowsOf("evidence", reviewed).main.filter(({ review }) => review !== "dropped").map(({ id }) => id));
  return reviewed.now.cards.filter(({ id }) => ids.has(id));
}
