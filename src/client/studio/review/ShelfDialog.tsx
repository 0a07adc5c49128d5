import { useRef, useState } from "react";
import type { ReopenedReview } from "../../../documents/review/reviewFile.ts";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { saveFile } from "../files/scenarioFile.ts";
import { Dialog } from "../../screens/parts/Dialog.tsx";
import { useReviewDoor } from "./reviewContext.ts";

/** The review as a file, and the way to an empty shelf. */
export function ShelfDialog({ onClose }: { readonly onClose: () => void }) {
  const { review } = useReviewDoor();
  const chooser = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [articles, setArticles] = useState<"stay" | "come">("stay");
  const [clearing, setClearing] = useState(false);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const opened = review.openFile(await file.text());
    if (opened.ok) onClose();
    else setTrouble(troubleText(opened));
  };
  const clear = (): void => {
    onClose();
    review.startAnew();
  };
  return (
    <Dialog title={m.review_shelf_label()} onClose={onClose}>
      <p>{m.review_import_local()}</p>
      <label className="tick">
        <input type="checkbox" checked={articles === "come"} onChange={(event) => setArticles(event.target.checked ? "come" : "stay")} />
        {m.review_files_articles()}
      </label>
      <ActionButton look="plain" onPress={() => void saveFile({ name: "review.json", text: review.save(articles), handle: undefined })}>
        {m.review_files_save()}
      </ActionButton>
      <ActionButton look="plain" onPress={() => chooser.current?.click()}>
        {m.review_files_open()}
      </ActionButton>
      <input ref={chooser} type="file" className="unseen" tabIndex={-1} aria-hidden="true" accept=".json,application/json" onChange={(event) => void open(event.target.files?.[0])} />
      <div role="alert">{trouble !== null && <p className="problem">{trouble}</p>}</div>
      {clearing ? (
        <>
          <p>{m.review_shelf_anewAsk()}</p>
          <ActionButton onPress={clear}>{m.review_shelf_anewYes()}</ActionButton>
        </>
      ) : (
        <ActionButton look="plain" onPress={() => setClearing(true)}>
          {m.review_shelf_anew()}
        </ActionButton>
      )}
    </Dialog>
  );
}

function troubleText(opened: Exclude<ReopenedReview, { readonly ok: true }>): string {
  if (opened.problem === "missing") return m.review_files_missing({ names: listed(opened.names) });
  return opened.problem === "changed" ? m.review_files_changed() : m.review_files_notAReview();
}
