import { useState } from "react";
import { Icon } from "../../screens/parts/Icon.tsx";
import { m } from "../../words/words.ts";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { Dialog } from "./Dialog.tsx";
import { Arrivals, ImportButtons } from "./ImportPart.tsx";
import { useReview, useReviewDoor } from "./reviewContext.ts";

/** The documents of the review: which one is shown, and how another comes or goes. */
export function ShelfBar() {
  const { review } = useReviewDoor();
  const documents = useReview((state) => state.documents);
  const shown = useReview((state) => state.doc);
  const now = useReview((state) => state.now);
  const [asked, setAsked] = useState<{ readonly id: string | null; readonly name: string } | null>(null);
  const cardsOf = (id: string): number => now?.cards.filter(({ anchors, review: said }) => said !== "dropped" && anchors.some((anchor) => anchor.doc === id)).length ?? 0;
  const confirm = (): void => {
    if (asked?.id == null) review.startAnew();
    else void review.removeDocument(asked.id);
    setAsked(null);
  };
  return (
    <section className="review-shelf" aria-label={m.review_shelf_label()}>
      <ul className="review-documents">
        {documents.map(({ id, name }) => (
          <li key={id} data-shown={id === shown}>
            <button type="button" className="review-document" aria-pressed={id === shown} onClick={() => review.store.setState({ doc: id })}>
              <b>{name}</b> <span className="small quiet">{m.review_shelf_facts({ count: cardsOf(id) })}</span>
            </button>
            <button type="button" className="icon-button" aria-label={m.review_shelf_remove({ name })} onClick={() => setAsked({ id, name })}>
              <Icon name="cross" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <div className="row wrap">
        <ImportButtons slim />
        <ActionButton look="plain slim" onPress={() => setAsked({ id: null, name: "" })}>
          {m.review_shelf_anew()}
        </ActionButton>
      </div>
      <Arrivals />
      {asked !== null && (
        <Dialog title={asked.id === null ? m.review_shelf_anew() : m.review_shelf_remove({ name: asked.name })} onClose={() => setAsked(null)}>
          <p>{asked.id === null ? m.review_shelf_anewAsk() : m.review_shelf_removeAsk({ name: asked.name })}</p>
          <ActionButton onPress={confirm}>{asked.id === null ? m.review_shelf_anewYes() : m.review_shelf_removeYes()}</ActionButton>
        </Dialog>
      )}
    </section>
  );
}
