import { useState } from "react";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { m } from "../../words/words.ts";
import { Dialog } from "./Dialog.tsx";
import { draftName } from "./draftName.ts";
import { useReviewDoor } from "./reviewContext.ts";
import { TAB_WORDS } from "./reviewWords.ts";
import { type Reviewed, TABS, todoCounts } from "./rows.ts";

/** Before the draft is made: what is still to do, and what comes of it. */
export function DraftDialog({ reviewed, onClose }: { readonly reviewed: Reviewed; readonly onClose: () => void }) {
  const { review, onDraft } = useReviewDoor();
  const [step, setStep] = useState<"asked" | "making" | "failed">("asked");
  const counts = todoCounts(reviewed);
  const open = TABS.filter((tab) => counts[tab] > 0);
  const accusing = reviewed.now.cards.filter(({ accuses, review: said }) => accuses.length > 0 && said === "todo").length;
  const make = async (): Promise<void> => {
    if (step === "making") return;
    setStep("making");
    try {
      onDraft(await review.draft(), draftName(reviewed.now));
      onClose();
    } catch {
      setStep("failed");
    }
  };
  return (
    <Dialog title={m.review_draft_title()} onClose={onClose}>
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
      <div role="alert">{step === "failed" && <p className="problem">{m.review_draft_failed()}</p>}</div>
      <ActionButton onPress={() => void make()}>{step === "making" ? m.review_draft_making() : m.review_draft_toEditor()}</ActionButton>
    </Dialog>
  );
}
