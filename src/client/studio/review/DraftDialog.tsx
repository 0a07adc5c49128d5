import { useEffect, useState } from "react";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { m } from "../../words/words.ts";
import { Dialog } from "../../screens/parts/Dialog.tsx";
import { draftName } from "./draftName.ts";
import { useReviewDoor } from "./reviewContext.ts";
import { TAB_WORDS } from "./reviewWords.ts";
import { type Reviewed, TABS, todoCounts } from "./rows.ts";

/** Before the draft is made: what is still to do, what comes of it, and what becomes of the draft that was made before. */
export function DraftDialog({ reviewed, onClose }: { readonly reviewed: Reviewed; readonly onClose: () => void }) {
  const { review, drafts } = useReviewDoor();
  const [step, setStep] = useState<"asked" | "making" | "failed">("asked");
  const before = useDraftBefore();
  const make = async (instead: string | null): Promise<void> => {
    if (step === "making" || before === undefined) return;
    setStep("making");
    try {
      const text = await review.draft();
      if (instead !== null) await drafts.replace(instead, text);
      else review.store.setState({ draft: drafts.open(text, draftName(reviewed.now)) });
      onClose();
    } catch {
      setStep("failed");
    }
  };
  return (
    <Dialog title={m.review_draft_title()} onClose={onClose}>
      <LeftToDo reviewed={reviewed} />
      <div role="alert">{step === "failed" && <p className="problem">{m.review_draft_failed()}</p>}</div>
      {before == null ? <ActionButton onPress={() => void make(null)}>{step === "making" ? m.review_draft_making() : m.review_draft_toEditor()}</ActionButton> : (
        <section className="review-again stack">
          <h3>{m.review_draft_there()}</h3>
          <p>{m.review_draft_thereAbout()}</p>
          <output>{step === "making" && m.review_draft_making()}</output>
          <div className="row wrap">
            <ActionButton look="slim" onPress={() => void make(before)}>
              {m.review_draft_replace()}
            </ActionButton>
            <ActionButton look="slim" onPress={() => void make(null)}>
              {m.review_draft_another()}
            </ActionButton>
            <ActionButton look="plain slim" onPress={onClose}>
              {m.review_act_cancel()}
            </ActionButton>
          </div>
        </section>
      )}
    </Dialog>
  );
}

/** The draft that was made from this review and is still on the shelf; null where there is none, undefined while that is looked up. */
function useDraftBefore(): string | null | undefined {
  const { review, drafts } = useReviewDoor();
  const [before, setBefore] = useState<string | null>();
  useEffect(() => {
    let gone = false;
    const { draft } = review.store.getState();
    void (draft === null ? Promise.resolve(false) : drafts.has(draft)).then((there) => gone || setBefore(there ? draft : null));
    return () => {
      gone = true;
    };
  }, [review, drafts]);
  return before;
}

function LeftToDo({ reviewed }: { readonly reviewed: Reviewed }) {
  const counts = todoCounts(reviewed);
  const open = TABS.filter((tab) => counts[tab] > 0);
  const accusing = reviewed.now.cards.filter(({ accuses, review: said }) => accuses.length > 0 && said === "todo").length;
  return (
    <>
      {open.length === 0 ? <p>{m.review_draft_allDone()}</p> : (
        <>
          <ul className="review-left">
            {open.map((tab) => (
              <li key={tab}>
                <b>{TAB_WORDS[tab]()}</b> {m.review_tab_todo({ count: counts[tab] })}
              </li>
            ))}
          </ul>
          <p>{m.review_draft_waiting()}</p>
        </>
      )}
      {accusing > 0 && <p className="problem">{m.review_draft_accusing({ count: accusing })}</p>}
    </>
  );
}
