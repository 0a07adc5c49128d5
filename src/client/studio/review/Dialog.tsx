import type { ReactNode } from "react";
import { useId, useLayoutEffect, useRef } from "react";
import { Icon } from "../../screens/parts/Icon.tsx";
import { m } from "../../words/words.ts";

/** A dialog of the studio. Escape, its button and a press beside it close it; the focus goes back to where it came from. */
export function Dialog({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (opened !== null && !opened.open) opened.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={heading} closedby="any" onCancel={onClose} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={heading}>{title}</h2>
        <div className="sheet-buttons">
          <button type="button" className="text-button" onClick={onClose}>
            <Icon name="cross" size={16} /> {m.parts_close()}
          </button>
        </div>
      </div>
      <div className="sheet-body stack">{children}</div>
    </dialog>
  );
}
