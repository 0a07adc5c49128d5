import { useEffect, useMemo, useState } from "react";
import { m } from "../../words/words.ts";
import { openReadingDesk } from "../documents/readingDesk.ts";
import { DocumentPane } from "./DocumentPane.tsx";
import { DraftDialog } from "./DraftDialog.tsx";
import { droppedFiles, freeName } from "./droppedFiles.ts";
import { FindingsPane } from "./FindingsPane.tsx";
import { ImportPart } from "./ImportPart.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { makeMoves } from "./moves.ts";
import { makeReview } from "./makeReview.ts";
import { ReviewContext, type ReviewDoor, useReview, useReviewDoor } from "./reviewContext.ts";
import { browserShelf } from "./reviewShelf.ts";
import { ShelfBar } from "./ShelfBar.tsx";
import "./review.css";
import "./reviewText.css";

/** The shelf of documents and their review. What was begun lives as long as the page, and is kept in the browser beyond that. */
const review = makeReview({ desk: openReadingDesk(), shelf: browserShelf(), clock: () => Date.now() });
const moves = makeMoves(review);

/**
 * From documents to a draft: what is dropped here is read, gone through, and handed on.
 *
 * @param drafts - Takes the text of the draft scenario and a name for its file.
 */
export function DocumentsRoom({ drafts }: Pick<ReviewDoor, "drafts">) {
  useEffect(() => {
    if (!review.store.getState().opened) void review.reopen();
  }, []);
  const door = useMemo(() => ({ review, moves, drafts }), [drafts]);
  return (
    <ReviewContext value={door}>
      <DropZone>
        <ReviewBody />
      </DropZone>
    </ReviewContext>
  );
}

/** Files may be let go anywhere on the page, its header included. */
function DropZone({ children }: { readonly children: React.ReactNode }) {
  const over = useDrops();
  return (
    <div className="review-room" data-over={over}>
      {children}
      {over && <p className="review-drop">{m.review_import_dropNow()}</p>}
    </div>
  );
}

/** Takes what is dropped on the page; says whether something is held over it. */
function useDrops(): boolean {
  const { review: open } = useReviewDoor();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === "dragover" || event.relatedTarget !== null);
    };
    const drop = async (event: DragEvent): Promise<void> => {
      event.preventDefault();
      setOver(false);
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      const files = await droppedFiles(event.dataTransfer?.files ?? []);
      const pasted = files.length === 0 && text !== "" ? [{ name: freeName(open.store.getState().documents), content: text }] : files;
      await open.addFiles(pasted);
    };
    const take = (event: DragEvent): void => void drop(event);
    addEventListener("dragover", hover);
    addEventListener("dragleave", hover);
    addEventListener("drop", take);
    return () => {
      removeEventListener("dragover", hover);
      removeEventListener("dragleave", hover);
      removeEventListener("drop", take);
    };
  }, [open]);
  return over;
}

function ReviewBody() {
  const opened = useReview((state) => state.opened);
  const empty = useReview((state) => state.documents.length === 0);
  const base = useReview((state) => state.base);
  const now = useReview((state) => state.now);
  const keysShown = useReview((state) => state.keysShown);
  const [drafting, setDrafting] = useState(false);
  const [side, setSide] = useState<"text" | "found">("found");
  const reviewed = useMemo(() => (base === null || now === null ? null : { base, now }), [base, now]);
  if (!opened) return <p className="quiet review-wait">{m.app_loading()}</p>;
  if (empty) return <ImportPart />;
  return (
    <>
      <h1 className="unseen">{m.review_title()}</h1>
      <ShelfBar />
      {reviewed !== null && (
        <div className="review-desk" data-side={side}>
          <fieldset className="review-sides segments">
            <legend className="unseen">{m.review_side_label()}</legend>
            {(["found", "text"] as const).map((one) => (
              <label key={one} data-chosen={side === one}>
                <input type="radio" name="review-side" checked={side === one} onChange={() => setSide(one)} /> {one === "text" ? m.review_side_text() : m.review_side_found()}
              </label>
            ))}
          </fieldset>
          <DocumentPane reviewed={reviewed} />
          <FindingsPane reviewed={reviewed} onDraft={() => setDrafting(true)} />
        </div>
      )}
      {drafting && reviewed !== null && <DraftDialog reviewed={reviewed} onClose={() => setDrafting(false)} />}
      {keysShown && <KeysDialog />}
    </>
  );
}
