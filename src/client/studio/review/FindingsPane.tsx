import { type KeyboardEvent, useMemo, useRef } from "react";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { Icon } from "../../screens/parts/Icon.tsx";
import { m } from "../../words/words.ts";
import { FindingList } from "./FindingList.tsx";
import { useReview, useReviewDoor } from "./reviewContext.ts";
import { SAID_WORDS, TAB_WORDS } from "./reviewWords.ts";
import { type Reviewed, TABS, type Tab, todoCounts } from "./rows.ts";

/** What was found in the documents, in five lists. */
export function FindingsPane({ reviewed, onDraft }: { readonly reviewed: Reviewed; readonly onDraft: () => void }) {
  const { review } = useReviewDoor();
  const tab = useReview((state) => state.tab);
  const counts = useMemo(() => todoCounts(reviewed), [reviewed]);
  const left = TABS.reduce((sum, one) => sum + counts[one], 0);
  return (
    <section className="review-found" aria-label={m.review_tab_label()}>
      <h2 className="unseen">{m.review_tab_label()}</h2>
      <header className="review-found-head">
        <TabList tab={tab} counts={counts} onChoose={(chosen) => review.store.setState({ tab: chosen, asking: null })} />
        <HistoryBar />
      </header>
      <div className="review-panel" role="tabpanel" id="review-panel" aria-labelledby={`review-tab-${tab}`}>
        <FindingList tab={tab} reviewed={reviewed} />
      </div>
      <footer className="review-foot">
        <p aria-live="polite">{left === 0 ? m.review_draft_allDone() : m.review_draft_todo({ count: left })}</p>
        <ActionButton look="slim" onPress={onDraft}>
          {m.review_draft_make()} <Icon name="arrow" />
        </ActionButton>
      </footer>
    </section>
  );
}

interface TabListProps {
  readonly tab: Tab;
  readonly counts: Readonly<Record<Tab, number>>;
  readonly onChoose: (tab: Tab) => void;
}

function TabList({ tab, counts, onChoose }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#review-tab-${next}`)?.focus();
  };
  return (
    <div ref={list} className="review-tabs" role="tablist" tabIndex={-1} aria-label={m.review_tab_label()} onKeyDown={walk}>
      {TABS.map((one) => (
        <button key={one} type="button" role="tab" id={`review-tab-${one}`} aria-selected={one === tab} aria-controls="review-panel" tabIndex={one === tab ? 0 : -1} onClick={() => onChoose(one)}>
          {TAB_WORDS[one]()}{" "}
          {counts[one] > 0 && (
            <span className="review-count">
              <span aria-hidden="true">{counts[one]}</span>
              <span className="unseen">{m.review_tab_todo({ count: counts[one] })}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** Undo and redo, the keys, and what has just happened. */
function HistoryBar() {
  const { review, moves } = useReviewDoor();
  const said = useReview((state) => state.said);
  const done = useReview((state) => state.log.length);
  const undone = useReview((state) => state.undone.length);
  return (
    <div className="review-history">
      <output className="small">
        {said !== null && <span key={said.count}>{SAID_WORDS[said.what]()}</span>}
      </output>
      <button type="button" className="text-button" aria-disabled={done === 0} onClick={moves.undo}>
        <Icon name="undo" size={16} /> {m.review_act_undo()}
      </button>
      <button type="button" className="text-button" aria-disabled={undone === 0} onClick={moves.redo}>
        {m.review_act_redo()}
      </button>
      <button type="button" className="text-button" onClick={() => review.store.setState({ keysShown: true })}>
        <Icon name="question" size={16} /> {m.review_keys_open()}
      </button>
    </div>
  );
}
