import type { ReactNode } from "react";
import { useId, useLayoutEffect, useRef } from "react";
import { m } from "../../words/words.ts";
import { Icon } from "./Icon.tsx";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons before the one that closes. */
  readonly buttons?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the page. Escape, its button and a press beside it close it. */
export function Dialog({ title, onClose, buttons, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (opened !== null && !opened.open) opened.showModal();
    // Closed while it still is on the page: only then does the browser bring the focus back to where it came from.
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={heading} closedby="any" onCancel={onClose}>
      <div className="sheet-head">
        <h2 id={heading}>{title}</h2>
        <div className="sheet-buttons">
          {buttons}
          <button type="button" className="text-button" onClick={onClose}>
            <Icon name="cross" size={16} /> {m.parts_close()}
          </button>
        </div>
      </div>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
