import { type FormEvent, useId, useRef, useState } from "react";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { Icon } from "../../screens/parts/Icon.tsx";
import { m } from "../../words/words.ts";
import { Dialog } from "../../screens/parts/Dialog.tsx";
import { droppedFiles, freeName } from "./droppedFiles.ts";
import { useReview, useReviewDoor } from "./reviewContext.ts";
import { unreadableText } from "./unreadableText.ts";

/** What the browser's own chooser offers. */
const KINDS = ".txt,.md,.markdown,.html,.htm,.pdf,.docx,text/plain,text/markdown,text/html,application/pdf";

/** The first thing on an empty shelf: where documents come in. */
export function ImportPart() {
  return (
    <section className="review-import cartouche stack">
      <Icon name="upload" size={40} />
      <h1>{m.review_import_drop()}</h1>
      <p>{m.review_lede()}</p>
      <p className="quiet">{m.review_import_kinds()}</p>
      <ImportButtons />
      <Arrivals />
      <p className="small quiet">{m.review_import_local()}</p>
    </section>
  );
}

/** Two ways in besides dropping: choosing files, and pasting. */
export function ImportButtons({ slim = false }: { readonly slim?: boolean }) {
  const { review } = useReviewDoor();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const take = async (files: FileList | null): Promise<void> => {
    if (files === null || files.length === 0) return;
    const dropped = await droppedFiles(files);
    if (chooser.current !== null) chooser.current.value = "";
    await review.addFiles(dropped);
  };
  const choose = (): void => chooser.current?.click();
  const paste = (): void => setPasting(true);
  return (
    <div className={slim ? "row" : "row wrap review-ways"}>
      {slim ? (
        <>
          <button type="button" className="bar-button" onClick={choose}>
            <Icon name="upload" /> {m.review_import_add()}
          </button>
          <button type="button" className="bar-button" onClick={paste}>
            {m.review_import_paste()}
          </button>
        </>
      ) : (
        <>
          <ActionButton look="slim" onPress={choose}>
            <Icon name="newspaper" size={16} /> {m.review_import_choose()}
          </ActionButton>
          <ActionButton look="plain slim" onPress={paste}>
            {m.review_import_paste()}
          </ActionButton>
        </>
      )}
      <input ref={chooser} type="file" className="unseen" tabIndex={-1} aria-hidden="true" multiple accept={KINDS} onChange={(event) => void take(event.target.files)} />
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </div>
  );
}

function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { review } = useReviewDoor();
  const free = freeName(useReview((state) => state.documents));
  const [name, setName] = useState(free);
  const [text, setText] = useState("");
  const ids = useId();
  const read = (event: FormEvent): void => {
    event.preventDefault();
    onClose();
    void review.addFiles([{ name: name.trim() === "" ? free : name.trim(), content: text }]);
  };
  return (
    <Dialog title={m.review_import_paste()} onClose={onClose}>
      <form className="stack" onSubmit={read}>
        <label className="stack" htmlFor={`${ids}name`}>
          <b>{m.review_import_pasteName()}</b>
          <input id={`${ids}name`} className="field" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label className="stack" htmlFor={`${ids}text`}>
          <b>{m.review_import_pasteText()}</b>
          <textarea id={`${ids}text`} className="field review-paste" required value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <button type="submit" className="action">
          {m.review_import_pasteRead()}
        </button>
      </form>
    </Dialog>
  );
}

/** Files on their way, and those that could not be read, each with its reason; and how far the reading is. */
export function Arrivals() {
  const { review } = useReviewDoor();
  const arrivals = useReview((state) => state.arrivals);
  const reading = useReview((state) => state.reading);
  const broken = useReview((state) => state.broken);
  const replaced = useReview((state) => state.replaced);
  return (
    <div className="review-arrivals" aria-live="polite">
      {reading !== null && (
        <p className="row">
          <progress value={reading.done} max={reading.of} aria-label={m.review_reading_label()} /> {m.review_reading_progress(reading)}
        </p>
      )}
      {broken && (
        <p className="problem">
          {m.review_reading_broken()}{" "}
          <button type="button" className="text-button" onClick={() => void review.readAgain()}>
            {m.review_reading_again()}
          </button>
        </p>
      )}
      {replaced !== null && (
        <p className="hint review-replaced">
          <span>
            {m.review_import_replaced({ name: replaced.name })} {replaced.lost > 0 ? m.review_import_lost({ count: replaced.lost }) : replaced.kept > 0 ? m.review_import_allFound() : ""}
          </span>
          <button type="button" className="icon-button" aria-label={m.parts_close()} onClick={() => review.store.setState({ replaced: null })}>
            <Icon name="cross" size={16} />
          </button>
        </p>
      )}
      {arrivals.map(({ key, name, problem }) =>
        problem === null ? (
          <p key={key} className="quiet">
            {m.review_import_opening({ name })}
          </p>
        ) : (
          <p key={key} className="problem row">
            <span>{m.review_import_failed({ name, problem: unreadableText(problem) })}</span>
            <button type="button" className="icon-button" aria-label={m.review_import_dismiss({ name })} onClick={() => review.forgetArrival(key)}>
              <Icon name="cross" size={16} />
            </button>
          </p>
        ),
      )}
    </div>
  );
}
