import type { ReactNode } from "react";
import { useId, useLayoutEffect, useRef } from "react";
import { m } from "../../words/words.ts";
import { Icon } from "../parts/Icon.tsx";

interface ClassDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that belongs to the class and not to the game behind it. */
export function ClassDialog({ title, onClose, children }: ClassDialogProps) {
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
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
