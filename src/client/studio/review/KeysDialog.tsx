import { m } from "../../words/words.ts";
import { Dialog } from "../../screens/parts/Dialog.tsx";
import { useReview, useReviewDoor } from "./reviewContext.ts";

const LIST: readonly (readonly [string, () => string])[] = [
  ["J ↓", m.review_keys_next],
  ["K ↑", m.review_keys_previous],
  ["Enter", m.review_keys_accept],
  ["X Del", m.review_keys_drop],
  ["1 – 8", m.review_keys_status],
  ["M", m.review_keys_merge],
  ["N", m.review_keys_nextCandidate],
  ["S", m.review_keys_split],
  ["E", m.review_keys_edit],
  ["W", m.review_keys_why],
  ["Z Ctrl+Z", m.review_keys_undo],
  ["Shift+Z", m.review_keys_redo],
  ["[ ]", m.review_keys_tabs],
  ["Esc", m.review_keys_close],
  ["?", m.review_keys_keys],
];
const TEXT: readonly (readonly [string, () => string])[] = [
  ["J K", m.review_keys_sentence],
  ["Shift+J", m.review_keys_extend],
  ["C", m.review_keys_newCard],
  ["Enter", m.review_keys_toCard],
  ["U", m.review_keys_uncovered],
  ["H", m.review_keys_flip],
];

/** All keys of the review, and the switch for single letters (WCAG 2.1.4). */
export function KeysDialog() {
  const { review } = useReviewDoor();
  const letters = useReview((state) => state.letters);
  return (
    <Dialog title={m.review_keys_title()} onClose={() => review.store.setState({ keysShown: false })}>
      <label className="tick">
        <input type="checkbox" checked={letters} onChange={() => review.store.setState({ letters: !letters })} />
        {m.review_keys_on()}
      </label>
      <KeyTable title={m.review_keys_list()} keys={LIST} />
      <KeyTable title={m.review_keys_text()} keys={TEXT} />
    </Dialog>
  );
}

function KeyTable({ title, keys }: { readonly title: string; readonly keys: typeof LIST }) {
  return (
    <section className="stack">
      <h3>{title}</h3>
      <dl className="review-keys">
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              {key.split(" ").map((one) => (one === "–" ? " – " : <kbd key={one}>{one}</kbd>))}
            </dt>
            <dd>{words()}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
